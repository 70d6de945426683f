"""Times a training step of a design policy in Python's PyTorch, to hold PolicySpeed's against.

Arguments: the folder of the policy, designs in a step, tokens of a prompt without its image, tokens of an answer, steps, threads.
Needs torch, transformers and safetensors. The loss is that of teaching: cross-entropy on the answers alone.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import torch
from transformers import LlavaForConditionalGeneration

folder, rows, prompt, answer, steps, threads = sys.argv[1], *map(int, sys.argv[2:7])
torch.set_num_threads(threads)
torch.manual_seed(1)
config = json.loads((Path(folder) / "config.json").read_text())
vision = config["vision_config"]
patches = (vision["image_size"] // vision["patch_size"]) ** 2
model = LlavaForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
model.train()
print(f"torch {torch.__version__}, {sum(p.numel() for p in model.parameters()):,} parameters, {threads} threads")

image = torch.full((rows, patches), config["image_token_index"])
words = torch.randint(10, config["text_config"]["vocab_size"], (rows, prompt - 1 + answer))
tokens = torch.cat([image, words], 1)
labels = tokens.clone()
labels[:, : patches + prompt - 1] = -100
pixels = torch.rand(rows, vision["num_channels"], vision["image_size"], vision["image_size"])
optimiser = torch.optim.AdamW(model.parameters(), lr=1e-5)

seconds = []
for _ in range(steps):
    start = time.perf_counter()
    optimiser.zero_grad(set_to_none=True)
    hidden = model.model(input_ids=tokens, pixel_values=pixels).last_hidden_state
    # As in teaching: only what answers are foreseen from passes the output matrix.
    foreseen = model.lm_head(hidden[:, patches + prompt - 2 : -1])
    loss = torch.nn.functional.cross_entropy(foreseen.flatten(0, 1), tokens[:, patches + prompt - 1 :].flatten())
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    seconds.append(time.perf_counter() - start)
print(f"{rows} designs in a step, {tokens.shape[1]} tokens each: median {statistics.median(seconds):.2f} s")

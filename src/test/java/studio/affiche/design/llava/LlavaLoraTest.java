package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.lora.LoraConfig;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;

class LlavaLoraTest {
    private static final LoraConfig CONFIG = new LoraConfig(4, 8, List.of("q_proj", "v_proj", "down_proj"), "tiny");
    private static final List<Prompt> PROMPTS =
            List.of(new Prompt(new int[] {1, 2, 3, 4}, new float[TinyLlava.PIXELS]), Prompt.of(5, 6, 7));

    @Test
    void aNewAdapterLeavesTheLogitsBitForBit() {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(20, 2, 1, manager);
            Lora lora = Lora.create(CONFIG, model.weights(), 3, manager);
            Llava adapted = model.with(lora.in(manager, Mode.INFERENCE, model.weights()));
            assertThat(adapted.logits(manager, Mode.INFERENCE, PROMPTS).toFloatArray())
                    .containsExactly(
                            model.logits(manager, Mode.INFERENCE, PROMPTS).toFloatArray());
        }
    }

    @Test
    void trainingItLowersTheLossAndLeavesTheModel() {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(20, 2, 1, manager);
            Lora lora = Lora.create(CONFIG, model.weights(), 3, manager);
            float[] before = model.weights()
                    .get(LlavaNames.TEXT + "layers.0.self_attn.q_proj.weight")
                    .toFloatArray();
            List<Example> examples = List.of(new Example(PROMPTS.getFirst(), new int[] {9, 10, 11}));
            try (var training = new Training(
                    lora.parameters(), AdamW.DEFAULT, new Schedule(0.02, 0.02, 0, 40), new SavedRandom(1), manager)) {
                double first = 0;
                double last = 0;
                for (int i = 0; i < 40; i++) {
                    last = training.step(step -> model.with(lora.in(step, Mode.GRADIENT, model.weights()))
                                    .loss(step, examples))
                            .loss();
                    first = i == 0 ? last : first;
                }
                // The embeddings are small and stay, so that scores cannot differ by much.
                assertThat(last).isLessThan(first - 0.4);
            }
            assertThat(model.weights()
                            .get(LlavaNames.TEXT + "layers.0.self_attn.q_proj.weight")
                            .toFloatArray())
                    .containsExactly(before);
        }
    }
}

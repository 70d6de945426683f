package studio.affiche.design.policy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.TinyLlava;
import studio.affiche.design.token.HuggingFace;
import studio.affiche.design.token.LlamaTokenizer;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.nn.Torch;
import studio.affiche.nn.safetensors.TensorType;

/** A policy with random weights, in memory or in a folder. */
public final class TinyPolicy {
    private TinyPolicy() {}

    /** A model that reads the tokens of {@link TestTokenizer}. */
    public static Llava model(long seed, NDManager owner) {
        HuggingFace tokenizer = TestTokenizer.get();
        return TinyLlava.create(tokenizer.size(), tokenizer.special(Vocabulary.IMAGE), seed, owner);
    }

    /** Writes a folder that {@link LearnedPolicy} loads. */
    public static void write(Path folder, long seed) throws IOException {
        try (NDManager manager = Torch.manager()) {
            model(seed, manager).save(folder, TensorType.F32);
        }
        Files.write(folder.resolve("tokenizer.json"), TestTokenizer.json());
    }

    /** Writes a folder as LLaVA 1.5 is published: three channels, a tokenizer of digits. */
    public static void writePublished(Path folder, long seed) throws IOException {
        HuggingFace tokenizer = LlamaTokenizer.get();
        var config = TinyLlava.published(tokenizer.size(), tokenizer.special(Vocabulary.IMAGE));
        try (NDManager manager = Torch.manager()) {
            Llava.create(config, seed, manager).save(folder, TensorType.F16);
        }
        Files.write(folder.resolve("tokenizer.json"), LlamaTokenizer.json());
        Files.writeString(folder.resolve(ImageProcessor.FILE), """
                {"crop_size": {"height": 28, "width": 28}, "do_center_crop": true, "do_normalize": true,
                 "do_rescale": true, "image_mean": [0.48145466, 0.4578275, 0.40821073],
                 "image_std": [0.26862954, 0.26130258, 0.27577711], "resample": 3,
                 "rescale_factor": 0.00392156862745098, "size": {"shortest_edge": 28}}
                """);
    }
}

package studio.affiche.design.policy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.TinyLlava;
import studio.affiche.design.token.HuggingFace;
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
}

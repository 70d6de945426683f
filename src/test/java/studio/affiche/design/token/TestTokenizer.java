package studio.affiche.design.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small tokenizer trained on a few lines, for tests. */
public final class TestTokenizer {
    private static final HuggingFace ONE = make();

    private TestTokenizer() {}

    public static HuggingFace get() {
        return ONE;
    }

    /** Its {@code tokenizer.json}. */
    public static byte[] json() {
        var trainer = new BytePairTrainer();
        for (int i = 0; i < 20; i++) {
            trainer.add(
                    "Given the product image and [Wake up to calmer skin, Two drops. Eight hours., 夜间修护 一夜透亮], generate"
                            + " the background prompt, selected text, and layout. Canvas 1080 x 1350, aspect 80.");
            trainer.add(
                    "Prompt: soft morning light, round podium\nText: Wake up to calmer skin\nLayout: product: [1, 2, 3, 4]");
            trainer.add(
                    "Style: 1: headline display 900 #137 start on #fff tilted -8 behind, 2: support grotesk 400 #000 center");
        }
        return TokenizerFile.json(trainer.train(1200));
    }

    private static HuggingFace make() {
        try {
            Path file = Files.createTempFile("tokenizer", ".json");
            Files.write(file, json());
            HuggingFace tokenizer = HuggingFace.open(file);
            Files.delete(file);
            return tokenizer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

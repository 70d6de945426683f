package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;

/** Answers that share a prompt against the same answers each after a prompt of its own. */
class BranchedTest {
    private static final int IMAGE = 39;
    private static final LlavaConfig CONFIG = new LlavaConfig(
            new ClipVisionConfig(8, 16, 1, 2, 3, 8, 4, 1e-5, ClipVisionConfig.Activation.QUICK_GELU),
            new LlamaConfig(40, 16, 24, 2, 4, 2, 4, 64, 10_000, 1e-5, true),
            IMAGE,
            -1,
            true);

    private final SplittableRandom random = new SplittableRandom(5);

    private Prompt prompt(int length) {
        int[] tokens = random.ints(length, 0, IMAGE).toArray();
        tokens[1] = IMAGE;
        float[] pixels = new float[3 * 8 * 8];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextDouble(-1, 1);
        }
        return new Prompt(tokens, pixels);
    }

    private int[] answer(int length) {
        return random.ints(length, 0, IMAGE).toArray();
    }

    private static Example copied(Example example) {
        Prompt prompt = example.prompt();
        return new Example(new Prompt(prompt.tokens(), prompt.pixels()), example.answer());
    }

    @Test
    void answersOfOnePromptDoNotSeeEachOther() {
        Prompt first = prompt(5);
        Prompt second = prompt(9);
        List<Example> shared = List.of(
                new Example(first, answer(6)),
                new Example(second, answer(3)),
                new Example(first, answer(4)),
                new Example(first, answer(7)));
        List<Example> apart = shared.stream().map(BranchedTest::copied).toList();
        assertThat(Branched.of(CONFIG, shared).forks()).isTrue();
        assertThat(Branched.of(CONFIG, apart).forks()).isFalse();
        try (NDManager manager = Torch.manager()) {
            Llava model = Llava.create(CONFIG, 3, manager);
            float[] expected =
                    model.logProbabilities(manager, Mode.GRADIENT, apart).toFloatArray();
            assertThat(expected).hasSize(20);
            assertThat(model.logProbabilities(manager, Mode.GRADIENT, shared).toFloatArray())
                    .containsExactly(expected, within(2e-6f));
        }
    }

    @Test
    void theirGradientsAreTheSame() {
        Prompt prompt = prompt(6);
        List<Example> shared = List.of(new Example(prompt, answer(5)), new Example(prompt, answer(8)));
        List<Example> apart = shared.stream().map(BranchedTest::copied).toList();
        try (NDManager manager = Torch.manager()) {
            Llava model = Llava.create(CONFIG, 3, manager);
            List<NDArray> weights = List.copyOf(model.weights().arrays().values());
            weights.forEach(w -> w.setRequiresGradient(true));
            List<NDArray> expected = Gradients.of(manager, model.loss(manager, apart), weights);
            List<NDArray> gradients = Gradients.of(manager, model.loss(manager, shared), weights);
            for (int i = 0; i < weights.size(); i++) {
                assertThat(gradients.get(i).toFloatArray())
                        .containsExactly(expected.get(i).toFloatArray(), within(1e-5f));
            }
        }
    }
}

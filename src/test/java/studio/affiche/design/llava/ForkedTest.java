package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;
import studio.affiche.nn.block.TokenEmbedding;

/** Answers that share prompts, against each prompt and answer read as one sequence. */
class ForkedTest {
    private static final int IMAGE = 39;
    private static final int VOCABULARY = 40;
    private static final int POSITIONS = 24;
    /** Four rows of an image's features; two heads for each of two heads of keys. */
    private static final LlavaConfig CONFIG = new LlavaConfig(
            new ClipVisionConfig(8, 16, 1, 2, 3, 8, 4, 1e-5, ClipVisionConfig.Activation.QUICK_GELU),
            new LlamaConfig(VOCABULARY, 16, 24, 2, 4, 2, 4, POSITIONS, 10_000, 1e-5, true),
            IMAGE,
            -1,
            true);

    private final SplittableRandom random = new SplittableRandom(5);

    private Prompt prompt(int length) {
        int[] tokens = answer(length);
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

    /** An answer of which every third token had no alternative. */
    private Example chosen(Prompt prompt, int length) {
        int[] answer = answer(length);
        int[][] choices = new int[length][];
        for (int i = 0; i < length; i++) {
            int own = answer[i];
            choices[i] = i % 3 == 0
                    ? new int[] {own}
                    : IntStream.range(0, IMAGE)
                            .filter(t -> t == own || t % 5 == 2)
                            .toArray();
        }
        return new Example(prompt, answer, Optional.of(a -> choices));
    }

    private static Prompt whole(Example example) {
        int[] tokens = IntStream.concat(Arrays.stream(example.prompt().tokens()), Arrays.stream(example.answer()))
                .toArray();
        return new Prompt(tokens, example.prompt().pixels());
    }

    private static float[] alone(Llava model, NDManager manager, Example example) {
        float[] logits =
                model.logits(manager, Mode.INFERENCE, List.of(whole(example))).toFloatArray();
        int length = example.answer().length;
        int first = logits.length / VOCABULARY - length - 1;
        int[][] choices = example.choices()
                .map(c -> c.along(example.answer()))
                .orElseGet(() -> IntStream.range(0, length)
                        .mapToObj(i -> IntStream.range(0, VOCABULARY).toArray())
                        .toArray(int[][]::new));
        float[] logs = new float[length];
        for (int i = 0; i < length; i++) {
            int row = (first + i) * VOCABULARY;
            double sum = Arrays.stream(choices[i])
                    .mapToDouble(t -> Math.exp(logits[row + t]))
                    .sum();
            logs[i] = (float) (logits[row + example.answer()[i]] - Math.log(sum));
        }
        return logs;
    }

    private static void sameAsAlone(List<Example> examples) {
        try (NDManager manager = Torch.manager()) {
            Llava model = Llava.create(CONFIG, 3, manager);
            float[] expected = new float[0];
            for (Example example : examples) {
                float[] logs = alone(model, manager, example);
                int at = expected.length;
                expected = Arrays.copyOf(expected, at + logs.length);
                System.arraycopy(logs, 0, expected, at, logs.length);
            }
            for (Mode mode : Mode.values()) {
                assertThat(model.logProbabilities(manager, mode, examples).toFloatArray())
                        .as(mode.name())
                        .containsExactly(expected, within(2e-6f));
            }
        }
    }

    @Test
    void afterOnePrompt() {
        Prompt prompt = prompt(5);
        sameAsAlone(List.of(
                new Example(prompt, answer(6)),
                new Example(prompt, answer(1)),
                new Example(prompt, answer(9)),
                new Example(prompt, answer(4))));
    }

    @Test
    void afterPromptsOfSeveralLengths() {
        Prompt first = prompt(4);
        Prompt second = prompt(9);
        Prompt words = Prompt.of(answer(6));
        sameAsAlone(List.of(
                new Example(first, answer(6)),
                new Example(second, answer(3)),
                new Example(words, answer(8)),
                new Example(first, answer(5)),
                new Example(second, answer(7)),
                new Example(first, answer(2))));
    }

    @Test
    void ofOneTokenEach() {
        Prompt prompt = prompt(5);
        sameAsAlone(List.of(new Example(prompt, answer(1)), new Example(prompt, answer(1))));
    }

    @Test
    void chosenAmongSome() {
        Prompt prompt = prompt(5);
        Prompt other = prompt(7);
        sameAsAlone(List.of(
                chosen(prompt, 7),
                chosen(prompt, 4),
                new Example(other, answer(5)),
                chosen(other, 6),
                chosen(prompt, 9)));
    }

    @Test
    void withoutAnyAlternative() {
        Prompt prompt = prompt(5);
        sameAsAlone(List.of(chosen(prompt, 1), chosen(prompt, 1)));
    }

    @Test
    void whatIsFilledInMayBeLongerThanTheModelReads() {
        Prompt brief = prompt(4);
        Prompt wordy = prompt(POSITIONS - 4);
        sameAsAlone(
                List.of(new Example(brief, answer(12)), new Example(wordy, answer(1)), new Example(brief, answer(3))));
    }

    @Test
    void anAnswerThatIsTooLongIsRefused() {
        Prompt prompt = prompt(4);
        List<Example> examples = List.of(new Example(prompt, answer(POSITIONS)), new Example(prompt, answer(3)));
        try (NDManager manager = Torch.manager()) {
            Llava model = Llava.create(CONFIG, 3, manager);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.logProbabilities(manager, Mode.INFERENCE, examples))
                    .withMessageContaining("longer than the 24");
        }
    }

    @Test
    void gradientsAreThoseOfWholeSequences() {
        Prompt first = prompt(6);
        Prompt second = prompt(3);
        List<Example> examples = List.of(
                new Example(first, answer(5)),
                new Example(second, answer(8)),
                new Example(first, answer(9)),
                new Example(Prompt.of(answer(4)), answer(2)));
        try (NDManager manager = Torch.manager()) {
            Llava model = Llava.create(CONFIG, 3, manager);
            List<NDArray> weights = List.copyOf(model.weights().arrays().values());
            weights.forEach(w -> w.setRequiresGradient(true));
            List<NDArray> expected =
                    Gradients.of(manager, Gradients.recorded(() -> wholeLoss(manager, model, examples)), weights);
            List<NDArray> gradients = Gradients.of(manager, model.loss(manager, examples), weights);
            for (int i = 0; i < weights.size(); i++) {
                assertThat(gradients.get(i).toFloatArray())
                        .containsExactly(expected.get(i).toFloatArray(), within(1e-5f));
            }
        }
    }

    /** The mean over all answers' tokens, each example read by itself. */
    private static NDArray wholeLoss(NDManager manager, Llava model, List<Example> examples) {
        NDArray sum = manager.zeros(new Shape());
        int count = 0;
        for (Example example : examples) {
            int length = example.answer().length;
            NDArray logits = model.logits(manager, Mode.GRADIENT, List.of(whole(example)))
                    .reshape(-1, VOCABULARY);
            long end = logits.getShape().get(0) - 1;
            NDArray logs = TokenEmbedding.logProbabilities(
                    manager,
                    Mode.GRADIENT,
                    logits.get(new NDIndex("{}:{}", end - length, end)),
                    manager.create(
                            Arrays.stream(example.answer()).asLongStream().toArray()),
                    manager.eye(VOCABULARY));
            sum = sum.sub(logs.sum());
            count += length;
        }
        return sum.div(count);
    }
}

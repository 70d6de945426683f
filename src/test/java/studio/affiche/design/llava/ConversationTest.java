package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Torch;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;

/** Answers that grow by several tokens at a time against the same ones token by token. */
class ConversationTest {
    private static final int WORDS = 40;
    private static final int[] NOTHING = {};
    private static final LlavaConfig CONFIG = new LlavaConfig(
            new ClipVisionConfig(8, 16, 1, 2, 3, 8, 4, 1e-5, ClipVisionConfig.Activation.QUICK_GELU),
            new LlamaConfig(WORDS, 16, 24, 2, 4, 2, 4, 256, 10_000, 1e-5, true),
            WORDS - 1,
            -1,
            true);

    private final SplittableRandom random = new SplittableRandom(7);
    private final NDManager manager = Torch.manager();
    private final Llava model = Llava.create(CONFIG, 3, manager);

    @AfterEach
    void free() {
        manager.close();
    }

    private Prompt prompt(int length) {
        return new Prompt(tokens(length), new float[0]);
    }

    private int[] tokens(int length) {
        return random.ints(length, 0, WORDS - 1).toArray();
    }

    private float[] oneByOne(Prompt prompt, int[] answer) {
        try (Conversation read = model.read(manager, List.of(prompt));
                Conversation.Answers answers = read.answers(1)) {
            for (int token : answer) {
                answers.append(List.of(new int[] {token}));
            }
            return answers.logits(0);
        }
    }

    private void grow(List<Prompt> prompts, List<List<int[]>> rounds) {
        int rows = rounds.getFirst().size();
        try (Conversation read = model.read(manager, prompts);
                Conversation.Answers answers = read.answers(rows)) {
            var whole = new ArrayList<int[]>();
            for (int r = 0; r < rows; r++) {
                whole.add(NOTHING);
            }
            for (List<int[]> round : rounds) {
                answers.append(round);
                for (int r = 0; r < rows; r++) {
                    int[] before = whole.get(r);
                    int[] more = round.get(r);
                    int[] joined = Arrays.copyOf(before, before.length + more.length);
                    System.arraycopy(more, 0, joined, before.length, more.length);
                    whole.set(r, joined);
                    Prompt prompt = prompts.get(prompts.size() == 1 ? 0 : r);
                    assertThat(answers.logits(r)).containsExactly(oneByOne(prompt, joined), within(5e-6f));
                }
            }
        }
    }

    @Test
    void unevenRowsAfterOnePrompt() {
        grow(
                List.of(prompt(5)),
                List.of(
                        List.of(tokens(3), tokens(1), NOTHING),
                        List.of(tokens(1), NOTHING, tokens(4)),
                        List.of(tokens(2), tokens(2), tokens(2)),
                        // More than there was room for at first.
                        List.of(NOTHING, tokens(90), tokens(1)),
                        List.of(tokens(7), tokens(3), NOTHING)));
    }

    @Test
    void unevenRowsAfterAPromptEach() {
        grow(
                List.of(prompt(5), prompt(9), prompt(2)),
                List.of(
                        List.of(tokens(3), NOTHING, tokens(1)),
                        List.of(tokens(1), tokens(5), NOTHING),
                        List.of(NOTHING, tokens(1), tokens(2))));
    }

    @Test
    void refusesOtherCounts() {
        try (Conversation read = model.read(manager, List.of(prompt(4)));
                Conversation.Answers answers = read.answers(2)) {
            assertThatThrownBy(() -> answers.append(List.of(tokens(1)))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> answers.append(List.of(NOTHING, NOTHING)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesMoreThanTheModelCanRead() {
        try (Conversation read = model.read(manager, List.of(prompt(4)));
                Conversation.Answers answers = read.answers(2)) {
            answers.append(List.of(tokens(252), NOTHING));
            assertThatThrownBy(() -> answers.append(List.of(tokens(1), NOTHING)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("257");
            answers.append(List.of(NOTHING, tokens(1)));
        }
    }
}

package studio.affiche.design.decode;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What comes next in an answer. Each step knows what follows it: running that sets the walk's next step. */
sealed interface Step {
    /**
     * Tokens that must come.
     *
     * @param at how many are there already
     */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    record Literal(int[] tokens, int at, Runnable then) implements Step {}

    /**
     * One of several sequences of tokens, none the beginning of another.
     *
     * @param at how many tokens of each option are there already
     */
    record Choice(List<Option> options, int at) implements Step {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A whole number of 0 to 512 that is one token.
     *
     * @param low the smallest
     * @param high the largest
     */
    record Figure(int low, int high, IntConsumer then) implements Step {}

    /**
     * Free text on one line.
     *
     * @param end the token that ends it
     */
    record Line(List<Integer> written, int end, Consumer<String> then) implements Step {}

    /** Nothing more: the answer is whole. */
    record Whole() implements Step {}

    /** A sequence of tokens to choose, at least one. */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    record Option(int[] tokens, Runnable then) {}
}

package studio.affiche.design.policy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import studio.affiche.design.decode.Walk;

/** One answer that is being written: its walk through the grammar, its tokens so far and its chance. */
final class Writing {
    /** Tokens at once at most: all rows are as wide as the one that gets most. */
    private static final int LONGEST_RUN = 8;

    private final Walk walk;
    private final SplittableRandom random;
    private final IntStream.Builder tokens = IntStream.builder();

    Writing(Walk walk, long seed) {
        this.walk = walk;
        this.random = new SplittableRandom(seed);
    }

    /** Whether the answer is whole. */
    boolean done() {
        return walk.done();
    }

    /** Draws the next token and takes those after it that have no alternative; all together, one at least. */
    int[] further(float[] scores, Sampling sampling) {
        int[] run = new int[LONGEST_RUN];
        int length = 0;
        int[] allowed = walk.allowed();
        do {
            int token = sampling.draw(scores, allowed, random);
            walk.take(token);
            tokens.add(token);
            run[length++] = token;
            allowed = walk.allowed();
        } while (allowed.length == 1 && length < LONGEST_RUN);
        return Arrays.copyOf(run, length);
    }

    /** The answer, whole. */
    Written written() {
        return new Written(tokens.build().toArray(), walk.design(random.nextLong()));
    }
}

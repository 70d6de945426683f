package studio.affiche.nn.block;

import java.util.Arrays;

/**
 * Sequences that share beginnings, laid out without padding: first all beginnings, one after the other, then all ends.
 *
 * @param beginnings tokens of each, 1 or more
 * @param of which beginning each end follows
 * @param ends tokens of each, 0 or more
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
public record Forks(int[] beginnings, int[] of, int[] ends) {
    /** Checks that every end has a beginning. */
    public Forks {
        if (of.length != ends.length) {
            throw new IllegalArgumentException(ends.length + " ends follow " + of.length + " beginnings");
        }
    }

    /** How many tokens they are. */
    public int tokens() {
        return Arrays.stream(beginnings).sum() + Arrays.stream(ends).sum();
    }

    /** Tokens of the longest sequence. */
    int longest() {
        int longest = longestBeginning();
        for (int e = 0; e < ends.length; e++) {
            longest = Math.max(longest, beginnings[of[e]] + ends[e]);
        }
        return longest;
    }

    int longestBeginning() {
        return Arrays.stream(beginnings).max().orElse(0);
    }

    /** At least 1: rows of nothing are none. */
    int longestEnd() {
        return Math.max(1, Arrays.stream(ends).max().orElse(0));
    }

    /** Of each token in its sequence. */
    long[] positions() {
        long[] positions = new long[tokens()];
        int next = 0;
        for (int length : beginnings) {
            for (int i = 0; i < length; i++) {
                positions[next++] = i;
            }
        }
        for (int e = 0; e < ends.length; e++) {
            for (int i = 0; i < ends[e]; i++) {
                positions[next++] = beginnings[of[e]] + (long) i;
            }
        }
        return positions;
    }

    /** The tokens of the beginnings, a row for each, as long as the longest; what is too short is filled with any token. */
    long[] beginningRows() {
        int length = longestBeginning();
        long[] rows = new long[beginnings.length * length];
        int[] starts = starts(beginnings, 0);
        for (int b = 0; b < beginnings.length; b++) {
            fill(rows, b * length, starts[b], beginnings[b]);
        }
        return rows;
    }

    /** The tokens of the ends in the same way. */
    long[] endRows() {
        int length = longestEnd();
        long[] rows = new long[ends.length * length];
        int[] starts = endStarts();
        for (int e = 0; e < ends.length; e++) {
            fill(rows, e * length, starts[e], ends[e]);
        }
        return rows;
    }

    /** What an end may see: the tokens of its beginning, filled up, then its own, filled up. */
    long[] seenRows() {
        int first = longestBeginning();
        int length = first + longestEnd();
        long[] rows = new long[ends.length * length];
        int[] beginningStarts = starts(beginnings, 0);
        int[] endStarts = endStarts();
        for (int e = 0; e < ends.length; e++) {
            fill(rows, e * length, beginningStarts[of[e]], beginnings[of[e]]);
            fill(rows, e * length + first, endStarts[e], ends[e]);
        }
        return rows;
    }

    /** Of each token, its place in the rows of the beginnings and, after these, of the ends. */
    long[] places() {
        long[] places = new long[tokens()];
        int first = longestBeginning();
        int later = longestEnd();
        int next = 0;
        for (int b = 0; b < beginnings.length; b++) {
            for (int i = 0; i < beginnings[b]; i++) {
                places[next++] = b * (long) first + i;
            }
        }
        long after = beginnings.length * (long) first;
        for (int e = 0; e < ends.length; e++) {
            for (int i = 0; i < ends[e]; i++) {
                places[next++] = after + e * (long) later + i;
            }
        }
        return places;
    }

    /** How many tokens the beginning of each end has. */
    long[] before() {
        return Arrays.stream(of).mapToLong(b -> beginnings[b]).toArray();
    }

    private static void fill(long[] rows, int at, int start, int length) {
        for (int i = 0; i < length; i++) {
            rows[at + i] = start + (long) i;
        }
    }

    /** Where the first token of each end stands, or would, among all tokens. */
    private int[] endStarts() {
        return starts(ends, Arrays.stream(beginnings).sum());
    }

    private static int[] starts(int[] lengths, int first) {
        int[] starts = new int[lengths.length];
        int next = first;
        for (int i = 0; i < lengths.length; i++) {
            starts[i] = next;
            next += lengths[i];
        }
        return starts;
    }
}

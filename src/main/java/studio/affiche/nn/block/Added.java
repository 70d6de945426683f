package studio.affiche.nn.block;

import java.util.Arrays;

/**
 * Where tokens stand that are added to rows.
 *
 * @param positions of each in its sequence, the prompt included
 * @param row of each
 * @param place of each after the prompt
 * @param slot of each where every row has as many as the row that gets most
 * @param last tokens of the rows that get any
 * @param most tokens that a row gets
 * @param fill most tokens that any row has after its prompt, with these
 */
@SuppressWarnings("ArrayRecordComponent") // given to a kernel as they are, not compared
record Added(long[] positions, long[] row, long[] place, long[] slot, long[] last, int most, int fill) {
    /**
     * Counts tokens out.
     *
     * @param counts how many each row gets
     */
    static Added to(KvCache.Rows rows, int[] counts) {
        int all = Arrays.stream(counts).sum();
        int most = Arrays.stream(counts).max().orElse(0);
        if (counts.length != rows.count() || all == 0) {
            throw new IllegalArgumentException(
                    rows.count() + " rows want a count each and one token at least, not " + Arrays.toString(counts));
        }
        var added = new Added(
                new long[all],
                new long[all],
                new long[all],
                new long[all],
                new long[(int) Arrays.stream(counts).filter(c -> c > 0).count()],
                most,
                fill(rows, counts));
        int token = 0;
        int ends = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int i = 0; i < counts[r]; i++) {
                added.positions[token] = rows.position(r) + (long) i;
                added.row[token] = r;
                added.place[token] = rows.length(r) + (long) i;
                added.slot[token] = (long) r * most + i;
                token++;
            }
            if (counts[r] > 0) {
                added.last[ends++] = token - 1L;
            }
        }
        return added;
    }

    private static int fill(KvCache.Rows rows, int[] counts) {
        int fill = 0;
        for (int r = 0; r < counts.length; r++) {
            fill = Math.max(fill, rows.length(r) + counts[r]);
        }
        return fill;
    }

    /** Tokens of the longest sequence with these. */
    long end() {
        return Arrays.stream(positions).max().orElse(0) + 1;
    }
}

package studio.affiche.paint.deflate;

import java.util.Arrays;

/**
 * Compresses a strip of filtered scanlines into one deflate block (RFC 1951): its own Huffman codes over literals and
 * the few repeats that {@link MatchFinder} takes, or the fixed codes, or stored, whichever is shortest. Strips do not
 * look back into each other, so that threads can compress them side by side. Used again for every strip of a thread.
 */
public final class StripDeflater {
    /** Longest code that {@link BitWriter#putAll} takes. */
    private static final int LITERAL_LIMIT = 14;

    private static final int DISTANCE_LIMIT = 15;
    private static final int STORED_MOST = 65_535;

    private final MatchFinder finder = new MatchFinder();
    private final Sequences sequences = new Sequences();
    private final int[] lanes = new int[4 * 256];
    private final int[] costs = new int[256];
    private final int[] literalCounts = new int[DeflateSymbols.LITERALS];
    private final int[] distanceCounts = new int[DeflateSymbols.DISTANCES];

    /**
     * Compresses a strip.
     *
     * @param in with at least eight bytes after the strip
     * @param length of the strip, 1 to 2³⁰
     * @param pixel bytes of a pixel
     * @param last whether the stream ends here; otherwise what is returned ends on a whole byte and another may follow
     */
    public byte[] deflate(byte[] in, int length, int pixel, boolean last) {
        Arrays.fill(literalCounts, 0);
        count(in, 0, length);
        costs(length);
        finder.find(in, length, pixel, costs, sequences);
        long extraBits = countSequences(in, length);

        HuffmanCode literals = HuffmanCode.of(literalCounts, LITERAL_LIMIT);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, DISTANCE_LIMIT);
        var head = new CodeLengths(literals, distances);
        long own = head.bits() + literals.bits(literalCounts) + distances.bits(distanceCounts) + extraBits;
        long fixed = DeflateSymbols.FIXED_LITERALS.bits(literalCounts)
                + DeflateSymbols.FIXED_DISTANCES.bits(distanceCounts)
                + extraBits;
        long stored = 8L * length + 40L * (length / STORED_MOST + 1);
        if (stored <= Math.min(own, fixed)) {
            return stored(in, length, last);
        }
        var out = new BitWriter((int) ((Math.min(own, fixed) + 7) / 8) + 16);
        boolean useFixed = fixed <= own;
        out.put((last ? 1 : 0) | (useFixed ? 1 : 2) << 1, 3);
        if (useFixed) {
            write(in, length, DeflateSymbols.FIXED_LITERALS, DeflateSymbols.FIXED_DISTANCES, out);
        } else {
            head.write(out);
            write(in, length, literals, distances, out);
        }
        if (!last) {
            // An empty stored block ends on a whole byte.
            out.put(0, 3);
            out.align();
            out.put(0xffff0000L, 32);
        }
        out.align();
        return out.toBytes();
    }

    private static byte[] stored(byte[] in, int length, boolean last) {
        var out = new BitWriter(length + 5 * (length / STORED_MOST + 1));
        for (int from = 0; from < length; from += STORED_MOST) {
            int n = Math.min(STORED_MOST, length - from);
            out.put(last && from + n == length ? 1 : 0, 3);
            out.align();
            out.put(n | (long) (~n & 0xffff) << 16, 32);
            out.putBytes(in, from, n);
        }
        return out.toBytes();
    }

    /** Adds bytes to the counts; four lanes, so that equal neighbours do not wait for each other. */
    private void count(byte[] in, int from, int to) {
        Arrays.fill(lanes, 0);
        int i = from;
        for (; i + 4 <= to; i += 4) {
            lanes[in[i] & 255]++;
            lanes[256 + (in[i + 1] & 255)]++;
            lanes[512 + (in[i + 2] & 255)]++;
            lanes[768 + (in[i + 3] & 255)]++;
        }
        for (; i < to; i++) {
            lanes[in[i] & 255]++;
        }
        for (int value = 0; value < 256; value++) {
            literalCounts[value] += lanes[value] + lanes[256 + value] + lanes[512 + value] + lanes[768 + value];
        }
    }

    private void costs(int total) {
        for (int value = 0; value < 256; value++) {
            double bits = Math.log((double) total / Math.max(1, literalCounts[value])) / Math.log(2);
            costs[value] = (int) Math.round(8 * Math.clamp(bits, 1, LITERAL_LIMIT));
        }
    }

    /** Counts what will be written and returns the extra bits of lengths and distances. */
    private long countSequences(byte[] in, int length) {
        Arrays.fill(distanceCounts, 0);
        boolean recount = sequences.matched() > length / 2;
        if (recount) {
            Arrays.fill(literalCounts, 0);
        }
        long extraBits = 0;
        int at = 0;
        for (int i = 0; i < sequences.count(); i++) {
            int run = sequences.literals(i);
            int matchEnd = at + run + sequences.length(i);
            if (recount) {
                for (int k = at; k < at + run; k++) {
                    literalCounts[in[k] & 255]++;
                }
            } else {
                for (int k = at + run; k < matchEnd; k++) {
                    literalCounts[in[k] & 255]--;
                }
            }
            int distance = sequences.distance(i);
            for (int left = sequences.length(i); left > 0; ) {
                int piece = Sequences.nextPiece(left);
                literalCounts[DeflateSymbols.lengthSymbol(piece)]++;
                distanceCounts[DeflateSymbols.distanceSymbol(distance)]++;
                extraBits += DeflateSymbols.lengthExtraBits(piece) + DeflateSymbols.distanceExtraBits(distance);
                left -= piece;
            }
            at = matchEnd;
        }
        if (recount) {
            count(in, at, length);
        }
        literalCounts[DeflateSymbols.END_OF_BLOCK] = 1;
        return extraBits;
    }

    private void write(byte[] in, int length, HuffmanCode literals, HuffmanCode distances, BitWriter out) {
        int[] literalEntries = literals.entries();
        int[] distanceEntries = distances.entries();
        int at = 0;
        for (int i = 0; i < sequences.count(); i++) {
            int run = sequences.literals(i);
            out.putAll(in, at, at + run, literalEntries);
            at += run + sequences.length(i);
            int distance = sequences.distance(i);
            int far = distanceEntries[DeflateSymbols.distanceSymbol(distance)];
            for (int left = sequences.length(i); left > 0; ) {
                int piece = Sequences.nextPiece(left);
                int near = literalEntries[DeflateSymbols.lengthSymbol(piece)];
                int n = near & 15;
                long bits = (long) near >>> 4;
                bits |= (long) DeflateSymbols.lengthExtra(piece) << n;
                n += DeflateSymbols.lengthExtraBits(piece);
                bits |= (long) (far >>> 4) << n;
                n += far & 15;
                bits |= (long) DeflateSymbols.distanceExtra(distance) << n;
                n += DeflateSymbols.distanceExtraBits(distance);
                out.put(bits, n);
                left -= piece;
            }
        }
        out.putAll(in, at, length, literalEntries);
        int end = literalEntries[DeflateSymbols.END_OF_BLOCK];
        out.put(end >>> 4, end & 15);
    }
}

package studio.affiche.paint.deflate;

import java.util.Arrays;

/**
 * A canonical prefix code of limited length (RFC 1951, 3.2.2), the shortest for given counts before the limit is
 * applied.
 */
final class HuffmanCode {
    private final byte[] lengths;
    private final int[] entries;

    private HuffmanCode(byte[] lengths) {
        this.lengths = lengths;
        this.entries = entries(lengths);
    }

    /**
     * The code for symbols that occur so often. It is complete: where fewer than two symbols occur, the first ones are
     * given codes too, because some decoders refuse a code with one word.
     *
     * @param counts occurrences of each symbol, at least two symbols, sum below 2³¹
     * @param limit longest code in bits, 15 at most, with 2^limit not below the number of symbols
     */
    static HuffmanCode of(int[] counts, int limit) {
        long[] sorted = new long[counts.length];
        int used = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                sorted[used++] = ((long) counts[symbol] << 16) | symbol;
            }
        }
        for (int symbol = 0; used < 2; symbol++) {
            if (counts[symbol] == 0) {
                sorted[used++] = (1L << 16) | symbol;
            }
        }
        Arrays.sort(sorted, 0, used);
        int[] lengthCounts = lengthCounts(sorted, used, limit);
        byte[] lengths = new byte[counts.length];
        int next = 0;
        for (int length = limit; length > 0; length--) {
            for (int n = lengthCounts[length]; n > 0; n--) {
                lengths[(int) (sorted[next++] & 0xffff)] = (byte) length;
            }
        }
        return new HuffmanCode(lengths);
    }

    /** The code with given lengths, 0 for a symbol without a code. */
    static HuffmanCode ofLengths(byte[] lengths) {
        return new HuffmanCode(lengths.clone());
    }

    /** Bits of each symbol's code, 0 where it has none. Not to be written to. */
    byte[] lengths() {
        return lengths;
    }

    /** For each symbol its code, the first bit lowest, times 16, plus its length. Not to be written to. */
    int[] entries() {
        return entries;
    }

    /** Bits needed for symbols that occur so often. */
    long bits(int[] counts) {
        long bits = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            bits += (long) counts[symbol] * lengths[symbol];
        }
        return bits;
    }

    /**
     * How many codes have each length. The depths of Huffman's tree are found in place (Moffat and Katajainen, In-place
     * calculation of minimum-redundancy codes, 1995); codes beyond the limit are then shortened at the cost of others.
     */
    private static int[] lengthCounts(long[] sorted, int used, int limit) {
        long[] a = new long[used];
        for (int i = 0; i < used; i++) {
            a[i] = sorted[i] >>> 16;
        }
        int leaf = 0;
        int root = 0;
        // First pass: a[next] becomes the weight of an inner node; joined nodes point at their parent.
        for (int next = 0; next < used - 1; next++) {
            long weight = 0;
            for (int child = 0; child < 2; child++) {
                if (leaf >= used || (root < next && a[root] < a[leaf])) {
                    weight += a[root];
                    a[root++] = next;
                } else {
                    weight += a[leaf++];
                }
            }
            a[next] = weight;
        }
        // Second pass: parents become depths.
        a[used - 2] = 0;
        for (int next = used - 3; next >= 0; next--) {
            a[next] = a[(int) a[next]] + 1;
        }
        // Third pass: of the places at each depth, those that are no inner nodes are leaves.
        int[] counts = new int[limit + 1];
        int inner = used - 2;
        int left = used;
        int places = 1;
        for (int depth = 0; left > 0; depth++) {
            int inners = 0;
            while (inner >= 0 && a[inner] == depth) {
                inners++;
                inner--;
            }
            counts[Math.min(depth, limit)] += places - inners;
            left -= places - inners;
            places = 2 * inners;
        }
        shorten(counts, limit);
        return counts;
    }

    /** Makes the lengths a prefix code again after those beyond the limit were cut (Kraft's sum must be 1). */
    private static void shorten(int[] counts, int limit) {
        long sum = 0;
        for (int length = 1; length <= limit; length++) {
            sum += (long) counts[length] << (limit - length);
        }
        for (; sum > 1L << limit; sum--) {
            // One of the longest codes moves beside a shorter one, which grows by a bit to make room.
            counts[limit]--;
            int length = limit - 1;
            while (counts[length] == 0) {
                length--;
            }
            counts[length]--;
            counts[length + 1] += 2;
        }
    }

    private static int[] entries(byte[] lengths) {
        int[] next = new int[17];
        for (byte length : lengths) {
            if (length > 0) {
                next[length + 1]++;
            }
        }
        for (int length = 1; length < 17; length++) {
            next[length] = (next[length] + next[length - 1]) << 1;
        }
        int[] entries = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                int code = Integer.reverse(next[length]++) >>> (32 - length);
                entries[symbol] = (code << 4) | length;
            }
        }
        return entries;
    }
}

package studio.affiche.paint.deflate;

import java.util.Arrays;

/**
 * The head of a block with its own codes: their lengths, run-length coded and put into a third code (RFC 1951, 3.2.7).
 */
final class CodeLengths {
    private static final int REPEAT = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final int literals;
    private final int distances;
    /** Symbol, and above its low five bits the extra value. */
    private final int[] symbols = new int[DeflateSymbols.LITERALS + DeflateSymbols.DISTANCES];

    private int count;
    private final int[] counts = new int[19];
    private final HuffmanCode code;
    private int lengthsSent = ORDER.length;

    CodeLengths(HuffmanCode literalCode, HuffmanCode distanceCode) {
        literals = used(literalCode.lengths(), 257);
        distances = used(distanceCode.lengths(), 1);
        byte[] all = Arrays.copyOf(literalCode.lengths(), literals + distances);
        System.arraycopy(distanceCode.lengths(), 0, all, literals, distances);
        for (int i = 0; i < all.length; ) {
            int run = 1;
            while (i + run < all.length && all[i + run] == all[i]) {
                run++;
            }
            addRun(all[i], run);
            i += run;
        }
        code = HuffmanCode.of(counts, 7);
        while (lengthsSent > 4 && code.lengths()[ORDER[lengthsSent - 1]] == 0) {
            lengthsSent--;
        }
    }

    /** Bits of the head, without the three that begin a block. */
    long bits() {
        return 14
                + 3L * lengthsSent
                + code.bits(counts)
                + 2L * counts[REPEAT]
                + 3L * counts[ZEROS]
                + 7L * counts[MANY_ZEROS];
    }

    /** Writes the head. */
    void write(BitWriter out) {
        out.put((literals - 257) | ((distances - 1) << 5) | ((lengthsSent - 4) << 10), 14);
        for (int i = 0; i < lengthsSent; i++) {
            out.put(code.lengths()[ORDER[i]], 3);
        }
        for (int i = 0; i < count; i++) {
            int symbol = symbols[i] & 31;
            int entry = code.entries()[symbol];
            out.put(entry >>> 4, entry & 15);
            out.put(symbols[i] >>> 5, extraBits(symbol));
        }
    }

    private void addRun(int length, int run) {
        int left = run;
        if (length == 0) {
            while (left >= 3) {
                int n = Math.min(left, 138);
                add(n < 11 ? ZEROS : MANY_ZEROS, n < 11 ? n - 3 : n - 11);
                left -= n;
            }
        } else {
            add(length, 0);
            left--;
            while (left >= 3) {
                int n = Math.min(left, 6);
                add(REPEAT, n - 3);
                left -= n;
            }
        }
        for (; left > 0; left--) {
            add(length, 0);
        }
    }

    private void add(int symbol, int extra) {
        symbols[count++] = symbol | (extra << 5);
        counts[symbol]++;
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case REPEAT -> 2;
            case ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }

    private static int used(byte[] lengths, int least) {
        int n = lengths.length;
        while (n > least && lengths[n - 1] == 0) {
            n--;
        }
        return n;
    }
}

package studio.affiche.paint.deflate;

import java.util.Arrays;

/** How deflate says lengths and distances (RFC 1951, 3.2.5 and 3.2.6). */
final class DeflateSymbols {
    /** Shortest match. */
    static final int MIN_MATCH = 3;
    /** Longest match. */
    static final int MAX_MATCH = 258;
    /** Farthest match. */
    static final int WINDOW = 32_768;
    /** The literal and length symbol that ends a block. */
    static final int END_OF_BLOCK = 256;
    /** Literal and length symbols. */
    static final int LITERALS = 286;
    /** Distance symbols. */
    static final int DISTANCES = 30;

    /** The code agreed on for literals and lengths. Its last two symbols never occur but shape the code. */
    static final HuffmanCode FIXED_LITERALS = fixedLiterals();
    /** The code agreed on for distances. */
    static final HuffmanCode FIXED_DISTANCES = fixedDistances();

    private DeflateSymbols() {}

    /** The symbol of a length of 3 to 258. */
    static int lengthSymbol(int length) {
        int x = length - MIN_MATCH;
        if (length == MAX_MATCH) {
            return 285;
        }
        if (x < 8) {
            return 257 + x;
        }
        int top = 31 - Integer.numberOfLeadingZeros(x);
        return 253 + 4 * top + ((x >> (top - 2)) & 3);
    }

    /** Extra bits that follow the symbol of a length. */
    static int lengthExtraBits(int length) {
        int x = length - MIN_MATCH;
        return x < 8 || length == MAX_MATCH ? 0 : 29 - Integer.numberOfLeadingZeros(x);
    }

    /** The value of those extra bits. */
    static int lengthExtra(int length) {
        return (length - MIN_MATCH) & ((1 << lengthExtraBits(length)) - 1);
    }

    /** The symbol of a distance of 1 to 32,768. */
    static int distanceSymbol(int distance) {
        int x = distance - 1;
        if (x < 4) {
            return x;
        }
        int top = 31 - Integer.numberOfLeadingZeros(x);
        return 2 * top + ((x >> (top - 1)) & 1);
    }

    /** Extra bits that follow the symbol of a distance. */
    static int distanceExtraBits(int distance) {
        int x = distance - 1;
        return x < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(x);
    }

    /** The value of those extra bits. */
    static int distanceExtra(int distance) {
        return (distance - 1) & ((1 << distanceExtraBits(distance)) - 1);
    }

    private static HuffmanCode fixedLiterals() {
        byte[] lengths = new byte[288];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            lengths[symbol] = (byte) (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
        }
        return HuffmanCode.ofLengths(lengths);
    }

    private static HuffmanCode fixedDistances() {
        byte[] lengths = new byte[DISTANCES];
        Arrays.fill(lengths, (byte) 5);
        return HuffmanCode.ofLengths(lengths);
    }
}

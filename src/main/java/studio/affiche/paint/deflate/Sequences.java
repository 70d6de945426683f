package studio.affiche.paint.deflate;

import java.util.Arrays;

/**
 * A stretch of bytes as literals and matches in turn: so many bytes as they are, then so many that repeat what stands a
 * distance before, and again. What follows the last match is literal. Used again for every strip.
 */
final class Sequences {
    private int[] literals = new int[1024];
    private int[] lengths = new int[1024];
    private int[] distances = new int[1024];
    private int count;
    private int matched;

    /** Begins anew. */
    void clear() {
        count = 0;
        matched = 0;
    }

    /**
     * Appends a match.
     *
     * @param literalRun bytes as they are before it
     * @param length 3 or more; may be longer than deflate's longest, see {@link #nextPiece}
     * @param distance 1 to 32,768
     */
    void add(int literalRun, int length, int distance) {
        if (count == literals.length) {
            literals = Arrays.copyOf(literals, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
            distances = Arrays.copyOf(distances, 2 * count);
        }
        literals[count] = literalRun;
        lengths[count] = length;
        distances[count] = distance;
        count++;
        matched += length;
    }

    /** Number of matches. */
    int count() {
        return count;
    }

    /** Bytes in all matches. */
    int matched() {
        return matched;
    }

    /** Literal bytes before a match. */
    int literals(int index) {
        return literals[index];
    }

    /** Bytes of a match. */
    int length(int index) {
        return lengths[index];
    }

    /** How far back a match looks. */
    int distance(int index) {
        return distances[index];
    }

    /** The part of a long match to say first, so that no rest is too short to be said. */
    static int nextPiece(int length) {
        if (length <= DeflateSymbols.MAX_MATCH) {
            return length;
        }
        return length - DeflateSymbols.MAX_MATCH < DeflateSymbols.MIN_MATCH
                ? length - DeflateSymbols.MIN_MATCH
                : DeflateSymbols.MAX_MATCH;
    }
}

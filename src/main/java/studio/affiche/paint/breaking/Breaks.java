package studio.affiche.paint.breaking;

/**
 * For each char of a paragraph whether a line may begin with it, how willingly, what that costs and whether a hyphen is
 * set before. Immutable.
 */
public final class Breaks {
    private final byte[] willingness;
    private final float[] costs;
    private final boolean[] hyphens;

    /** How willingly a line is broken at a place, best first. */
    public enum Level {
        /** Between words or phrases, and where the writer marked it. */
        WORDS,
        /**
         * After a separator, between a number and its noun, inside a Chinese or Korean word, inside a word of {@link
         * Syllables#DISPLAY} letters: where words alone would make the type far too small.
         */
        LOOSE,
        /** Inside a word of {@link Syllables#BODY} letters, which only running text may do. */
        SYLLABLES
    }

    private Breaks(int length) {
        this.willingness = new byte[length + 1];
        this.costs = new float[length + 1];
        this.hyphens = new boolean[length + 1];
    }

    /**
     * Finds them. Costs some microseconds, with words of Chinese or Japanese some more: keep the answer.
     *
     * @param paragraph without line feeds
     */
    public static Breaks of(String paragraph) {
        var breaks = new Breaks(paragraph.length());
        if (!paragraph.isBlank()) {
            new Finder(paragraph, breaks).find();
        }
        return breaks;
    }

    void allow(int at, Level level, double cost, boolean hyphen) {
        willingness[at] = (byte) (level.ordinal() + 1);
        costs[at] = (float) cost;
        hyphens[at] = hyphen;
    }

    boolean isAllowed(int at) {
        return willingness[at] > 0;
    }

    /** Whether a line may begin with a char if it is broken as willingly as at a level. */
    public boolean allows(int at, Level level) {
        return willingness[at] > 0 && willingness[at] <= level.ordinal() + 1;
    }

    /** What a break before a char costs, in squares of the line's width: 0 good to 1 bad. */
    public double cost(int at) {
        return costs[at];
    }

    /** Whether a hyphen is to be shown where the line ends before a char. */
    public boolean hyphen(int at) {
        return hyphens[at];
    }
}

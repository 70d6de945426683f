package studio.affiche.paint;

/**
 * What a line costs in a paragraph that is broken well: lines far from the common width, a lonely word at the end, and
 * what the break itself costs. In squares of the line's width.
 */
final class Raggedness {
    /** Up to so many lines the last one is to be as wide as the others; longer text ends where it ends. */
    private static final int SHORT = 6;
    /** A last line below this part of the others, with one word or two squares on it, is lonely. */
    private static final double LONELY = 0.42;

    private final Paragraph paragraph;
    private final double width;
    private final double target;
    private final boolean shortText;

    /**
     * @param width that lines may have, at a type size of 1
     * @param lines that there will be
     */
    Raggedness(Paragraph paragraph, double tracking, double width, int lines) {
        this.paragraph = paragraph;
        this.width = Math.max(width, 1e-9);
        this.shortText = lines <= SHORT;
        this.target = shortText ? paragraph.width(0, paragraph.size(), tracking) / lines : width;
    }

    /** Cost of a line from one cluster to another, at least 0. */
    double cost(int start, int end, double lineWidth, boolean last) {
        double off = (lineWidth - target) / width;
        double cost = shortText || !last ? off * off : 0;
        if (!last) {
            return cost + paragraph.place(end).cost();
        }
        double missing = shortText ? 0 : Math.max(0, 0.33 - lineWidth / width);
        return cost + 3 * missing * missing + (isLonely(paragraph, start, end, lineWidth, target) ? 0.4 : 0);
    }

    /**
     * Whether a last line looks forgotten: one short word, or one or two squares.
     *
     * @param others width of the other lines
     */
    static boolean isLonely(Paragraph paragraph, int start, int end, double lineWidth, double others) {
        if (lineWidth >= LONELY * others) {
            return false;
        }
        int squares = 0;
        int other = 0;
        for (int i = paragraph.firstVisible(start, end); i < paragraph.lastVisible(start, end); i++) {
            Cluster cluster = paragraph.cluster(i);
            if (cluster.isSpace()) {
                return false;
            }
            if (cluster.isIdeograph()) {
                squares++;
            } else if (cluster.kind() != Cluster.Kind.WIDE_MARK) {
                other++;
            }
        }
        return squares <= 2 || other > 0;
    }
}

package studio.affiche.paint;

/**
 * What a line costs in a paragraph that is broken well: lines far from the common width, a lonely word at the end, a
 * number parted from its unit, an article or preposition left hanging, Chinese broken where a space was offered.
 */
final class Raggedness {
    /** Up to so many lines the last one is to be as wide as the others; longer text ends where it ends. */
    private static final int SHORT = 6;

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
        if (last) {
            return cost + (shortText ? 0 : lonely(lineWidth));
        }
        int visible = paragraph.lastVisible(start, end);
        boolean atSpace = visible < end;
        return cost + (atSpace ? hanging(start, visible, end) : insideCjk(end));
    }

    private double lonely(double lineWidth) {
        double missing = Math.max(0, 0.33 - lineWidth / width);
        return 3 * missing * missing;
    }

    /** A line that ends with a word of one or two letters, or with a number whose unit follows. */
    private double hanging(int start, int visible, int end) {
        if (visible <= start) {
            return 0;
        }
        int wordStart = visible;
        while (wordStart > start && !paragraph.cluster(wordStart - 1).isSpace()) {
            wordStart--;
        }
        int length = visible - wordStart;
        boolean number = paragraph.cluster(visible - 1).isDigit();
        if (number) {
            int next = end;
            while (next < paragraph.size() && !paragraph.cluster(next).isSpace()) {
                next++;
            }
            return next - end <= 3 ? 0.12 : 0;
        }
        return length <= 2 && paragraph.cluster(visible - 1).kind() == Cluster.Kind.PLAIN ? 0.015 : 0;
    }

    private double insideCjk(int end) {
        if (end == 0 || end >= paragraph.size()) {
            return 0;
        }
        Cluster before = paragraph.cluster(end - 1);
        Cluster after = paragraph.cluster(end);
        return before.isIdeograph() && after.isIdeograph() ? 0.12 : 0;
    }
}

package studio.affiche.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.HorizontalAlign;

/**
 * A broken line at a type size of 1: its clusters from left to right, a hyphen included, with their pens, and the bounds
 * of its ink around the baseline.
 */
final class LineShape {
    private final Paragraph paragraph;
    private final int start;
    private final int end;
    private final Cluster[] visual;
    private final double[] pens;
    private final double left;
    private final double right;
    private final double width;
    private final double scale;
    private final double top;
    private final double bottom;

    /**
     * @param tracking as a part of the type size
     * @param squareEdge room before the first character that all lines beginning with a square share
     */
    LineShape(Paragraph paragraph, LineBreaking.Line line, double tracking, double squareEdge) {
        this.paragraph = paragraph;
        this.start = paragraph.firstVisible(line.start(), line.end());
        this.end = paragraph.lastVisible(start, line.end());
        this.width = paragraph.width(line.start(), line.end(), tracking);
        this.scale = paragraph.scale(line.start(), line.end());
        this.visual = end > start ? visual(paragraph, start, end, paragraph.hyphenBefore(line.end())) : new Cluster[0];
        this.pens = new double[visual.length];
        double pen = 0;
        double highest = 0;
        double lowest = 0;
        for (int i = 0; i < visual.length; i++) {
            pens[i] = pen;
            pen += visual[i].advance() + (i + 1 < visual.length ? tracking * visual[i].tracks() : 0);
            highest = Math.min(highest, visual[i].ink().top());
            lowest = Math.max(lowest, visual[i].ink().bottom());
        }
        this.top = highest;
        this.bottom = lowest;
        if (visual.length == 0) {
            this.left = 0;
            this.right = 0;
        } else {
            boolean square = visual[0].isIdeograph() && !paragraph.mixed();
            this.left = square ? squareEdge : visual[0].before();
            this.right = pen - visual[visual.length - 1].after();
        }
    }

    /** The clusters of a line from left to right (UAX 9, rule L2). */
    private static Cluster[] visual(Paragraph paragraph, int start, int end, @Nullable Cluster hyphen) {
        List<Cluster> all = new ArrayList<>(paragraph.clusters().subList(start, end));
        if (hyphen != null) {
            all.add(hyphen);
        }
        Cluster[] clusters = all.toArray(new Cluster[0]);
        if (paragraph.mixed()) {
            byte[] levels = new byte[clusters.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = clusters[i].level();
            }
            Bidi.reorderVisually(levels, 0, clusters, 0, clusters.length);
        }
        return clusters;
    }

    boolean isEmpty() {
        return visual.length == 0;
    }

    int size() {
        return visual.length;
    }

    /** The n-th cluster from the left. */
    Cluster cluster(int index) {
        return visual[index];
    }

    /** Where its pen is, from the line's. */
    double pen(int index) {
        return pens[index];
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** As the setter measures it: from ink to ink where all runs to the right. */
    double width() {
        return width;
    }

    /** The largest scale on it. */
    double scale() {
        return scale;
    }

    /** Upper bound of the ink, negative above the baseline. */
    double top() {
        return top;
    }

    /** Lower bound of the ink. */
    double bottom() {
        return bottom;
    }

    /** First char of the text that is seen on it. */
    int startChar() {
        return paragraph.cluster(start).start();
    }

    /** Last char that is seen on it, exclusive. */
    int endChar() {
        return paragraph.cluster(end - 1).end();
    }

    /**
     * Where the pen starts relative to the edge or middle that the lines are aligned to.
     *
     * @param align in reading direction
     */
    double shift(HorizontalAlign align) {
        return switch (side(align)) {
            case START -> -left;
            case CENTER -> -(left + right) / 2;
            case END -> -right;
        };
    }

    /** The side of the box it is aligned to, {@code START} for the left. */
    HorizontalAlign side(HorizontalAlign align) {
        boolean swap = paragraph.rightToLeft();
        return switch (align) {
            case START -> swap ? HorizontalAlign.END : HorizontalAlign.START;
            case CENTER -> HorizontalAlign.CENTER;
            case END -> swap ? HorizontalAlign.START : HorizontalAlign.END;
        };
    }
}

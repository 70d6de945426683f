package studio.affiche.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.affiche.paint.breaking.Breaks;

/** Breaks a paragraph into lines: as few as fit, or a number of them as even as they can be. */
final class LineBreaking {
    /** Paragraphs of more pieces are broken line by line; evening them out would cost more than it shows. */
    private static final int MAX_PIECES = 400;
    /** Widths are compared with this tolerance, a part of the type size. */
    private static final double TOLERANCE = 1e-9;

    private final Paragraph paragraph;
    private final double tracking;
    /** Places where a line may begin, 0 first; after the last comes the end. */
    private final int[] starts;

    /** A line: clusters from {@code start} to {@code end}, exclusive. */
    record Line(int start, int end) {}

    /**
     * @param tracking as a part of the type size
     * @param level how willingly lines are broken
     */
    LineBreaking(Paragraph paragraph, double tracking, Breaks.Level level) {
        this.paragraph = paragraph;
        this.tracking = tracking;
        var places = new ArrayList<Integer>();
        places.add(0);
        for (int i = 1; i < paragraph.size(); i++) {
            if (paragraph.place(i).isAllowed(level)) {
                places.add(i);
            }
        }
        places.add(paragraph.size());
        this.starts = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Pieces that are not broken. */
    int pieces() {
        return starts.length - 1;
    }

    /** Width at a type size of 1 of the widest piece that may not be broken. */
    double widestPiece() {
        double widest = 0;
        for (int i = 0; i < pieces(); i++) {
            widest = Math.max(widest, width(i, i + 1));
        }
        return widest;
    }

    /** Width at a type size of 1 of all on one line. */
    double wholeWidth() {
        return paragraph.width(0, paragraph.size(), tracking);
    }

    private double width(int from, int to) {
        return paragraph.width(starts[from], starts[to], tracking);
    }

    /**
     * The fewest lines of at most a width.
     *
     * @param width at a type size of 1
     * @return empty if a piece is wider
     */
    List<Line> fewest(double width) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < pieces(); ) {
            int j = i + 1;
            if (width(i, j) > width + TOLERANCE) {
                return List.of();
            }
            // A line that ends with a hyphen may be wider than a longer one that does not.
            int end = j;
            for (; j <= pieces() && paragraph.width(starts[i], starts[j - 1], 0) <= width + TOLERANCE; j++) {
                if (width(i, j) <= width + TOLERANCE) {
                    end = j;
                }
            }
            lines.add(new Line(starts[i], starts[end]));
            i = end;
        }
        return lines;
    }

    /**
     * A number of lines, as even as possible.
     *
     * @param width at a type size of 1
     * @param count at least as many as {@link #fewest} has
     * @return fewest if there is no such breaking
     */
    List<Line> even(double width, int count) {
        if (count < 2 || starts.length > MAX_PIECES || count > pieces()) {
            return fewest(width);
        }
        var raggedness = new Raggedness(paragraph, tracking, width, count);
        int pieces = pieces();
        double[] best = new double[pieces + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        int[][] from = new int[count + 1][pieces + 1];
        for (int line = 1; line <= count; line++) {
            double[] next = new double[pieces + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int i = line - 1; i < pieces; i++) {
                if (best[i] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                boolean last = line == count;
                for (int j = last ? pieces : i + 1; j <= (last ? pieces : pieces - 1); j++) {
                    double w = width(i, j);
                    if (w > width + TOLERANCE) {
                        if (paragraph.hyphenBefore(starts[j]) == null) {
                            break;
                        }
                        continue;
                    }
                    double cost = best[i] + raggedness.cost(starts[i], starts[j], w, last);
                    if (cost < next[j]) {
                        next[j] = cost;
                        from[line][j] = i;
                    }
                }
            }
            best = next;
        }
        if (best[pieces] == Double.POSITIVE_INFINITY) {
            return fewest(width);
        }
        var lines = new ArrayList<Line>();
        int end = pieces;
        for (int line = count; line >= 1; line--) {
            int start = from[line][end];
            lines.addFirst(new Line(starts[start], starts[end]));
            end = start;
        }
        return lines;
    }

    /** Lines of at most a width where a piece wider than that is cut between any two characters. */
    List<Line> cut(double width) {
        var lines = new ArrayList<Line>();
        int at = 0;
        int piece = 0;
        while (at < paragraph.size()) {
            while (starts[piece] <= at) {
                piece++;
            }
            int end = at;
            for (int j = piece; j < starts.length && fits(at, starts[j], width); j++) {
                end = starts[j];
            }
            if (end == at) {
                end = at + 1;
                while (end < starts[piece] && fits(at, end + 1, width)) {
                    end++;
                }
            }
            lines.add(new Line(at, end));
            at = end;
        }
        return lines;
    }

    private boolean fits(int start, int end, double width) {
        return paragraph.width(start, end, tracking) <= width + TOLERANCE;
    }
}

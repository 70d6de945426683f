package studio.affiche.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks a paragraph into lines: as few as fit, then those few as even as they can be. */
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
     */
    LineBreaking(Paragraph paragraph, double tracking) {
        this.paragraph = paragraph;
        this.tracking = tracking;
        var places = new ArrayList<Integer>();
        places.add(0);
        for (int i = 1; i < paragraph.size(); i++) {
            if (paragraph.mayBreakBefore(i)) {
                places.add(i);
            }
        }
        places.add(paragraph.size());
        this.starts = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Width at a type size of 1 of the widest piece that may not be broken. */
    double widestPiece() {
        double widest = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            widest = Math.max(widest, width(i, i + 1));
        }
        return widest;
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
        int pieces = starts.length - 1;
        for (int i = 0; i < pieces; ) {
            int j = i + 1;
            if (width(i, j) > width + TOLERANCE) {
                return List.of();
            }
            while (j < pieces && width(i, j + 1) <= width + TOLERANCE) {
                j++;
            }
            lines.add(new Line(starts[i], starts[j]));
            i = j;
        }
        return lines;
    }

    /** As many lines as {@link #fewest} has, as even as possible. */
    List<Line> even(double width) {
        List<Line> fewest = fewest(width);
        int count = fewest.size();
        if (count < 2 || starts.length > MAX_PIECES) {
            return fewest;
        }
        var raggedness = new Raggedness(paragraph, tracking, width, count);
        int pieces = starts.length - 1;
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
                for (int j = i + 1; j <= pieces; j++) {
                    double w = width(i, j);
                    if (w > width + TOLERANCE) {
                        break;
                    }
                    double cost = best[i] + raggedness.cost(starts[i], starts[j], w, line == count);
                    if (cost < next[j]) {
                        next[j] = cost;
                        from[line][j] = i;
                    }
                }
            }
            best = next;
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
        int n = paragraph.size();
        while (at < n) {
            int end = at;
            int breakable = -1;
            while (end < n && (end == at || paragraph.width(at, end + 1, tracking) <= width + TOLERANCE)) {
                end++;
                if (end == n || paragraph.mayBreakBefore(end)) {
                    breakable = end;
                }
            }
            if (breakable < 0) {
                breakable = end;
            }
            lines.add(new Line(at, breakable));
            at = breakable;
        }
        return lines;
    }
}

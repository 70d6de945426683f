package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.TypeStyle;

/**
 * Broken lines one below the other, at a type size of 1. Baselines are apart as the leading says, further where the ink
 * of two lines would come too near, and the block is as high as its ink at least: accents and descenders neither touch
 * another line nor leave the box.
 */
final class Stack {
    /** Free height between the inks of two lines, a part of the type size. */
    private static final double CLEARANCE = 0.08;
    /** Inks beside each other count as one above the other up to this distance. */
    private static final double BESIDE = 0.05;

    private final List<LineShape> lines;
    private final double[] baselines;
    private final double height;
    private final int count;

    /**
     * @param broken the lines of each paragraph; none stands for an empty line
     */
    Stack(ShapedText text, List<List<LineBreaking.Line>> broken, TypeStyle style) {
        double edge = squareEdge(text, broken);
        this.lines = new ArrayList<>();
        var tops = new ArrayList<Double>();
        double nominal = 0;
        double pushed = 0;
        int all = 0;
        for (int p = 0; p < broken.size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            nominal += broken.get(p).isEmpty() ? style.leading() : 0;
            all += Math.max(1, broken.get(p).size());
            int first = lines.size();
            for (LineBreaking.Line line : broken.get(p)) {
                var shape = new LineShape(paragraph, line, style.tracking(), edge);
                tops.add(nominal + (style.leading() / 2 + text.middle()) * shape.scale());
                nominal += style.leading() * shape.scale();
                lines.add(shape);
            }
            pushed = spread(first, tops, pushed, style);
        }
        double above = 0;
        double below = nominal + pushed;
        for (int i = 0; i < lines.size(); i++) {
            above = Math.max(above, -tops.get(i) - lines.get(i).top());
            below = Math.max(below, tops.get(i) + lines.get(i).bottom());
        }
        this.baselines = new double[lines.size()];
        for (int i = 0; i < baselines.length; i++) {
            baselines[i] = tops.get(i) + above;
        }
        this.height = above + below;
        this.count = all;
    }

    /** Squares stand in columns: lines that begin with one share the smallest room before it. */
    private static double squareEdge(ShapedText text, List<List<LineBreaking.Line>> broken) {
        double edge = Double.POSITIVE_INFINITY;
        for (int p = 0; p < broken.size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            for (LineBreaking.Line line : broken.get(p)) {
                int first = paragraph.firstVisible(line.start(), line.end());
                if (first < line.end() && paragraph.cluster(first).isIdeograph()) {
                    edge = Math.min(edge, paragraph.cluster(first).before());
                }
            }
        }
        return edge;
    }

    /**
     * Moves the lines of a paragraph apart, all by the same, and away from the paragraph before.
     *
     * @param pushed how far the lines before it were moved
     * @return how far its last line was
     */
    private double spread(int first, List<Double> tops, double pushed, TypeStyle style) {
        double more = 0;
        for (int i = first + 1; i < lines.size(); i++) {
            more = Math.max(more, missing(i, tops.get(i) - tops.get(i - 1), style));
        }
        double total = pushed;
        if (first > 0 && first < lines.size()) {
            total += missing(first, tops.get(first) + pushed - tops.get(first - 1), style);
        }
        for (int i = first; i < lines.size(); i++) {
            total += i > first ? more : 0;
            tops.set(i, tops.get(i) + total);
        }
        return total;
    }

    /** What a distance of baselines lacks so that a line is clear of the one before. */
    private double missing(int index, double distance, TypeStyle style) {
        LineShape upper = lines.get(index - 1);
        LineShape lower = lines.get(index);
        double clearance = CLEARANCE * Math.min(upper.scale(), lower.scale());
        if (upper.bottom() - lower.top() + clearance <= distance) {
            return 0;
        }
        double upperShift = upper.shift(style.align());
        double lowerShift = lower.shift(style.align());
        if (upper.side(style.align()) != lower.side(style.align())) {
            return upper.bottom() - lower.top() + clearance - distance;
        }
        double most = 0;
        int from = 0;
        for (int u = 0; u < upper.size(); u++) {
            Cluster.Ink above = upper.cluster(u).ink();
            if (above.isEmpty()) {
                continue;
            }
            double left = upperShift + upper.pen(u) + above.left() - BESIDE;
            double right = upperShift + upper.pen(u) + above.right() + BESIDE;
            for (int l = from; l < lower.size(); l++) {
                Cluster.Ink below = lower.cluster(l).ink();
                double start = lowerShift + lower.pen(l) + below.left();
                if (start > right + 1) {
                    break;
                }
                if (!below.isEmpty() && start < right && lowerShift + lower.pen(l) + below.right() > left) {
                    most = Math.max(most, above.bottom() - below.top() + clearance - distance);
                }
            }
        }
        return most;
    }

    List<LineShape> lines() {
        return lines;
    }

    /** Where a line's baseline is, from the top of the block. */
    double baseline(int line) {
        return baselines[line];
    }

    /** Of the block, ink included. */
    double height() {
        return height;
    }

    /** Lines, empty ones included. */
    int count() {
        return count;
    }
}

package studio.affiche.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.Box;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;

/**
 * Gives every glyph of broken lines its place. Lines are aligned by their ink, so that the stems of large and small type
 * stand on one edge; up and down the middle of the capitals stands in the middle of the line's height.
 */
final class Placement {
    private final ShapedText text;
    private final TypeStyle style;
    private final double size;
    private final double width;
    private final List<SetText.Line> lines = new ArrayList<>();
    private final List<SetText.PlacedGlyph> glyphs = new ArrayList<>();
    private final double squareEdge;
    private @Nullable Box ink;
    private double widest;

    private Placement(
            ShapedText text, List<List<LineBreaking.Line>> broken, TypeStyle style, double size, double width) {
        this.text = text;
        this.style = style;
        this.size = size;
        this.width = width;
        this.squareEdge = squareEdge(text, broken);
    }

    static SetText place(
            ShapedText text,
            List<List<LineBreaking.Line>> broken,
            TypeStyle style,
            double size,
            double width,
            double height,
            boolean fits) {
        return new Placement(text, broken, style, size, width).place(broken, height, fits);
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

    private SetText place(List<List<LineBreaking.Line>> broken, double height, boolean fits) {
        double pitch = size * style.leading();
        double block = 0;
        for (int p = 0; p < broken.size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            block += broken.get(p).isEmpty() ? pitch : 0;
            for (LineBreaking.Line line : broken.get(p)) {
                block += pitch * paragraph.scale(line.start(), line.end());
            }
        }
        double top = switch (style.verticalAlign()) {
            case TOP -> 0;
            case MIDDLE -> (height - block) / 2;
            case BOTTOM -> height - block;
        };
        for (int p = 0; p < broken.size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            top += broken.get(p).isEmpty() ? pitch : 0;
            for (LineBreaking.Line line : broken.get(p)) {
                double scale = paragraph.scale(line.start(), line.end());
                line(paragraph, line, top + pitch * scale / 2 + text.middle() * size * scale);
                top += pitch * scale;
            }
        }
        Box bounds = ink == null ? new Box(0, 0, 0, 0) : ink;
        int count = 0;
        for (List<LineBreaking.Line> paragraph : broken) {
            count += Math.max(1, paragraph.size());
        }
        var setting = new TextMeasure.Setting(size, count, widest * size, block, bounds, fits);
        return new SetText(setting, lines, glyphs, text.missing());
    }

    private void line(Paragraph paragraph, LineBreaking.Line line, double baseline) {
        int start = paragraph.firstVisible(line.start(), line.end());
        int end = paragraph.lastVisible(start, line.end());
        if (end <= start) {
            return;
        }
        Cluster[] visual = visual(paragraph, start, end);
        double pen = 0;
        double[] at = new double[visual.length];
        for (int i = 0; i < visual.length; i++) {
            at[i] = pen;
            pen += visual[i].advance() + (i + 1 < visual.length ? style.tracking() * visual[i].tracks() : 0);
        }
        double before = before(visual[0], paragraph);
        double left = before;
        double right = pen - visual[visual.length - 1].after();
        widest = Math.max(widest, paragraph.width(start, end, style.tracking()));
        double shift = shift(paragraph, left, right);
        for (int i = 0; i < visual.length; i++) {
            glyphs(visual[i], shift + at[i] * size, baseline);
        }
        lines.add(new SetText.Line(
                paragraph.cluster(start).start(),
                paragraph.cluster(end - 1).end(),
                shift + left * size,
                baseline,
                shift + right * size));
    }

    private double before(Cluster first, Paragraph paragraph) {
        return first.isIdeograph() && !paragraph.mixed() ? squareEdge : first.before();
    }

    /** Where the pen starts, in canvas pixels. */
    private double shift(Paragraph paragraph, double left, double right) {
        boolean swap = paragraph.rightToLeft();
        HorizontalAlign align = switch (style.align()) {
            case START -> swap ? HorizontalAlign.END : HorizontalAlign.START;
            case CENTER -> HorizontalAlign.CENTER;
            case END -> swap ? HorizontalAlign.START : HorizontalAlign.END;
        };
        return switch (align) {
            case START -> -left * size;
            case CENTER -> width / 2 - (left + right) / 2 * size;
            case END -> width - right * size;
        };
    }

    /** The clusters of a line from left to right (UAX 9, rule L2). */
    private static Cluster[] visual(Paragraph paragraph, int start, int end) {
        Cluster[] clusters = paragraph.clusters().subList(start, end).toArray(new Cluster[0]);
        if (paragraph.mixed()) {
            byte[] levels = new byte[clusters.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = clusters[i].level();
            }
            Bidi.reorderVisually(levels, 0, clusters, 0, clusters.length);
        }
        return clusters;
    }

    private void glyphs(Cluster cluster, double x, double baseline) {
        for (Cluster.Part part : cluster.glyphs()) {
            glyphs.add(new SetText.PlacedGlyph(
                    cluster.face(),
                    part.code(),
                    x + part.dx() * size,
                    baseline + part.dy() * size,
                    size * cluster.scale(),
                    cluster.color()));
        }
        Cluster.Ink seen = cluster.ink();
        if (!seen.isEmpty()) {
            Box box = Box.between(
                    x + seen.left() * size,
                    baseline + seen.top() * size,
                    x + seen.right() * size,
                    baseline + seen.bottom() * size);
            ink = ink == null ? box : ink.union(box);
        }
    }
}

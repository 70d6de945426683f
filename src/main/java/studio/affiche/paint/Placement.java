package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.Box;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;

/**
 * Gives every glyph of stacked lines its place. Lines are aligned by their ink, so that the stems of large and small type
 * stand on one edge; up and down the middle of the capitals stands in the middle of the line's height.
 */
final class Placement {
    private final TypeStyle style;
    private final double size;
    private final double width;
    private final List<SetText.Line> lines = new ArrayList<>();
    private final List<SetText.PlacedGlyph> glyphs = new ArrayList<>();
    private @Nullable Box ink;
    private double widest;

    private Placement(TypeStyle style, double size, double width) {
        this.style = style;
        this.size = size;
        this.width = width;
    }

    static SetText place(
            Stack stack,
            TypeStyle style,
            double size,
            double width,
            double height,
            boolean fits,
            Set<Integer> missing) {
        var placement = new Placement(style, size, width);
        double block = stack.height() * size;
        double top = switch (style.verticalAlign()) {
            case TOP -> 0;
            case MIDDLE -> (height - block) / 2;
            case BOTTOM -> height - block;
        };
        for (int i = 0; i < stack.lines().size(); i++) {
            placement.line(stack.lines().get(i), top + stack.baseline(i) * size);
        }
        Box bounds = placement.ink == null ? new Box(0, 0, 0, 0) : placement.ink;
        var setting = new TextMeasure.Setting(size, stack.count(), placement.widest * size, block, bounds, fits);
        return new SetText(setting, placement.lines, placement.glyphs, missing);
    }

    private void line(LineShape line, double baseline) {
        if (line.isEmpty()) {
            return;
        }
        double edge = switch (line.side(style.align())) {
            case START -> 0;
            case CENTER -> width / 2;
            case END -> width;
        };
        double shift = edge + line.shift(style.align()) * size;
        for (int i = 0; i < line.size(); i++) {
            glyphs(line.cluster(i), shift + line.pen(i) * size, baseline);
        }
        widest = Math.max(widest, line.width());
        lines.add(new SetText.Line(
                line.startChar(), line.endChar(), shift + line.left() * size, baseline, shift + line.right() * size));
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

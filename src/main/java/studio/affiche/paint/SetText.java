package studio.affiche.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextMeasure;

/** A text set into a box: lines and the places of their glyphs, in canvas pixels from the box's top left corner. */
public final class SetText {
    private final TextMeasure.Setting setting;
    private final List<Line> lines;
    private final List<PlacedGlyph> glyphs;
    private final Set<Integer> missing;

    /**
     * A line as it was set.
     *
     * @param start first char of the text that belongs to it
     * @param end last char, exclusive
     * @param left edge of its ink
     * @param baseline from the top of the box
     * @param right edge of its ink
     */
    public record Line(int start, int end, double left, double baseline, double right) {}

    /**
     * A glyph in its place.
     *
     * @param size type size in canvas pixels
     * @param color if not the text's
     */
    record PlacedGlyph(Face face, int code, double x, double y, double size, Optional<Rgba> color) {}

    SetText(TextMeasure.Setting setting, List<Line> lines, List<PlacedGlyph> glyphs, Set<Integer> missing) {
        this.setting = setting;
        this.lines = List.copyOf(lines);
        this.glyphs = List.copyOf(glyphs);
        this.missing = Set.copyOf(missing);
    }

    /** The measures of the setting. */
    public TextMeasure.Setting setting() {
        return setting;
    }

    /** From the first to the last. */
    public List<Line> lines() {
        return lines;
    }

    /** Code points that no font shows; they were left out. */
    public Set<Integer> missing() {
        return missing;
    }

    /** Bounds of the ink relative to the box's top left corner. */
    public Box ink() {
        return setting.ink();
    }

    /**
     * The outlines of all letters, one path (non-zero winding) for each colour in the order of first use; the key is
     * empty for the text's own fill.
     *
     * @param place from box to target coordinates
     */
    public Map<Optional<Rgba>, Path2D> outlines(AffineTransform place) {
        Map<Optional<Rgba>, Path2D> paths = new LinkedHashMap<>();
        var at = new AffineTransform();
        for (PlacedGlyph g : glyphs) {
            at.setTransform(place);
            at.translate(g.x(), g.y());
            at.scale(g.size(), g.size());
            paths.computeIfAbsent(g.color(), c -> new Path2D.Float(Path2D.WIND_NON_ZERO))
                    .append(g.face().glyph(g.code()).outline().getPathIterator(at), false);
        }
        return paths;
    }
}

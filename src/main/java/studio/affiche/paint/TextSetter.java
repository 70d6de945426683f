package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.Span;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;

/**
 * Sets text: finds the largest size at which it fits, breaks it into even lines and gives every glyph its place. Works at
 * scale 1 whatever is painted later, so that every export has the same lines. Safe for use by several threads.
 */
public final class TextSetter implements TextMeasure {
    /** Sizes are tried in steps of so many canvas pixels. */
    static final double STEP = 0.25;
    /** Memory for shaped texts, counted in chars. */
    private static final long CACHED_CHARS = 200_000;
    /** Slack of a box in canvas pixels, for boxes that were computed from a measured text. */
    private static final double SLACK = 1e-6;

    private final Fonts fonts;
    private final BoundedCache<Key, ShapedText> shaped =
            new BoundedCache<>(CACHED_CHARS, (key, text) -> key.text().length() + 64L);

    private record Key(String text, List<Span> spans, FontChoice font, int weight, boolean italic, boolean joined) {}

    public TextSetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The fonts it sets in. */
    public Fonts fonts() {
        return fonts;
    }

    @Override
    public Setting set(String text, List<Span> spans, TypeStyle style, double width, double height) {
        return setText(text, spans, style, width, height).setting();
    }

    /** Sets a text into a box, with the place of every glyph; the arguments are those of {@link #set}. */
    public SetText setText(String text, List<Span> spans, TypeStyle style, double width, double height) {
        // Letters that are set apart do not join (CSS Text 3, section 8.2).
        boolean joined = style.tracking() == 0;
        var key = new Key(text, spans, style.font(), style.weight(), style.italic(), joined);
        ShapedText shapedText = shaped.get(key, k -> Shaper.shape(fonts, text, spans, style, joined));
        return fit(shapedText, style, width + SLACK, height + SLACK);
    }

    private static SetText fit(ShapedText text, TypeStyle style, double width, double height) {
        var breaking = new ArrayList<LineBreaking>();
        double widest = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            var lines = new LineBreaking(paragraph, style.tracking());
            breaking.add(lines);
            widest = Math.max(widest, lines.widestPiece());
        }
        int low = 0;
        int high = (int) Math.ceil((style.maxSize() - style.minSize()) / STEP);
        boolean fits = fits(text, breaking, style, size(style, low), widest, width, height);
        if (fits) {
            // The largest step at which it fits: what fits at one size fits at every smaller one.
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (fits(text, breaking, style, size(style, middle), widest, width, height)) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
        }
        double size = size(style, low);
        var lines = new ArrayList<List<LineBreaking.Line>>();
        for (LineBreaking paragraph : breaking) {
            boolean whole = paragraph.widestPiece() * size <= width;
            lines.add(whole ? paragraph.even(width / size) : paragraph.cut(width / size));
        }
        return Placement.place(text, lines, style, size, width - SLACK, height - SLACK, fits);
    }

    private static double size(TypeStyle style, int step) {
        return Math.min(style.maxSize(), style.minSize() + step * STEP);
    }

    private static boolean fits(
            ShapedText text,
            List<LineBreaking> breaking,
            TypeStyle style,
            double size,
            double widest,
            double width,
            double height) {
        if (widest * size > width) {
            return false;
        }
        double used = 0;
        for (int p = 0; p < breaking.size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            if (paragraph.size() == 0) {
                used += size * style.leading();
            }
            for (LineBreaking.Line line : breaking.get(p).fewest(width / size)) {
                used += size * style.leading() * paragraph.scale(line.start(), line.end());
            }
            if (used > height) {
                return false;
            }
        }
        return true;
    }
}

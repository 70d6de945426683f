package studio.affiche.paint;

import java.util.List;
import studio.affiche.paint.breaking.Breaks;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.Span;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;

/**
 * Sets text: finds the largest size at which it fits, breaks it into even lines and gives every glyph its place. Works at
 * scale 1 whatever is painted later, so that every export has the same lines. Safe for use by several threads.
 */
public final class TextSetter implements TextMeasure {
    /** Memory for shaped texts, counted in chars. */
    private static final long CACHED_CHARS = 200_000;
    /** Slack of a box in canvas pixels, for boxes that were computed from a measured text. */
    private static final double SLACK = 1e-6;

    private final Fonts fonts;
    private final BoundedCache<Key, ShapedText> shaped =
            new BoundedCache<>(CACHED_CHARS, (key, text) -> key.text().length() + 64L);

    private final BoundedCache<String, Breaks> breaks =
            new BoundedCache<>(CACHED_CHARS, (text, found) -> 6L * text.length() + 64L);

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
        ShapedText shapedText = shaped.get(key, k -> Shaper.shape(fonts, this::breaks, text, spans, style, joined));
        return new Fitting(shapedText, style, width + SLACK, height + SLACK).set(width, height);
    }

    private Breaks breaks(String paragraph) {
        return breaks.get(paragraph, Breaks::of);
    }
}

package studio.affiche.design.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.design.copy.CopyForm;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Shadow;
import studio.affiche.poster.Span;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.poster.TypeStyle;
import studio.affiche.poster.VerticalAlign;

/** Sets texts of a design on one canvas: from the style that a design decides to the style that is painted. */
public final class Typesetter {
    private static final double UNIT_SCALE = 0.36;
    private static final double NUMERAL_NAME_SCALE = 0.16;
    private static final double QUIET = 0.86;

    private final TextMeasure measure;
    private final TypeScale scale;
    private final BrandKit brand;

    public Typesetter(TextMeasure measure, CanvasSize canvas, BrandKit brand) {
        this.measure = measure;
        this.scale = TypeScale.of(canvas);
        this.brand = brand;
    }

    /** Sizes on this canvas. */
    public TypeScale scale() {
        return scale;
    }

    /** The painted style of a text, fitted to its box between the treatment's smallest and largest size. */
    public TypeStyle style(String text, TextStyle style) {
        Treatment t = style.treatment();
        return new TypeStyle(
                new FontChoice(style.font(), family(t).or(style::family)),
                ReadableWeight.of(text, style),
                false,
                scale.min(t),
                scale.max(t),
                tracking(text, style),
                leading(text, t),
                Fill.of(style.color()),
                style.align(),
                verticalAlign(t),
                glow(style));
    }

    /** The parts of a text that are set differently: units, names of facts. */
    public List<Span> spans(String text, TextStyle style) {
        return switch (style.treatment()) {
            case NUMERAL -> numeralSpans(text, style);
            case FACT -> factSpans(text, style);
            default -> List.of();
        };
    }

    /**
     * The shape behind a text. Its padding follows from the height of the box, so that a box is all a design needs to say.
     *
     * @param box of the text with its plate, in canvas pixels
     */
    public Optional<Plate> plate(TextStyle style, Box box) {
        if (style.plate().isEmpty() || style.treatment() == Treatment.BAND) {
            return Optional.empty();
        }
        Fill fill = Fill.of(style.plate().get());
        double h = box.height();
        double u = scale.unit();
        return Optional.of(
                switch (style.treatment()) {
                    case PILL -> new Plate(Outline.pill(), fill, Optional.empty(), h * 0.42, h * 0.2, List.of());
                    case PLATE ->
                        new Plate(new Outline.Rectangle(u * 0.9), fill, Optional.empty(), h * 0.3, h * 0.2, List.of());
                    case BADGE ->
                        new Plate(
                                new Outline.Ellipse(),
                                fill,
                                Optional.empty(),
                                h * 0.15,
                                h * 0.17,
                                List.of(
                                        new Shadow(0, u * 0.55, u * 0.9, Rgba.BLACK.withOpacity(0.22)),
                                        new Shadow(
                                                0,
                                                u * 0.5,
                                                0,
                                                style.plate().get().mix(Rgba.BLACK, 0.35))));
                    default ->
                        new Plate(
                                new Outline.Rectangle(u * 0.8),
                                fill,
                                Optional.empty(),
                                Math.min(u * 1.2, h * 0.2),
                                Math.min(u * 0.7, h * 0.12),
                                List.of());
                });
    }

    /** A text set at one size within a width; as high as it comes out. */
    public TextMeasure.Setting atSize(String text, TextStyle style, double size, double width) {
        return measure.set(text, spans(text, style), style(text, style).withSize(size), width, 1e6);
    }

    /** A text set as large as a box allows, up to a size. */
    public TextMeasure.Setting fitted(String text, TextStyle style, double maxSize, double width, double height) {
        TypeStyle type = style(text, style);
        double max = Math.max(type.minSize(), Math.min(maxSize, type.maxSize()));
        return measure.set(text, spans(text, style), type.withSizes(type.minSize(), max), width, height);
    }

    /** A text set into the box of a finished design, as it will be painted. */
    public TextMeasure.Setting inBox(String text, TextStyle style, Box box) {
        double padX = plate(style, box).map(Plate::paddingX).orElse(0.0);
        double padY = plate(style, box).map(Plate::paddingY).orElse(0.0);
        Box inner = box.grow(-padX, -padY);
        return measure.set(text, spans(text, style), style(text, style), inner.width(), inner.height());
    }

    private Optional<String> family(Treatment treatment) {
        return switch (treatment) {
            case HEADLINE, NUMERAL, BADGE -> brand.headingFont();
            default -> brand.bodyFont();
        };
    }

    private static double tracking(String text, TextStyle style) {
        boolean cjk = CopyLine.isCjk(text);
        return switch (style.treatment()) {
            case HEADLINE -> cjk ? 0.02 : headlineTracking(style);
            case NUMERAL -> -0.045;
            case LABEL -> cjk ? 0.12 : text.equals(text.toUpperCase(Locale.ROOT)) ? 0.2 : 0.01;
            case BADGE -> cjk ? 0 : -0.02;
            case SUPPORT, FACT, BAND, PLATE, PILL -> cjk ? 0.04 : 0;
        };
    }

    private static double headlineTracking(TextStyle style) {
        return switch (style.font()) {
            case SERIF, SLAB, DIDONE, WARM_SERIF -> -0.015;
            case CONDENSED -> -0.01;
            case GEOMETRIC, TEXT -> -0.025;
            case HUMANIST, SCRIPT -> 0;
            case DISPLAY -> -0.04;
            case GROTESK -> style.weight() >= 600 ? -0.035 : -0.025;
            case MONO -> -0.02;
        };
    }

    private static double leading(String text, Treatment treatment) {
        boolean cjk = CopyLine.isCjk(text);
        return switch (treatment) {
            case HEADLINE -> cjk ? 1.18 : 0.98;
            case NUMERAL -> 0.92;
            case BADGE -> cjk ? 1.15 : 1.0;
            case SUPPORT -> cjk ? 1.5 : 1.4;
            case FACT -> 1.35;
            case LABEL, PILL, PLATE, BAND -> 1.25;
        };
    }

    private static VerticalAlign verticalAlign(Treatment treatment) {
        return switch (treatment) {
            case PILL, PLATE, BADGE, BAND -> VerticalAlign.MIDDLE;
            default -> VerticalAlign.TOP;
        };
    }

    /** Light letters behind a product glow a little, so that the product stands out from them. */
    private List<Shadow> glow(TextStyle style) {
        boolean glows = style.behindProduct() && style.color().luminance() > 0.5;
        return glows
                ? List.of(new Shadow(0, 0, scale.unit() * 2.4, style.color().withOpacity(0.28)))
                : List.of();
    }

    private static List<Span> numeralSpans(String text, TextStyle style) {
        CopyForm form = CopyForm.of(text);
        if (form.numeral()) {
            return List.of(unit(text, form.split(), text.length()));
        }
        if (form.split() == 0) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        CopyForm value = CopyForm.of(text.substring(0, form.split()));
        if (value.numeral()) {
            spans.add(unit(text, value.split(), form.split()));
        }
        spans.add(new Span(
                form.split(), text.length(), NUMERAL_NAME_SCALE, Optional.of(600), Optional.of(style.color()), true));
        return List.copyOf(spans);
    }

    /** The unit with the space before it, so that the space is small too. */
    private static Span unit(String text, int start, int end) {
        int from = start;
        while (from > 1 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return new Span(from, end, UNIT_SCALE, Optional.empty(), Optional.empty(), false);
    }

    private static List<Span> factSpans(String text, TextStyle style) {
        CopyForm form = CopyForm.of(text);
        return !form.numeral() && form.split() > 0
                ? List.of(new Span(
                        form.split(),
                        text.length(),
                        TypeScale.FACT_NAME,
                        Optional.of(400),
                        Optional.of(style.color().withOpacity(QUIET)),
                        true))
                : List.of();
    }

    /** A style without colours yet, as the layout solver needs it. */
    public static TextStyle uncoloured(Treatment treatment, FontRole font, int weight, HorizontalAlign align) {
        boolean plated = switch (treatment) {
            case PILL, PLATE, BADGE, BAND -> true;
            default -> false;
        };
        return new TextStyle(
                treatment,
                font,
                weight,
                Rgba.BLACK,
                align,
                plated ? Optional.of(Rgba.WHITE) : Optional.empty(),
                0,
                false);
    }
}

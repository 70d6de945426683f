package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Span;
import studio.affiche.poster.TypeStyle;

/** One sheet with every role, weight, script and form that the setter knows; {@code main FILE.png} writes it. */
final class TypeSpecimen {
    private static final CanvasSize SIZE = new CanvasSize(1600, 1500);
    private static final String INK = "#17392f";

    private final SamplePosters make = new SamplePosters();
    private final List<Layer> layers = new ArrayList<>();

    private TypeSpecimen() {}

    public static void main(String[] args) throws IOException {
        BufferedImage sheet = paint(Fonts.system(), 1);
        ImageIO.write(sheet, "png", Path.of(args[0]).toFile());
    }

    static BufferedImage paint(Fonts fonts, double scale) {
        var sheet = new TypeSpecimen();
        sheet.compose();
        var poster = new Poster(SIZE, sheet.layers, Optional.empty(), new Provenance("test", "", "", 1, Map.of(), ""));
        return new Painter(fonts, ref -> sheet.make.images().image(ref), (s, w, h) -> null).paint(poster, scale);
    }

    private void add(String text, TypeStyle style, double x, double y, double width, double height, Span... spans) {
        layers.add(make.text(text, style, new Box(x, y, width, height), spans));
    }

    private static TypeStyle style(FontRole role, int weight, double size, double tracking, double leading) {
        return SamplePosters.style(role, weight, size, tracking, INK).withLeading(leading);
    }

    private void compose() {
        layers.add(SamplePosters.background(SamplePosters.solid("#f4efe4")));
        FontRole display = FontRole.DISPLAY;
        FontRole grotesk = FontRole.GROTESK;
        TypeStyle headline = style(display, 900, 150, -0.04, 0.98).withAlign(HorizontalAlign.CENTER);
        add("Summer in a can", headline, 20, 20, 750, 320);
        add("Lighter than your excuses", style(display, 800, 100, -0.03, 0.98), 800, 20, 760, 220);
        add(
                "Recycled knit, grip that holds in the rain, sixty days to change your mind.",
                style(grotesk, 500, 26, 0, 1.4),
                800,
                240,
                440,
                140);
        var unit = new Span(3, 5, 0.36, Optional.of(800), Optional.of(Rgba.parse("#d04020")), false);
        add("198 g", style(display, 900, 260, -0.05, 0.9), 20, 360, 760, 240, unit);
        add("Warm like the first sun", style(FontRole.SERIF, 700, 100, -0.02, 1), 800, 380, 760, 210);
        add("Warm like the first sun", style(FontRole.SERIF, 400, 100, 0, 1).withItalic(true), 800, 590, 760, 210);
        add("SOLÈ · EAU DE PARFUM", style(grotesk, 500, 22, 0.25, 1.2), 20, 620, 700, 40);
        add("一芽一叶头采鲜香", style(display, 700, 130, 0.06, 1.2), 20, 660, 620, 330);
        add("明前手炒 · 山场直采，“春茶”限量预售。", style(grotesk, 400, 36, 0.06, 1.5), 20, 980, 420, 170);
        add("HEAR MORE", style(FontRole.CONDENSED, 900, 150, -0.02, 0.95), 800, 820, 380, 310);
        add("HEAR MORE", style(FontRole.CONDENSED, 700, 150, -0.02, 0.95), 1200, 820, 380, 310);
        add("Slab headline 900", style(FontRole.SLAB, 900, 80, -0.02, 1), 20, 1150, 500, 180);
        add("mono 0123 €", style(FontRole.MONO, 700, 50, 0, 1), 20, 1340, 500, 70);
        add("שלום עולם abc 123 (מחיר)", style(grotesk, 700, 50, 0, 1.2), 560, 1150, 460, 140);
        add("مرحبا بالعالم 25٪ تخفيض", style(grotesk, 700, 50, 0, 1.2), 1050, 1150, 500, 140);
        var quiet = new Span(5, 17, 0.6, Optional.of(400), Optional.of(Rgba.parse("#888888")), true);
        add("50 h\nbattery life", style(grotesk, 600, 50, 0, 1.3), 560, 1300, 240, 140, quiet);
        TypeStyle end = style(grotesk, 600, 50, 0, 1.2).withAlign(HorizontalAlign.END);
        add("“Fi ﬂ office → ✓ ★ 🎉 AVATAR To Wa", end, 820, 1300, 500, 140);
        add("Ελληνικά Кириллица Tiếng", style(grotesk, 800, 40, 0, 1.2), 1340, 1300, 240, 180);
    }
}

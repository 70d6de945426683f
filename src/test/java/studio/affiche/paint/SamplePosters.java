package studio.affiche.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Element;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Shadow;
import studio.affiche.poster.Span;
import studio.affiche.poster.TypeStyle;
import studio.affiche.poster.VerticalAlign;

/** Posters made by hand that use all a painter can do: for tests, and to look at. */
final class SamplePosters {
    static final CanvasSize SIZE = new CanvasSize(1080, 1350);
    private static final AssetRef CAN = new AssetRef("a".repeat(64), "png");
    private static final AssetRef SHOE = new AssetRef("b".repeat(64), "png");
    private static final AssetRef PHONES = new AssetRef("c".repeat(64), "png");
    private static final AssetRef JAR = new AssetRef("d".repeat(64), "png");
    private static final HorizontalAlign START = HorizontalAlign.START;
    private static final HorizontalAlign CENTER = HorizontalAlign.CENTER;

    private final Map<AssetRef, BufferedImage> images = Map.of(CAN, can(), SHOE, shoe(), PHONES, phones(), JAR, jar());
    private int layers;

    /** The pictures that the posters refer to. */
    ImageSource images() {
        return ref -> Optional.ofNullable(images.get(ref)).orElseThrow();
    }

    /** A painter with the program's own fonts. */
    Painter painter() {
        return new Painter(Fonts.bundled(), images(), (scene, width, height) -> {
            throw new IllegalArgumentException("the sample posters have no scene");
        });
    }

    /** The posters whose letters come with the program, by name. */
    Map<String, Poster> latin() {
        var posters = new LinkedHashMap<String, Poster>();
        posters.put("stride", stride());
        posters.put("pop", pop());
        posters.put("night", night());
        return posters;
    }

    Poster stride() {
        String ink = "#0d3b2e";
        var unit = new Span(3, 5, 0.37, Optional.of(800), Optional.empty(), false);
        return poster(
                background(solid("#f1eee6")),
                shape(new Outline.Rectangle(0), solid("#ff6b35"), new Box(0, 0, 560, 790)),
                shape(new Outline.Rectangle(0), solid("#ffd23f"), new Box(560, 0, 520, 790)),
                shape(new Outline.Ellipse(), solid("#145f4a"), new Box(260, 260, 600, 600)),
                text(
                        "198 g",
                        style(FontRole.DISPLAY, 900, 310, -0.05, ink).withLeading(0.9),
                        new Box(75, 40, 640, 290),
                        unit),
                product(SHOE, new Frame(new Box(150, 430, 860, 480), 0), ground(0.7, 0.5, 130, 0, "#1a1208")),
                text(
                        "Lighter than your excuses",
                        style(FontRole.DISPLAY, 800, 112, -0.035, ink).withLeading(0.98),
                        new Box(75, 930, 760, 230)),
                text(
                        "Recycled knit, grip that holds in the rain, sixty days to change your mind.",
                        style(FontRole.GROTESK, 500, 29, 0, "#31594c").withLeading(1.4),
                        new Box(75, 1180, 440, 140)),
                plate(
                        "Stride Two — €119",
                        style(FontRole.GROTESK, 700, 36, -0.01, "#ffd23f"),
                        Frame.of(new Box(590, 1180, 418, 92)),
                        new Plate(Outline.pill(), solid(ink), Optional.empty(), 40, 10, List.of())));
    }

    Poster pop() {
        String red = "#c4123f";
        var sun = new Fill.Radial(
                0.5, 0.6, 1, List.of(new Fill.Stop(0, Rgba.parse("#ffe08a")), new Fill.Stop(1, Rgba.parse("#ffc22e"))));
        var disc = new Layer.Shape(
                properties("disc", Frame.of(new Box(220, 470, 650, 650))),
                new Outline.Ellipse(),
                solid("#fff3d0"),
                Optional.empty(),
                List.of(new Shadow(0, 10, 40, Rgba.parse("#c4880055"))));
        return poster(
                background(sun),
                text(
                        "Summer in a can",
                        style(FontRole.DISPLAY, 900, 180, -0.045, red)
                                .withLeading(0.93)
                                .withAlign(CENTER),
                        new Box(90, 50, 900, 350)),
                disc,
                product(CAN, new Frame(new Box(400, 510, 320, 580), 8), ground(0.6, 0.5, 120, 0, "#5a2d00")),
                plate(
                        "2 for €3",
                        style(FontRole.DISPLAY, 900, 72, -0.03, "#ffffff").withLeading(0.95),
                        new Frame(new Box(95, 640, 252, 252), -12),
                        new Plate(
                                new Outline.Ellipse(),
                                solid(red),
                                Optional.empty(),
                                40,
                                40,
                                List.of(new Shadow(0, 10, 0, Rgba.parse("#8e0c2c"))))),
                plate(
                        "Big −50%",
                        style(FontRole.CONDENSED, 900, 60, -0.01, "#ffffff").withLeading(1),
                        new Frame(new Box(780, 420, 230, 230), 10),
                        new Plate(
                                new Outline.Burst(18, 0.16),
                                solid("#1b1b1b"),
                                Optional.empty(),
                                46,
                                46,
                                List.of(new Shadow(0, 6, 14, Rgba.parse("#00000066"))))),
                text(
                        "Real raspberry. Zero sugar.",
                        style(FontRole.SERIF, 700, 38, -0.02, "#7a1020"),
                        new Box(745, 960, 240, 150)),
                shape(new Outline.Rectangle(0), solid(red), new Box(0, 1232, 1080, 118)),
                text(
                        "In every fridge near you",
                        style(FontRole.SLAB, 700, 37, 0, "#ffffff"),
                        new Box(120, 1262, 500, 60)),
                plate(
                        "Find yours",
                        style(FontRole.GROTESK, 700, 31, 0, red),
                        Frame.of(new Box(660, 1260, 214, 62)),
                        new Plate(Outline.pill(), solid("#ffffff"), Optional.empty(), 20, 6, List.of())));
    }

    Poster night() {
        var glow = new Fill.Radial(
                0.5,
                0.55,
                0.6,
                List.of(
                        new Fill.Stop(0, Rgba.parse("#3327c8")),
                        new Fill.Stop(0.4, Rgba.parse("#150c5e")),
                        new Fill.Stop(1, Rgba.parse("#07051e"))));
        var fade =
                new Fill.Linear(180, List.of(new Fill.Stop(0.4, Rgba.WHITE), new Fill.Stop(1, Rgba.parse("#c9c9ee"))));
        return poster(
                background(glow),
                text(
                        "aero.",
                        style(FontRole.GROTESK, 700, 32, 0.01, "#ffffff"),
                        new Box(80, 80, 300, 46),
                        new Span(4, 5, 1, Optional.empty(), Optional.of(Rgba.parse("#ff4fd8")), false)),
                text(
                        "Wireless ANC headphones",
                        style(FontRole.GROTESK, 500, 27, 0, "#b8b4ff").withAlign(HorizontalAlign.END),
                        new Box(500, 80, 500, 46)),
                text(
                        "HEAR MORE",
                        style(FontRole.DISPLAY, 900, 330, -0.04, "#ffffff")
                                .withLeading(0.82)
                                .withAlign(CENTER)
                                .withFill(fade)
                                .withShadows(List.of(new Shadow(0, 0, 40, Rgba.parse("#7a6bffaa")))),
                        new Box(80, 240, 920, 560)),
                product(PHONES, Frame.of(new Box(210, 400, 660, 680)), ground(0.8, 0.6, 90, 0.25, "#000008")),
                fact("50 h battery", 5, new Box(80, 1185, 200, 100)),
                fact("−42 dB noise cancelling", 7, new Box(290, 1185, 230, 100)),
                plate(
                        "€199",
                        style(FontRole.GROTESK, 700, 31, 0, "#16052e"),
                        Frame.of(new Box(858, 1190, 142, 78)),
                        new Plate(
                                Outline.pill(),
                                solid("#ff4fd8"),
                                Optional.empty(),
                                24,
                                10,
                                List.of(new Shadow(0, 0, 24, Rgba.parse("#ff4fd866"))))));
    }

    /** Needs a Chinese font. */
    Poster tea() {
        String ink = "#123f36";
        var morning = new Fill.Linear(
                180,
                List.of(
                        new Fill.Stop(0, Rgba.parse("#f5f0dc")),
                        new Fill.Stop(0.35, Rgba.parse("#dcebc9")),
                        new Fill.Stop(1, Rgba.parse("#1f6d57"))));
        return poster(
                background(morning),
                text(
                        "一芽一叶头采鲜香",
                        style(FontRole.DISPLAY, 700, 132, 0.06, ink).withLeading(1.13),
                        new Box(97, 90, 640, 320)),
                text("明前手炒 · 山场直采", style(FontRole.GROTESK, 400, 42, 0.06, ink), new Box(97, 425, 600, 64)),
                product(JAR, Frame.of(new Box(330, 690, 360, 480)), ground(0.7, 0.55, 150, 0.3, "#04201a")),
                text("春茶限量预售", style(FontRole.GROTESK, 400, 34, 0.05, "#e6f2e4"), new Box(92, 1210, 400, 60)),
                plate(
                        "¥128 / 100g",
                        style(FontRole.GROTESK, 700, 49, 0, ink),
                        Frame.of(new Box(684, 1188, 324, 98)),
                        new Plate(new Outline.Rectangle(14), solid("#f4b75f"), Optional.empty(), 24, 10, List.of())));
    }

    static Poster poster(Layer... layers) {
        return new Poster(SIZE, List.of(layers), Optional.empty(), new Provenance("test", "", "", 1, Map.of(), ""));
    }

    static Fill solid(String color) {
        return Fill.of(Rgba.parse(color));
    }

    static Layer.Background background(Fill fill) {
        return new Layer.Background(
                LayerProperties.of(LayerId.BACKGROUND, "background", Element.BACKGROUND, Frame.of(SIZE.bounds())),
                new Backdrop.Plain(fill));
    }

    static TypeStyle style(FontRole role, int weight, double size, double tracking, String color) {
        return TypeStyle.of(role, weight, size / 4, size, Rgba.parse(color)).withTracking(tracking);
    }

    private LayerProperties properties(String name, Frame frame) {
        return LayerProperties.of(new LayerId(name + "-" + ++layers), name, Element.LAYOUT, frame);
    }

    private Layer.Shape shape(Outline outline, Fill fill, Box box) {
        return new Layer.Shape(properties("shape", Frame.of(box)), outline, fill, Optional.empty(), List.of());
    }

    Layer.Text text(String text, TypeStyle style, Box box, Span... spans) {
        return new Layer.Text(properties("text", Frame.of(box)), text, List.of(spans), style, Optional.empty());
    }

    private Layer.Text plate(String text, TypeStyle style, Frame frame, Plate plate) {
        TypeStyle middle = style.withAlign(CENTER).withVerticalAlign(VerticalAlign.MIDDLE);
        return new Layer.Text(properties("plate", frame), text, List.of(), middle, Optional.of(plate));
    }

    private Layer.Text fact(String text, int label, Box box) {
        var span = new Span(label, text.length(), 0.8, Optional.of(400), Optional.of(Rgba.parse("#b8b4ff")), true);
        return text(
                text,
                style(FontRole.GROTESK, 600, 31, 0, "#ffffff").withLeading(1.35).withAlign(START),
                box,
                span);
    }

    static Layer.Product product(AssetRef ref, Frame frame, Grounding grounding) {
        return new Layer.Product(LayerProperties.of(LayerId.PRODUCT, "product", Element.LAYOUT, frame), ref, grounding);
    }

    private static Grounding ground(double contact, double cast, double angle, double reflection, String color) {
        return Grounding.of(contact, cast, angle, reflection, Rgba.parse(color));
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    private static Paint across(int width, String... colors) {
        float[] at = new float[colors.length];
        Color[] stops = new Color[colors.length];
        for (int i = 0; i < colors.length; i++) {
            at[i] = i / (colors.length - 1f);
            stops[i] = Color.decode(colors[i]);
        }
        return new LinearGradientPaint(0, 0, width, 0, at, stops);
    }

    private static BufferedImage can() {
        var image = new BufferedImage(560, 1000, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = graphics(image);
        g.setPaint(across(560, "#9a9fa8", "#f5f7fa", "#b9bec6", "#7a808a"));
        g.fill(new RoundRectangle2D.Double(40, 0, 480, 1000, 90, 90));
        g.setPaint(across(560, "#a81634", "#ff4d6d", "#e5153f", "#7c0f26"));
        g.fill(new RoundRectangle2D.Double(0, 70, 560, 860, 40, 40));
        g.dispose();
        return image;
    }

    private static BufferedImage shoe() {
        var image = new BufferedImage(1120, 620, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = graphics(image);
        var upper = new Path2D.Double();
        upper.moveTo(20, 460);
        upper.curveTo(0, 200, 120, 0, 270, 20);
        upper.curveTo(420, 40, 420, 240, 740, 250);
        upper.curveTo(960, 255, 1060, 300, 1080, 400);
        upper.lineTo(20, 470);
        upper.closePath();
        g.rotate(-0.14, 560, 400);
        g.setPaint(across(1100, "#178f77", "#1fc8a2", "#0f8f78", "#075344"));
        g.fill(upper);
        g.setPaint(across(1100, "#ffffff", "#dfe4ea", "#c9d1d8"));
        g.fill(new RoundRectangle2D.Double(10, 400, 1080, 110, 90, 90));
        g.dispose();
        return image;
    }

    private static BufferedImage phones() {
        var image = new BufferedImage(880, 900, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = graphics(image);
        g.setStroke(new BasicStroke(74, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setPaint(across(880, "#6b76ff", "#aab2ff", "#3a43d6"));
        g.draw(new Arc2D.Double(100, 40, 680, 1000, 0, 180, Arc2D.OPEN));
        g.fill(new RoundRectangle2D.Double(0, 490, 190, 410, 150, 150));
        g.fill(new RoundRectangle2D.Double(690, 490, 190, 410, 150, 150));
        g.setPaint(across(880, "#0c0d1c", "#20233d", "#0c0d1c"));
        g.fill(new RoundRectangle2D.Double(160, 510, 94, 370, 80, 80));
        g.fill(new RoundRectangle2D.Double(626, 510, 94, 370, 80, 80));
        g.dispose();
        return image;
    }

    private static BufferedImage jar() {
        var image = new BufferedImage(480, 640, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = graphics(image);
        g.setPaint(across(480, "#1a6b57", "#2c8c76", "#145446", "#0a2822"));
        g.fill(new RoundRectangle2D.Double(14, 60, 452, 580, 40, 40));
        g.setPaint(across(480, "#a87c2b", "#f3dd97", "#caa23d", "#7c5a12"));
        g.fill(new RoundRectangle2D.Double(0, 0, 480, 120, 40, 40));
        g.dispose();
        return image;
    }
}

package studio.affiche.paint;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;

/**
 * Paints posters: the one renderer for screen, thumbnails and export. The same poster at the same scale gives the same
 * pixels. Keeps what is costly and likely to be needed again, within a limit. Safe for use by several threads.
 */
public final class Painter {
    /** Memory for backgrounds, scaled products and shadows, if nothing else is said. */
    public static final long CACHE_BYTES = 256L << 20;
    /** Smallest and largest scale. */
    public static final double MIN_SCALE = 0.01;

    public static final double MAX_SCALE = 8;

    private final TextSetter setter;
    private final BackgroundPainting backgrounds;
    private final ProductPainting products;
    private final PaintCache cache;

    private record TextKey(Layer layer, double scale, Rectangle within) {}

    /** A painter that keeps at most {@link #CACHE_BYTES}, or a fifth of the memory if that is less. */
    public Painter(Fonts fonts, ImageSource images, BackdropPainter scenes) {
        this(
                new TextSetter(fonts),
                images,
                scenes,
                Math.min(CACHE_BYTES, Runtime.getRuntime().maxMemory() / 5));
    }

    /**
     * @param cacheBytes kept at most
     */
    public Painter(TextSetter setter, ImageSource images, BackdropPainter scenes, long cacheBytes) {
        this.setter = setter;
        this.cache = new PaintCache(cacheBytes);
        this.backgrounds = new BackgroundPainting(images, scenes, cache);
        this.products = new ProductPainting(images, cache);
    }

    /** What it sets text with; measures agree with what is painted. */
    public TextSetter setter() {
        return setter;
    }

    /**
     * The whole poster.
     *
     * @param scale pixels for each canvas pixel, {@link #MIN_SCALE} to {@link #MAX_SCALE}
     * @return the caller's own; {@link BufferedImage#TYPE_INT_RGB} if a background covers everything, else {@link
     *     BufferedImage#TYPE_INT_ARGB_PRE}
     * @throws java.util.NoSuchElementException if an image is missing from the document
     */
    public BufferedImage paint(Poster poster, double scale) {
        return paint(poster, scale, layer -> true);
    }

    /** The poster without some layers, as it looks while they are dragged. */
    public BufferedImage paintWithout(Poster poster, Set<LayerId> left, double scale) {
        return paint(poster, scale, layer -> !left.contains(layer.id()));
    }

    /**
     * The poster without some layers, and only those below or only those above another: what a dragged layer is laid over
     * and what is laid over it.
     *
     * @param chosen whether a layer is painted; hidden layers never are
     */
    public BufferedImage paint(Poster poster, double scale, Predicate<Layer> chosen) {
        Rectangle canvas = canvas(poster.size(), scale);
        List<Layer> layers = poster.layers().stream()
                .filter(l -> l.properties().visible() && l.properties().opacity() > 0)
                .filter(chosen)
                .toList();
        try (var surface = new Surface(canvas, !layers.isEmpty() && covers(layers.getFirst()))) {
            for (Layer layer : layers) {
                paint(poster, layer, scale, canvas, surface);
            }
            return surface.image();
        }
    }

    /**
     * One layer alone on nothing, its shadows and reflection included, at full opacity and unblended; empty if there is
     * nothing to see. What lies more than a canvas away from the canvas is cut off.
     *
     * @throws java.util.NoSuchElementException if there is no such layer
     */
    public LayerImage paintLayer(Poster poster, LayerId id, double scale) {
        Rectangle canvas = canvas(poster.size(), scale);
        Rectangle reach = new Rectangle(canvas);
        reach.grow(canvas.width, canvas.height);
        List<Mark> marks = marks(poster, poster.layer(id).orElseThrow(), scale, canvas, reach);
        Rectangle area = new Rectangle();
        for (Mark mark : marks) {
            area = area.isEmpty() ? mark.bounds() : area.union(mark.bounds());
        }
        area = area.intersection(reach);
        if (area.isEmpty()) {
            area = new Rectangle(0, 0, 1, 1);
        }
        try (var surface = new Surface(area, false)) {
            marks.forEach(mark -> mark.paint(surface));
            return new LayerImage(surface.image(), area.x, area.y);
        }
    }

    /** What cannot be painted as it is meant, from the lowest visible layer to the topmost. */
    public List<PaintWarning> warnings(Poster poster) {
        var warnings = new ArrayList<PaintWarning>();
        var named = new HashSet<String>();
        for (Layer.Text layer : poster.layers(Layer.Text.class)) {
            if (layer.properties().visible()) {
                FontChoice font = layer.style().font();
                font.family()
                        .filter(family -> !setter.fonts().knows(family) && named.add(family))
                        .ifPresent(family -> warnings.add(new PaintWarning.MissingFont(
                                layer.id(), family, setter.fonts().familyOf(font))));
                SetText set = TextPainting.set(setter, layer);
                if (!set.missing().isEmpty()) {
                    warnings.add(new PaintWarning.MissingGlyphs(layer.id(), layer.name(), set.missing()));
                }
                if (!set.setting().fits()) {
                    warnings.add(new PaintWarning.TextTooLong(layer.id(), layer.name()));
                }
            }
        }
        return List.copyOf(warnings);
    }

    /** The size in pixels of a canvas at a scale. */
    public static Rectangle canvas(CanvasSize size, double scale) {
        if (!(scale >= MIN_SCALE && scale <= MAX_SCALE)) {
            throw new IllegalArgumentException(
                    "A poster is painted at a scale of " + MIN_SCALE + " to " + MAX_SCALE + ", not " + scale);
        }
        return new Rectangle(Math.max(1, (int) Math.round(size.width() * scale)), Math.max(1, (int)
                Math.round(size.height() * scale)));
    }

    private boolean covers(Layer layer) {
        return layer instanceof Layer.Background background
                && layer.properties().opacity() == 1
                && layer.properties().blend() == BlendMode.NORMAL
                && backgrounds.covers(background.backdrop());
    }

    private void paint(Poster poster, Layer layer, double scale, Rectangle canvas, Surface surface) {
        List<Mark> marks = marks(poster, layer, scale, canvas, canvas);
        double opacity = layer.properties().opacity();
        BlendMode blend = layer.properties().blend();
        if (opacity == 1 && blend == BlendMode.NORMAL) {
            marks.forEach(mark -> mark.paint(surface));
            return;
        }
        Rectangle area = new Rectangle();
        for (Mark mark : marks) {
            area = area.isEmpty() ? mark.bounds() : area.union(mark.bounds());
        }
        area = area.intersection(canvas);
        if (area.isEmpty()) {
            return;
        }
        try (var group = new Surface(area, false)) {
            marks.forEach(mark -> mark.paint(group));
            surface.draw(new LayerImage(group.image(), area.x, area.y), blend, opacity);
        }
    }

    private List<Mark> marks(Poster poster, Layer layer, double scale, Rectangle canvas, Rectangle within) {
        return switch (layer) {
            case Layer.Background b ->
                List.of(new Mark.Pictured(
                        new LayerImage(backgrounds.image(b.backdrop(), canvas.width, canvas.height), 0, 0)));
            case Layer.Product p -> products.marks(p, ground(poster), scale);
            case Layer.Image i -> products.marks(i, scale);
            case Layer.Text t ->
                cache.marks(new TextKey(t, scale, within), k -> TextPainting.marks(setter, t, scale, within));
            case Layer.Shape s ->
                cache.marks(new TextKey(s, scale, within), k -> ShapePainting.marks(s, scale, within));
        };
    }

    /** The ground of the picture behind everything, in canvas pixels: it does not depend on the scale. */
    private Ground ground(Poster poster) {
        return poster.layers(Layer.Background.class).stream()
                .findFirst()
                .map(b -> backgrounds.ground(
                        b.backdrop(), poster.size().width(), poster.size().height()))
                .orElse(Ground.OPEN);
    }
}

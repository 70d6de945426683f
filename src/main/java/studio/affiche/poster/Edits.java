package studio.affiche.poster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a designer can do to a poster by hand. Each edit marks what it touched, so that a swap can leave it. An edit of a
 * layer that is not there changes nothing.
 */
public final class Edits {
    private Edits() {}

    /** Moves, resizes or rotates a layer. */
    public static Edit frame(Layer layer, Frame frame) {
        String verb = layer.frame().rotation() != frame.rotation()
                ? "Rotate "
                : layer.frame().box().width() == frame.box().width()
                                && layer.frame().box().height() == frame.box().height()
                        ? "Move "
                        : "Resize ";
        return ofLayer(
                verb + layer.name(),
                layer.id(),
                Property.FRAME,
                l -> l.with(l.properties().withFrame(frame)));
    }

    /** Moves several layers together. */
    public static Edit move(Set<LayerId> ids, double dx, double dy) {
        Set<LayerId> moved = Set.copyOf(ids);
        return new Edit("Move " + (moved.size() == 1 ? "layer" : moved.size() + " layers"), poster -> {
            Poster result = poster;
            if (dx == 0 && dy == 0) {
                return poster;
            }
            for (LayerId id : moved) {
                result = result.change(
                        id,
                        l -> touched(
                                l.with(l.properties()
                                        .withFrame(l.frame()
                                                .withBox(l.frame().box().translate(dx, dy)))),
                                Property.FRAME));
            }
            return result;
        });
    }

    /**
     * Shows another cut-out of the product wherever one is shown. It stands where that stood, at the same scale.
     *
     * @param wider the new image's width divided by the old one's
     * @param higher the new image's height divided by the old one's
     */
    public static Edit cutout(AssetRef before, AssetRef after, double wider, double higher) {
        return new Edit("Correct the cut-out", poster -> {
            Poster result = poster;
            for (Layer layer : poster.layers()) {
                if (layer instanceof Layer.Product product && product.cutout().equals(before)) {
                    Box box = product.frame().box();
                    double width = box.width() * wider;
                    double height = box.height() * higher;
                    var frame = product.frame()
                            .withBox(new Box(box.centerX() - width / 2, box.bottom() - height, width, height));
                    result = result.change(
                            product.id(),
                            l -> new Layer.Product(product.properties().withFrame(frame), after, product.grounding()));
                }
            }
            return result;
        });
    }

    /** Shows or hides a layer. */
    public static Edit visible(Layer layer, boolean visible) {
        return ofLayer(
                (visible ? "Show " : "Hide ") + layer.name(),
                layer.id(),
                Property.VISIBILITY,
                l -> l.with(l.properties().withVisible(visible)));
    }

    /** Locks or unlocks a layer. */
    public static Edit locked(Layer layer, boolean locked) {
        return new Edit(
                (locked ? "Lock " : "Unlock ") + layer.name(),
                poster -> poster.change(layer.id(), l -> l.with(l.properties().withLocked(locked))));
    }

    /** Names a layer. */
    public static Edit name(Layer layer, String name) {
        return ofLayer(
                "Rename " + layer.name(),
                layer.id(),
                Property.NAME,
                l -> l.with(l.properties().withName(name)));
    }

    /** Sets a layer's opacity, 0 to 1. */
    public static Edit opacity(Layer layer, double opacity) {
        return ofLayer(
                "Opacity of " + layer.name(),
                layer.id(),
                Property.OPACITY,
                l -> l.with(l.properties().withOpacity(opacity)));
    }

    /** Sets how a layer meets what lies below. */
    public static Edit blend(Layer layer, BlendMode blend) {
        return ofLayer(
                "Blending of " + layer.name(),
                layer.id(),
                Property.BLEND,
                l -> l.with(l.properties().withBlend(blend)));
    }

    /**
     * Changes the words of a text layer. Where both the old and the new words are a number with its unit and name, such
     * as {@code 98 % plant-based} and {@code 30 ml}, the new parts are set as the old; other spans stay as far as the
     * words before them are the same.
     */
    public static Edit text(Layer.Text layer, String text) {
        return ofLayer(
                "Edit " + layer.name(),
                layer.id(),
                Property.TEXT,
                l -> l instanceof Layer.Text t ? t.withText(text, spansAfter(t, text)) : l);
    }

    /** Changes how a text is set. */
    public static Edit style(Layer.Text layer, TypeStyle style) {
        return ofLayer(
                "Style of " + layer.name(),
                layer.id(),
                Property.STYLE,
                l -> l instanceof Layer.Text t ? t.withStyle(style) : l);
    }

    /** Puts a plate behind a text, or takes it away. */
    public static Edit plate(Layer.Text layer, Optional<Plate> plate) {
        return ofLayer(
                "Plate of " + layer.name(),
                layer.id(),
                Property.STYLE,
                l -> l instanceof Layer.Text t ? t.withPlate(plate) : l);
    }

    /** Changes how the product sits in the picture. */
    public static Edit grounding(Layer.Product layer, Grounding grounding) {
        return ofLayer(
                "Shadow of " + layer.name(),
                layer.id(),
                Property.STYLE,
                l -> l instanceof Layer.Product p ? p.withGrounding(grounding) : l);
    }

    /** Changes the fill of a shape. */
    public static Edit fill(Layer.Shape layer, Fill fill) {
        return ofLayer(
                "Fill of " + layer.name(),
                layer.id(),
                Property.STYLE,
                l -> l instanceof Layer.Shape s ? s.withFill(fill) : l);
    }

    /** Changes what the background shows. */
    public static Edit backdrop(Backdrop backdrop) {
        return ofLayer(
                "Change background",
                LayerId.BACKGROUND,
                Property.PICTURE,
                l -> l instanceof Layer.Background b ? b.withBackdrop(backdrop) : l);
    }

    /** Puts a layer on top, under a new id if its own is taken. */
    public static Edit add(Layer layer) {
        return new Edit("Add " + layer.name(), poster -> {
            var layers = new ArrayList<>(poster.layers());
            layers.add(withFreeId(layer, poster));
            return poster.withLayers(layers);
        });
    }

    /** Puts a copy of a layer above it, a little to the lower right, as a layer of the designer's. */
    public static Edit duplicate(Layer layer) {
        return new Edit("Duplicate " + layer.name(), poster -> {
            int index = poster.indexOf(layer.id());
            if (index < 0) {
                return poster;
            }
            Layer original = poster.layers().get(index);
            double step = poster.size().shortSide() * 0.02;
            Layer copy = original.with(original.properties()
                    .withElement(Optional.empty())
                    .withName(original.name() + " copy")
                    .withFrame(original.frame().withBox(original.frame().box().translate(step, step))));
            var layers = new ArrayList<>(poster.layers());
            layers.add(index + 1, withFreeId(copy, poster));
            return poster.withLayers(layers);
        });
    }

    /** Takes a layer away. */
    public static Edit remove(Layer layer) {
        return new Edit(
                "Delete " + layer.name(),
                poster -> poster.withLayers(poster.layers().stream()
                        .filter(l -> !l.id().equals(layer.id()))
                        .toList()));
    }

    /** Moves a layer to a place in the stack, counted from the bottom and clamped. */
    public static Edit reorder(Layer layer, int index) {
        return new Edit("Reorder " + layer.name(), poster -> {
            int from = poster.indexOf(layer.id());
            if (from < 0) {
                return poster;
            }
            var layers = new ArrayList<>(poster.layers());
            Layer moved = layers.remove(from);
            layers.add(Math.clamp(index, 0, layers.size()), moved);
            return poster.withLayers(layers);
        });
    }

    private static Edit ofLayer(String name, LayerId id, Property property, UnaryOperator<Layer> change) {
        return new Edit(
                name,
                poster -> poster.change(id, l -> {
                    Layer changed = change.apply(l);
                    return changed.equals(l) ? l : touched(changed, property);
                }));
    }

    private static Layer touched(Layer layer, Property property) {
        return layer.with(layer.properties().touching(property));
    }

    private static List<Span> spansAfter(Layer.Text layer, String text) {
        return NumberFact.of(layer.text())
                .flatMap(old -> NumberFact.of(text).flatMap(fact -> old.moved(layer.spans(), fact)))
                .orElseGet(() -> spansOfSameBeginning(layer, text));
    }

    private static List<Span> spansOfSameBeginning(Layer.Text layer, String text) {
        return layer.spans().stream()
                .filter(s -> s.end() <= text.length()
                        && s.end() <= layer.text().length()
                        && text.startsWith(layer.text().substring(0, s.end())))
                .toList();
    }

    private static Layer withFreeId(Layer layer, Poster poster) {
        var taken = new HashSet<LayerId>();
        poster.layers().forEach(l -> taken.add(l.id()));
        LayerId id = layer.id();
        for (int n = 2; taken.contains(id); n++) {
            id = new LayerId(layer.id().value() + "-" + n);
        }
        return layer.with(layer.properties().withId(id));
    }
}

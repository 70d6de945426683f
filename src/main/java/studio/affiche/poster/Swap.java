package studio.affiche.poster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces one element of a poster by that of another design of the same brief and leaves everything else, edits by hand
 * included, exactly as it was (AutoPP, systematic element replacement). Layers are matched by id; locked ones stay.
 */
public final class Swap {
    private static final Set<Property> LAYOUT_PROPERTIES = EnumSet.of(Property.FRAME);

    private Swap() {}

    /** The swap as a step of the history. */
    public static Edit edit(Element element, Poster proposal) {
        return new Edit("Swap " + element.word(), poster -> apply(poster, element, proposal));
    }

    /**
     * The poster with one element of a proposal.
     *
     * @param poster as it is, with edits by hand
     * @param element to take from the proposal
     * @param proposal a poster composed from another design of the brief
     */
    public static Poster apply(Poster poster, Element element, Poster proposal) {
        Poster swapped = switch (element) {
            case BACKGROUND -> background(poster, proposal);
            case TEXT -> text(poster, proposal);
            case LAYOUT -> layout(poster, proposal);
        };
        return swapped.withDesign(proposal.design()).withProvenance(proposal.provenance());
    }

    /** Their scene, staged for where the designer has things now, and its light on the product. */
    private static Poster background(Poster poster, Poster proposal) {
        if (!(poster.layer(LayerId.BACKGROUND).orElse(null) instanceof Layer.Background mine)
                || !(proposal.layer(LayerId.BACKGROUND).orElse(null) instanceof Layer.Background theirs)
                || mine.properties().locked()) {
            return poster;
        }
        Backdrop backdrop = theirs.backdrop() instanceof Backdrop.Scene scene
                ? scene.staged(poster.size(), poster.layers())
                : theirs.backdrop();
        return poster.change(
                        LayerId.BACKGROUND,
                        layer -> mine.withBackdrop(backdrop)
                                .with(mine.properties().untouching(Set.of(Property.PICTURE))))
                .change(LayerId.PRODUCT, layer -> relit(layer, proposal));
    }

    /** The product in the light of their scene, unless the designer lit it by hand. */
    private static Layer relit(Layer layer, Poster proposal) {
        return layer instanceof Layer.Product mine
                        && proposal.layer(LayerId.PRODUCT).orElse(null) instanceof Layer.Product theirs
                        && fromDesign(mine)
                        && !mine.properties().touched().contains(Property.STYLE)
                ? mine.withGrounding(theirs.grounding())
                : layer;
    }

    private static Poster text(Poster poster, Poster proposal) {
        Map<LayerId, Layer> theirs = byId(proposal);
        return poster.withLayers(poster.layers().stream()
                .map(layer -> layer instanceof Layer.Text mine
                                && theirs.get(layer.id()) instanceof Layer.Text other
                                && fromDesign(layer)
                        ? mine.withText(other.text(), other.spans())
                                .with(mine.properties()
                                        .withName(
                                                mine.properties().touched().contains(Property.NAME)
                                                        ? mine.name()
                                                        : other.name())
                                        .untouching(Set.of(Property.TEXT)))
                        : layer)
                .toList());
    }

    private static Poster layout(Poster poster, Poster proposal) {
        Map<LayerId, Layer> mine = byId(poster);
        var result = new ArrayList<Layer>();
        for (Layer other : proposal.layers()) {
            Layer old = mine.get(other.id());
            if (old != null) {
                result.add(relaid(old, other));
            } else if (other instanceof Layer.Shape) {
                result.add(other);
            }
        }
        keepOthers(poster, proposal, result);
        return restaged(poster.withLayers(result));
    }

    /** The same scene, with its ground under the product's new place. */
    private static Poster restaged(Poster poster) {
        return poster.change(
                LayerId.BACKGROUND,
                layer -> layer instanceof Layer.Background mine
                                && mine.backdrop() instanceof Backdrop.Scene scene
                                && !mine.properties().locked()
                        ? mine.withBackdrop(scene.staged(poster.size(), poster.layers()))
                        : layer);
    }

    /** A layer of ours at the place of theirs, with what of its style belongs to the place. */
    private static Layer relaid(Layer mine, Layer theirs) {
        if (mine.properties().locked() || !fromDesign(mine)) {
            return mine;
        }
        boolean restyle = !mine.properties().touched().contains(Property.STYLE);
        Layer moved = mine.with(mine.properties().withFrame(theirs.frame()).untouching(LAYOUT_PROPERTIES));
        if (moved instanceof Layer.Text text && theirs instanceof Layer.Text other && restyle) {
            return text.withText(text.text(), text.text().equals(other.text()) ? other.spans() : text.spans())
                    .withStyle(other.style())
                    .withPlate(other.plate());
        }
        if (moved instanceof Layer.Shape && theirs instanceof Layer.Shape other && restyle) {
            return other.with(moved.properties());
        }
        return moved;
    }

    /** Puts the designer's own layers, and texts that the proposal lacks, back above the layer they stood on. */
    private static void keepOthers(Poster poster, Poster proposal, List<Layer> result) {
        Map<LayerId, Layer> proposed = byId(proposal);
        Optional<LayerId> below = Optional.empty();
        for (Layer layer : poster.layers()) {
            boolean ofOldLayout = layer instanceof Layer.Shape
                    && layer.properties().element().equals(Optional.of(Element.LAYOUT))
                    && layer.properties().touched().isEmpty()
                    && !layer.properties().locked();
            if (!proposed.containsKey(layer.id()) && !ofOldLayout) {
                int at = 0;
                for (int i = 0; i < result.size(); i++) {
                    if (below.equals(Optional.of(result.get(i).id()))) {
                        at = i + 1;
                    }
                }
                result.add(at, layer);
            }
            if (!ofOldLayout || proposed.containsKey(layer.id())) {
                below = Optional.of(layer.id());
            }
        }
    }

    private static boolean fromDesign(Layer layer) {
        return layer.properties().element().isPresent() && !layer.properties().locked();
    }

    private static Map<LayerId, Layer> byId(Poster poster) {
        var map = new HashMap<LayerId, Layer>();
        poster.layers().forEach(l -> map.put(l.id(), l));
        return map;
    }
}

package studio.affiche.poster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The editable document.
 *
 * @param size of the canvas
 * @param layers from the lowest to the topmost, ids unique
 * @param design what the generator decided, before any edit by hand; empty for a poster made by hand
 * @param provenance how it came to be
 */
public record Poster(CanvasSize size, List<Layer> layers, Optional<Design> design, Provenance provenance) {
    /** Most layers. */
    public static final int MAX_LAYERS = 500;

    public Poster {
        layers = List.copyOf(layers);
        if (layers.size() > MAX_LAYERS) {
            throw new IllegalArgumentException("A poster has at most " + MAX_LAYERS + " layers");
        }
        var ids = new HashSet<LayerId>();
        for (Layer layer : layers) {
            if (!ids.add(layer.id())) {
                throw new IllegalArgumentException("Two layers of the poster are called " + layer.id());
            }
        }
    }

    /** The layer of an id, if it is there. */
    public Optional<Layer> layer(LayerId id) {
        return layers.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** The layers of one kind, from the lowest to the topmost. */
    public <L extends Layer> List<L> layers(Class<L> kind) {
        return layers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Place of a layer from the bottom, or -1. */
    public int indexOf(LayerId id) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The same poster with other layers. */
    public Poster withLayers(List<Layer> value) {
        return new Poster(size, value, design, provenance);
    }

    public Poster withDesign(Optional<Design> value) {
        return new Poster(size, layers, value, provenance);
    }

    public Poster withProvenance(Provenance value) {
        return new Poster(size, layers, design, value);
    }

    /** The same poster with one layer changed; unchanged if the layer is not there. */
    public Poster change(LayerId id, UnaryOperator<Layer> change) {
        int index = indexOf(id);
        if (index < 0) {
            return this;
        }
        var changed = new ArrayList<>(layers);
        changed.set(index, change.apply(layers.get(index)));
        return withLayers(changed);
    }
}

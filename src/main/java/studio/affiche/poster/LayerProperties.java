package studio.affiche.poster;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What all layers have.
 *
 * @param id unique in the poster
 * @param name shown in the layers panel
 * @param element the element of the design it came from; empty for a layer the designer added
 * @param frame where it stands
 * @param visible whether it is painted
 * @param locked whether the mouse and swaps leave it alone
 * @param opacity 0 to 1
 * @param blend how it meets what lies below
 * @param touched what the designer changed by hand
 */
public record LayerProperties(
        LayerId id,
        String name,
        Optional<Element> element,
        Frame frame,
        boolean visible,
        boolean locked,
        double opacity,
        BlendMode blend,
        Set<Property> touched) {
    public LayerProperties {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("Opacity is 0 to 1, not " + opacity);
        }
        touched = Set.copyOf(touched);
    }

    /** A visible, unlocked, opaque layer as the generator makes it. */
    public static LayerProperties of(LayerId id, String name, Element element, Frame frame) {
        return new LayerProperties(id, name, Optional.of(element), frame, true, false, 1, BlendMode.NORMAL, Set.of());
    }

    /** A layer that the designer adds. */
    public static LayerProperties added(LayerId id, String name, Frame frame) {
        return new LayerProperties(id, name, Optional.empty(), frame, true, false, 1, BlendMode.NORMAL, Set.of());
    }

    public LayerProperties withId(LayerId value) {
        return new LayerProperties(value, name, element, frame, visible, locked, opacity, blend, touched);
    }

    public LayerProperties withName(String value) {
        return new LayerProperties(id, value, element, frame, visible, locked, opacity, blend, touched);
    }

    public LayerProperties withElement(Optional<Element> value) {
        return new LayerProperties(id, name, value, frame, visible, locked, opacity, blend, touched);
    }

    public LayerProperties withFrame(Frame value) {
        return new LayerProperties(id, name, element, value, visible, locked, opacity, blend, touched);
    }

    public LayerProperties withVisible(boolean value) {
        return new LayerProperties(id, name, element, frame, value, locked, opacity, blend, touched);
    }

    public LayerProperties withLocked(boolean value) {
        return new LayerProperties(id, name, element, frame, visible, value, opacity, blend, touched);
    }

    public LayerProperties withOpacity(double value) {
        return new LayerProperties(id, name, element, frame, visible, locked, value, blend, touched);
    }

    public LayerProperties withBlend(BlendMode value) {
        return new LayerProperties(id, name, element, frame, visible, locked, opacity, value, touched);
    }

    /** The same, with one more property marked as changed by hand. */
    public LayerProperties touching(Property property) {
        if (touched.contains(property)) {
            return this;
        }
        var more = EnumSet.of(property);
        more.addAll(touched);
        return new LayerProperties(id, name, element, frame, visible, locked, opacity, blend, more);
    }

    /** The same, with the marks of some properties taken away. */
    public LayerProperties untouching(Set<Property> properties) {
        var fewer = EnumSet.noneOf(Property.class);
        fewer.addAll(touched);
        fewer.removeAll(properties);
        return new LayerProperties(id, name, element, frame, visible, locked, opacity, blend, fewer);
    }
}

package studio.affiche.optimize.surrogate;

import java.util.Map;
import studio.affiche.poster.Element;

/**
 * The implicit reward of each element of a design: mean log-ratio of policy over reference on the element's own tokens.
 * Finite; only differences between designs of one brief mean something.
 */
public record Rewards(double background, double text, double layout) {
    /** Of no adapter. */
    public static final Rewards NONE = new Rewards(0, 0, 0);

    public Rewards {
        if (!Double.isFinite(background + text + layout)) {
            throw new IllegalArgumentException(
                    "Rewards are finite numbers, not " + background + ", " + text + ", " + layout);
        }
    }

    /** Rewards by element; an element without one has 0. */
    public static Rewards of(Map<Element, Double> each) {
        return new Rewards(
                each.getOrDefault(Element.BACKGROUND, 0.0),
                each.getOrDefault(Element.TEXT, 0.0),
                each.getOrDefault(Element.LAYOUT, 0.0));
    }

    /** The reward of an element. */
    public double of(Element element) {
        return switch (element) {
            case BACKGROUND -> background;
            case TEXT -> text;
            case LAYOUT -> layout;
        };
    }
}

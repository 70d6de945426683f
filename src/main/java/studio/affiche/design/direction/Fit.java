package studio.affiche.design.direction;

/** How a family of scenes goes with a direction. */
public sealed interface Fit {
    /**
     * It may be taken.
     *
     * @param score how well it serves the direction, 0 to about 10
     * @param named whether the direction names it, a place that it shows or a material that it is made of
     * @param mood whether it serves a wanted mood; true where none is wanted
     * @param style whether it serves a wanted style; true where none is wanted
     */
    record Suits(double score, boolean named, boolean mood, boolean style) implements Fit {}

    /**
     * It contradicts the direction and is never taken.
     *
     * @param facet what it contradicts, as a word for a message
     */
    record Refused(String facet) implements Fit {}
}

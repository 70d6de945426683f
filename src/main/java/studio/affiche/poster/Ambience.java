package studio.affiche.poster;

/**
 * What the surroundings do to the look of the product itself. Both parts can be switched off with 0.
 *
 * @param edge strength of the light and of the dark along its edges, 0 to 1
 * @param grade how far its colours take on those of the light, 0 to 1
 * @param light colour of the key light
 * @param surround colour right behind the product, which spills over its edges
 */
public record Ambience(double edge, double grade, Rgba light, Rgba surround) {
    /** The product as it was photographed. */
    public static final Ambience NONE = new Ambience(0, 0, Rgba.WHITE, Rgba.WHITE);

    public Ambience {
        if (!(edge >= 0 && edge <= 1 && grade >= 0 && grade <= 1)) {
            throw new IllegalArgumentException("Edge light and grade are 0 to 1, not " + edge + ", " + grade);
        }
    }

    /** Whether the product's own pixels stay as they are. */
    public boolean isNone() {
        return edge == 0 && grade == 0;
    }

    public Ambience withEdge(double value) {
        return new Ambience(value, grade, light, surround);
    }

    public Ambience withGrade(double value) {
        return new Ambience(edge, value, light, surround);
    }
}

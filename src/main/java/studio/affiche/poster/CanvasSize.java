package studio.affiche.poster;

/**
 * The size of a poster at scale 1.
 *
 * @param width pixels, 64 to 8192
 * @param height pixels, 64 to 8192
 */
public record CanvasSize(int width, int height) {
    /** Shortest side in pixels. */
    public static final int MIN_SIDE = 64;
    /** Longest side in pixels. */
    public static final int MAX_SIDE = 8192;

    public CanvasSize {
        if (width < MIN_SIDE || width > MAX_SIDE || height < MIN_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("A canvas of " + width + " × " + height
                    + " pixels is not possible: each side is " + MIN_SIDE + " to " + MAX_SIDE + " pixels");
        }
    }

    /** Width divided by height. */
    public double aspect() {
        return (double) width / height;
    }

    /** The shorter side in pixels; margins and type are measured against it. */
    public int shortSide() {
        return Math.min(width, height);
    }

    /** The whole canvas as a box. */
    public Box bounds() {
        return new Box(0, 0, width, height);
    }

    /**
     * Reads {@code 1080x1350}.
     *
     * @throws IllegalArgumentException if it is not two whole numbers in range joined by x
     */
    public static CanvasSize parse(String text) {
        String[] sides = text.strip().split("\\s*[xX×]\\s*", -1);
        if (sides.length == 2 && sides[0].matches("\\d{1,6}") && sides[1].matches("\\d{1,6}")) {
            return new CanvasSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        }
        throw new IllegalArgumentException("“" + text + "” is not a size: write it as 1080x1350");
    }

    @Override
    public String toString() {
        return width + "×" + height;
    }
}

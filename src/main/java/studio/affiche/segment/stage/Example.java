package studio.affiche.segment.stage;

/**
 * A photo to learn from.
 *
 * @param side of the square it lies in, in pixels
 * @param rgb red, then green, then blue of all pixels, row by row, 0 to 255
 * @param cover how much of each pixel is product, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
public record Example(int side, byte[] rgb, byte[] cover) {
    /** How many pixels it has. */
    public int pixels() {
        return side * side;
    }
}

package studio.affiche.segment;

import java.util.List;

/**
 * The size of a cut-out net.
 *
 * @param side of the square picture it sees, in pixels, a multiple of 2 to the number of levels
 * @param widths channels of each level, the finest first; a level has half the side of the one before, the first half
 *     of the picture's
 * @param groups that channels are normalised in; divides every width
 */
public record NetConfig(int side, List<Integer> widths, int groups) {
    /** The net that ships. */
    public static final NetConfig SMALL = new NetConfig(192, List.of(16, 32, 64, 128, 192), 8);

    private static final int MOST_SIDE = 1024;
    private static final int MOST_LEVELS = 8;
    private static final int MOST_WIDTH = 2048;

    /** Checks that the numbers go together. */
    public NetConfig {
        widths = List.copyOf(widths);
        if (widths.size() < 2 || widths.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("widths has " + widths.size() + " levels, not 2 to " + MOST_LEVELS);
        }
        if (side < 1 || side > MOST_SIDE || side % (1 << widths.size()) != 0) {
            throw new IllegalArgumentException(
                    "side is " + side + ", not a multiple of " + (1 << widths.size()) + " up to " + MOST_SIDE);
        }
        if (groups < 1) {
            throw new IllegalArgumentException("groups is " + groups + ", not 1 or more");
        }
        for (int width : widths) {
            if (width < 1 || width > MOST_WIDTH || width % groups != 0) {
                throw new IllegalArgumentException(
                        "widths has " + width + ", not a multiple of " + groups + " up to " + MOST_WIDTH);
            }
        }
    }

    /** How many levels. */
    public int levels() {
        return widths.size();
    }
}

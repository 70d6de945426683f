package studio.affiche.nn.block;

/**
 * Sizes and settings of a CLIP vision tower.
 *
 * @param width numbers per patch between the layers
 * @param inner width inside a layer's MLP
 * @param channels of the image, as 3 for RGB or 4 with alpha
 * @param imageSize side of the image, pixels
 * @param patchSize side of a patch, pixels
 * @param epsilon added to the variance in the norms
 * @param activation between the two matrices of a layer's MLP
 */
public record ClipVisionConfig(
        int width,
        int inner,
        int layers,
        int heads,
        int channels,
        int imageSize,
        int patchSize,
        double epsilon,
        Activation activation) {
    /** Functions between two matrices. */
    public enum Activation {
        /** {@code x · sigmoid(1.702 x)}. */
        QUICK_GELU,
        /** {@code x · Φ(x)}, exactly. */
        GELU
    }

    private static final int MOST_LAYERS = 1000;
    private static final int WIDEST = 1 << 18;
    private static final int MOST_CHANNELS = 16;
    private static final int LARGEST = 4096;

    /** Checks that the sizes fit each other, and that none is beyond what anybody has trained. */
    public ClipVisionConfig {
        if (Math.min(Math.min(width, inner), Math.min(layers, heads)) < 1
                || Math.min(Math.min(channels, imageSize), patchSize) < 1) {
            throw new IllegalArgumentException("a vision tower needs sizes of at least 1");
        }
        if (layers > MOST_LAYERS || channels > MOST_CHANNELS || imageSize > LARGEST) {
            throw new IllegalArgumentException("a vision tower has at most " + MOST_LAYERS + " layers and sees "
                    + MOST_CHANNELS + " channels of " + LARGEST + " pixels, not " + layers + ", " + channels + " and "
                    + imageSize);
        }
        if (Math.max(width, inner) > WIDEST) {
            throw new IllegalArgumentException("a vision tower is at most " + WIDEST + " wide");
        }
        if (width % heads != 0) {
            throw new IllegalArgumentException("a width of " + width + " cannot be split into " + heads + " heads");
        }
        if (imageSize % patchSize != 0) {
            throw new IllegalArgumentException(
                    "an image of " + imageSize + " pixels cannot be split into patches of " + patchSize);
        }
    }

    /** Patches of an image. */
    public int patches() {
        int side = imageSize / patchSize;
        return side * side;
    }

    /** Numbers of an image: channel by channel, row by row. */
    public int pixels() {
        return channels * imageSize * imageSize;
    }
}

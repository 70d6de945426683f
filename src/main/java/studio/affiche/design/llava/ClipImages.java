package studio.affiche.design.llava;

import java.awt.image.BufferedImage;

/**
 * Cut-outs as CLIP's vision towers see pictures: red, green and blue, normalised. The cut-out is laid on the mean colour,
 * padded with it to a square as LLaVA pads, and resampled bicubically. The mean becomes about 0, so that where nothing is
 * the tower sees nothing, and the ground has no edge against the padding; white would be the brightest thing in the
 * picture, and hide white products.
 *
 * @param side of the square in pixels
 * @param mean of each channel, 0 to 1
 * @param deviation of each channel, above 0
 */
public record ClipImages(int side, Channels mean, Channels deviation) implements ImageProcessor {
    /** Planes of a picture. */
    public static final int CHANNELS = 3;

    /** CLIP's published normalisation (Radford et al. 2021), which LLaVA's folders repeat. */
    private static final Channels MEAN = new Channels(0.48145466, 0.4578275, 0.40821073);

    private static final Channels DEVIATION = new Channels(0.26862954, 0.26130258, 0.27577711);

    /** A number for each channel. */
    public record Channels(double red, double green, double blue) {
        double of(int channel) {
            return switch (channel) {
                case 0 -> red;
                case 1 -> green;
                default -> blue;
            };
        }
    }

    /** With CLIP's published normalisation. */
    static ClipImages usual(int side) {
        return new ClipImages(side, MEAN, DEVIATION);
    }

    @Override
    public float[] pixels(BufferedImage cutout) {
        int[] argb = square(cutout).getRGB(0, 0, side, side, null, 0, side);
        int plane = side * side;
        float[] planes = new float[CHANNELS * plane];
        for (int channel = 0; channel < CHANNELS; channel++) {
            int shift = 16 - 8 * channel;
            // A colour of eight bits, cut off and not rounded, as LLaVA pads with.
            double ground = Math.floor(mean.of(channel) * 255) / 255;
            for (int i = 0; i < plane; i++) {
                double alpha = (argb[i] >>> 24) / 255.0;
                double color = (argb[i] >> shift & 255) / 255.0;
                double laid = alpha * color + (1 - alpha) * ground;
                planes[channel * plane + i] = (float) ((laid - mean.of(channel)) / deviation.of(channel));
            }
        }
        return planes;
    }

    @Override
    public BufferedImage square(BufferedImage cutout) {
        return Bicubic.square(cutout, side);
    }
}

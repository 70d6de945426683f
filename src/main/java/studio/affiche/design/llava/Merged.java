package studio.affiche.design.llava;

import java.util.Arrays;
import java.util.List;

/**
 * Sequences of one length in which each image has room for its features.
 *
 * @param tokens row by row; 0 where there is padding or an image
 * @param rows how many
 * @param length of each
 * @param pads tokens of padding before each row
 * @param images which of all the tokens stand for features, image by image
 * @param pixels of the images, one after the other
 * @param lengths tokens of each row without its padding
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
record Merged(long[] tokens, int rows, int length, int[] pads, long[] images, float[] pixels, int[] lengths) {
    /** How the shorter rows are filled. */
    enum Padding {
        BEFORE,
        AFTER
    }

    /**
     * Lays out sequences.
     *
     * @param prompts what is read
     * @throws IllegalArgumentException if a prompt and its image do not fit the model
     */
    static Merged of(LlavaConfig config, List<Prompt> prompts, Padding padding) {
        int rows = prompts.size();
        int[] lengths = new int[rows];
        int images = 0;
        for (int r = 0; r < rows; r++) {
            check(config, prompts.get(r));
            boolean seen = prompts.get(r).pixels().length > 0;
            images += seen ? 1 : 0;
            lengths[r] = prompts.get(r).tokens().length + (seen ? config.imageLength() - 1 : 0);
        }
        int length = Arrays.stream(lengths).max().orElse(0);
        long[] tokens = new long[rows * length];
        int[] pads = new int[rows];
        long[] places = new long[images * config.imageLength()];
        float[] pixels = new float[images * config.vision().pixels()];
        int image = 0;
        for (int r = 0; r < rows; r++) {
            pads[r] = padding == Padding.BEFORE ? length - lengths[r] : 0;
            int at = r * length + pads[r];
            for (int token : prompts.get(r).tokens()) {
                if (token == config.imageToken()) {
                    for (int i = 0; i < config.imageLength(); i++) {
                        places[image * config.imageLength() + i] = at++;
                    }
                    float[] one = prompts.get(r).pixels();
                    System.arraycopy(one, 0, pixels, image * one.length, one.length);
                    image++;
                } else {
                    tokens[at++] = token;
                }
            }
        }
        return new Merged(tokens, rows, length, pads, places, pixels, lengths);
    }

    private static void check(LlavaConfig config, Prompt prompt) {
        long places = Arrays.stream(prompt.tokens())
                .filter(t -> t == config.imageToken())
                .count();
        int pixels = prompt.pixels().length;
        if (places != (pixels > 0 ? 1 : 0)
                || (pixels > 0 && pixels != config.vision().pixels())) {
            throw new IllegalArgumentException("A prompt has " + places + " places for an image and " + pixels
                    + " pixel values; the model wants one place and "
                    + config.vision().pixels() + " values, or none");
        }
        for (int token : prompt.tokens()) {
            if (token < 0 || token >= config.text().vocabulary()) {
                throw new IllegalArgumentException("Token " + token + " is not in the vocabulary of "
                        + config.text().vocabulary());
            }
        }
    }
}

package studio.affiche.design.llava;

/**
 * What the model is given: tokens, and an image in the place of one of them.
 *
 * @param tokens ids, the image token once, or never if there is no image
 * @param pixels channel by channel, row by row, normalised as the model was trained; empty if there is no image
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
public record Prompt(int[] tokens, float[] pixels) {
    /** A prompt of words only. */
    public static Prompt of(int... tokens) {
        return new Prompt(tokens, new float[0]);
    }
}

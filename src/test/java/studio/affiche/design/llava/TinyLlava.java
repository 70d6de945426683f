package studio.affiche.design.llava;

import ai.djl.ndarray.NDManager;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;

/** A model with random weights, small enough to train in a test. */
public final class TinyLlava {
    /** Numbers of an image. */
    public static final int PIXELS = 4 * 16 * 16;

    private TinyLlava() {}

    /** The configuration: two layers of width 32, images of 16 × 16 in four channels. */
    public static LlavaConfig config(int vocabulary, int imageToken) {
        var vision = new ClipVisionConfig(16, 32, 1, 2, 4, 16, 8, 1e-5, ClipVisionConfig.Activation.QUICK_GELU);
        var text = new LlamaConfig(vocabulary, 32, 64, 2, 4, 2, 8, 2048, 10_000, 1e-5, true);
        return new LlavaConfig(vision, text, imageToken, -1, true);
    }

    /**
     * As LLaVA 1.5 is published: images of 28 × 28 in three channels, of which the decoder sees the last layer but one, a
     * vocabulary with room to spare, scores by a matrix of their own.
     */
    public static LlavaConfig published(int vocabulary, int imageToken) {
        var vision = new ClipVisionConfig(16, 32, 2, 2, 3, 28, 14, 1e-5, ClipVisionConfig.Activation.QUICK_GELU);
        var text = new LlamaConfig(vocabulary + 62, 32, 64, 2, 4, 4, 8, 4096, 10_000, 1e-5, false);
        return new LlavaConfig(vision, text, imageToken, -2, true);
    }

    /** A model of a seed. */
    public static Llava create(int vocabulary, int imageToken, long seed, NDManager owner) {
        return Llava.create(config(vocabulary, imageToken), seed, owner);
    }
}

package studio.affiche.design.teach;

import studio.affiche.design.llava.AlphaImages;
import studio.affiche.design.llava.LlavaConfig;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;

/** The architecture of the policy that ships: LLaVA's, with numbers that two cores can train and half a second can read. */
final class SmallPolicy {
    /** Tokens of its vocabulary. */
    static final int VOCABULARY = 3072;

    private static final int POSITIONS = 2048;

    private SmallPolicy() {}

    /**
     * The configuration.
     *
     * @param vocabulary tokens that its tokenizer has
     * @param imageToken the one that stands for the image
     */
    static LlavaConfig config(int vocabulary, int imageToken) {
        var vision = new ClipVisionConfig(
                128, 256, 2, 4, AlphaImages.CHANNELS, 64, 8, 1e-5, ClipVisionConfig.Activation.QUICK_GELU);
        var text = new LlamaConfig(vocabulary, 256, 688, 6, 8, 4, 32, POSITIONS, 10_000, 1e-5, true);
        return new LlavaConfig(vision, text, imageToken, -1, true);
    }
}

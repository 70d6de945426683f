package studio.affiche.nn.block;

/**
 * Sizes and settings of a Llama decoder.
 *
 * @param width numbers per token between the layers
 * @param inner width inside the SwiGLU
 * @param heads query heads
 * @param kvHeads key and value heads; each serves {@code heads / kvHeads} query heads
 * @param headWidth numbers per head
 * @param positions longest sequence
 * @param theta base of the rotary frequencies
 * @param epsilon added to the mean square in the norms
 * @param tied whether the embedding is the output matrix too
 */
public record LlamaConfig(
        int vocabulary,
        int width,
        int inner,
        int layers,
        int heads,
        int kvHeads,
        int headWidth,
        int positions,
        double theta,
        double epsilon,
        boolean tied) {
    private static final int MOST_LAYERS = 1000;
    private static final int WIDEST = 1 << 18;
    private static final int MOST_TOKENS = 1 << 22;
    private static final int LONGEST = 1 << 20;

    /** Checks that the sizes fit each other, and that none is beyond what anybody has trained. */
    public LlamaConfig {
        if (Math.min(Math.min(vocabulary, width), Math.min(inner, layers)) < 1
                || Math.min(Math.min(heads, kvHeads), Math.min(headWidth, positions)) < 1) {
            throw new IllegalArgumentException("a Llama decoder needs sizes of at least 1");
        }
        if (layers > MOST_LAYERS || vocabulary > MOST_TOKENS || positions > LONGEST) {
            throw new IllegalArgumentException("a Llama decoder has at most " + MOST_LAYERS + " layers, " + MOST_TOKENS
                    + " tokens and " + LONGEST + " positions, not " + layers + ", " + vocabulary + " and " + positions);
        }
        if (Math.max(Math.max(width, inner), Math.max(heads, headWidth)) > WIDEST) {
            throw new IllegalArgumentException("a Llama decoder is at most " + WIDEST + " wide");
        }
        if (heads % kvHeads != 0) {
            throw new IllegalArgumentException(
                    heads + " query heads cannot share " + kvHeads + " key and value heads evenly");
        }
        if (headWidth % 2 != 0) {
            throw new IllegalArgumentException("a head of odd width " + headWidth + " cannot be rotated");
        }
    }

    /** Query heads that share a key and value head. */
    int group() {
        return heads / kvHeads;
    }
}

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
    /** Checks that the sizes fit each other. */
    public LlamaConfig {
        if (Math.min(Math.min(vocabulary, width), Math.min(inner, layers)) < 1
                || Math.min(Math.min(heads, kvHeads), Math.min(headWidth, positions)) < 1) {
            throw new IllegalArgumentException("a Llama decoder needs sizes of at least 1");
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

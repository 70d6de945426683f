package studio.affiche.nn.lora;

import java.util.List;

/**
 * What an adapter is made of.
 *
 * @param rank columns of B and rows of A, 1 to 1024
 * @param alpha the product of both counts alpha / rank times, above 0
 * @param targets modules that are adapted, by their whole name or its last parts, as in {@code q_proj} or {@code
 *     layers.0.self_attn.q_proj}
 * @param base what the model is called
 */
public record LoraConfig(int rank, double alpha, List<String> targets, String base) {
    private static final int MAX_RANK = 1024;

    /** Checks the numbers. */
    public LoraConfig {
        targets = List.copyOf(targets);
        if (rank < 1 || rank > MAX_RANK) {
            throw new IllegalArgumentException("the rank of an adapter is 1 to " + MAX_RANK + ", not " + rank);
        }
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("the alpha of an adapter is a number above 0, not " + alpha);
        }
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("an adapter has at least one target module");
        }
    }

    /** What the product of both matrices is multiplied by. */
    public double scale() {
        return alpha / rank;
    }

    /** Whether a module is adapted: PEFT's rule for lists of names. */
    public boolean adapts(String module) {
        return targets.stream().anyMatch(t -> module.equals(t) || module.endsWith("." + t));
    }
}

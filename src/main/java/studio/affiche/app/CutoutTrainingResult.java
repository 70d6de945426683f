package studio.affiche.app;

/**
 * How a training of a cut-out model went.
 *
 * @param steps done in all
 * @param loss mean of the last steps
 * @param overlap mean soft intersection over union on made-up photos that it did not learn from, 0 to 1
 */
public record CutoutTrainingResult(long steps, double loss, double overlap) {}

package studio.affiche.optimize.idpo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import studio.affiche.poster.Element;

/**
 * How an adapter stands at a step.
 *
 * @param step 0 for the policy as it was
 * @param trainLoss mean of the steps since the evaluation before; at step 0 that of no step, 0
 * @param heldOutLoss mean over the pairs that were kept aside
 * @param heldOutError its standard error
 * @param accuracy part of these pairs in which the chosen design has the higher reward; one that is as high counts half
 * @param accuracies the same for the pairs of each element; without elements that have none
 * @param kl Kullback–Leibler divergence from the reference in nats a poster: mean over sampled designs of the policy's
 *     log-probability less the reference's
 * @param holds part of the sampled designs whose texts fit their boxes
 */
public record Evaluation(
        int step,
        double trainLoss,
        double heldOutLoss,
        double heldOutError,
        double accuracy,
        Map<Element, Double> accuracies,
        double kl,
        double holds) {
    /** Keeps a copy of the map. */
    public Evaluation {
        var copy = new EnumMap<Element, Double>(Element.class);
        copy.putAll(accuracies);
        accuracies = Collections.unmodifiableMap(copy);
    }
}

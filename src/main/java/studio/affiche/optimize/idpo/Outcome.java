package studio.affiche.optimize.idpo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.poster.Element;

/**
 * How a training went.
 *
 * @param learned pairs it learned from, each once
 * @param heldOut pairs it was judged by, each once
 * @param effectiveBeta of each element's pairs: β times how much stronger their replaced tokens count than in a mean
 *     ({@link Reduction#gain}); without elements that have no pairs
 * @param evaluations in order, the first before any step
 * @param chosen whose adapter was written; at step 0 it changes nothing, since no later one was sound and better
 */
public record Outcome(
        int learned, int heldOut, Map<Element, Double> effectiveBeta, List<Evaluation> evaluations, Evaluation chosen) {
    /** Keeps copies of map and list. */
    public Outcome {
        var copy = new EnumMap<Element, Double>(Element.class);
        copy.putAll(effectiveBeta);
        effectiveBeta = Collections.unmodifiableMap(copy);
        evaluations = List.copyOf(evaluations);
    }
}

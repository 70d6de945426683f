package studio.affiche.optimize.idpo;

import studio.affiche.poster.Element;

/**
 * Two answers to one prompt that differ in one element, as tokens.
 *
 * @param replaced the element in which they differ
 * @param probability that the chosen one is the better, 0.5 to 1: 1 for a label that is taken for certain
 */
public record PreferencePair(Side chosen, Side rejected, Element replaced, double probability) {
    /** Checks the probability. */
    public PreferencePair {
        checkProbability(probability);
    }

    static void checkProbability(double probability) {
        if (!(probability >= 0.5 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The chosen design of a pair is the better with a probability of 0.5 to 1, not " + probability);
        }
    }
}

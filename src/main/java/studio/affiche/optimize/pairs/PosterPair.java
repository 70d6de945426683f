package studio.affiche.optimize.pairs;

import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/**
 * Two designs of one brief that differ in one element.
 *
 * @param id of the pair
 * @param product path or address of the product's picture; may be empty in foreign data
 * @param brief that both answer
 * @param replaced the element in which they differ
 * @param chosen the better one
 * @param rejected the other
 * @param label how sure it is that the chosen one is better, 0.5 to 1: 1 where a rule decided, a probability where it is
 *     a soft label
 */
public record PosterPair(
        String id, String product, Brief brief, Element replaced, Design chosen, Design rejected, double label) {
    public PosterPair {
        if (!(label >= 0.5 && label <= 1)) {
            throw new IllegalArgumentException("The label of a pair is 0.5 to 1, not " + label);
        }
    }
}

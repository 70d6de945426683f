package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/**
 * Two designs of one brief that differ in one element.
 *
 * @param picture of the product with alpha; pairs of one brief share it
 * @param replaced the element in which they differ
 * @param probability that the chosen one is the better, 0.5 to 1
 */
public record DesignPair(
        Brief brief, BufferedImage picture, Design chosen, Design rejected, Element replaced, double probability) {
    /** Checks the probability. */
    public DesignPair {
        PreferencePair.checkProbability(probability);
    }
}

package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * A design that was shown to people.
 *
 * @param picture of the product with alpha
 */
public record Shown(Brief brief, BufferedImage picture, Design design) {}

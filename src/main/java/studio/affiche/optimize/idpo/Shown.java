package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * A design that was shown to people.
 *
 * @param picture of the product with alpha
 */
public record Shown(Brief brief, BufferedImage picture, Design design) {
    /** The same as what a surrogate is fitted on: by what it is like alone. */
    public Surrogate.Seen seen(Traffic traffic) {
        return new Surrogate.Seen(brief.toString(), Subject.of(brief, design), traffic);
    }
}

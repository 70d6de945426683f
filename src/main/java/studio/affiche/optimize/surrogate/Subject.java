package studio.affiche.optimize.surrogate;

import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * A design whose worth is asked for.
 *
 * @param rewards of its elements by an adapter that did not see its clicks; {@link Rewards#NONE} without one
 */
public record Subject(Brief brief, Design design, Rewards rewards) {
    /** A design without an adapter's rewards. */
    public static Subject of(Brief brief, Design design) {
        return new Subject(brief, design, Rewards.NONE);
    }
}

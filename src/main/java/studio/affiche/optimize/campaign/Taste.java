package studio.affiche.optimize.campaign;

import java.util.Set;

/**
 * What people like or dislike.
 *
 * @param of the traits that a design must have, all of them; more than one is an interaction
 * @param weight added to the log-odds of a click, −10 to 10
 */
public record Taste(Set<Trait> of, double weight) {
    public Taste {
        of = Set.copyOf(of);
        if (of.isEmpty()) {
            throw new IllegalArgumentException("A taste needs at least one trait");
        }
        if (!(Math.abs(weight) <= 10)) {
            throw new IllegalArgumentException("The weight of a taste is −10 to 10, not " + weight);
        }
    }
}

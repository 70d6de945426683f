/**
 * What clicks on a few posters say of designs that nobody has seen: a regression on what designs are like labels further
 * pairs, so that a policy has more to learn from than the posters that were shown. Begin at {@link
 * studio.affiche.optimize.surrogate.Surrogate}; {@link studio.affiche.optimize.surrogate.Practice} makes the pairs.
 */
@NullMarked
package studio.affiche.optimize.surrogate;

import org.jspecify.annotations.NullMarked;

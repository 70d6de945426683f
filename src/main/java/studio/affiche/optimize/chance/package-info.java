/**
 * Chances: what is known of a click-through rate after some clicks, as numbers and nothing else.
 *
 * <p>Start at {@link studio.affiche.optimize.chance.Beta}.
 */
@NullMarked
package studio.affiche.optimize.chance;

import org.jspecify.annotations.NullMarked;

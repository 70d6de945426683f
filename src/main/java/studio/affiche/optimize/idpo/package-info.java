/**
 * Isolated direct preference optimisation (AutoPP, section 3.3): from pairs of designs that differ in one element an
 * adapter of the design policy is learned, with the element's tokens weighted.
 *
 * <p>Start at {@link studio.affiche.optimize.idpo.PreferenceTraining}; {@link studio.affiche.optimize.idpo.Loss} is the
 * formula, which knows tokens and elements and nothing of where pairs come from.
 */
@NullMarked
package studio.affiche.optimize.idpo;

import org.jspecify.annotations.NullMarked;

/**
 * Candidate copy, read for what it is: headline, support, label, price, offer, number, fact, call to action.
 *
 * <p>Start at {@link studio.affiche.design.copy.CopyReader}; {@link studio.affiche.design.copy.Casting} then picks the
 * lines for a poster.
 */
@NullMarked
package studio.affiche.design.copy;

import org.jspecify.annotations.NullMarked;

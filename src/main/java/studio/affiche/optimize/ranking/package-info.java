/**
 * From rewards to lift: what a variant's three element rewards say of its click-through rate, how surely, and which
 * element earns it. Pure functions over numbers; the rewards come from the model.
 *
 * <p>Start at {@link studio.affiche.optimize.ranking.Calibration}, which fits feedback, then {@link
 * studio.affiche.optimize.ranking.Ranking}, which orders the variants of a brief. Where feedback is too thin the answer
 * is {@link studio.affiche.optimize.ranking.Outlook.NotEnoughData}.
 */
@NullMarked
package studio.affiche.optimize.ranking;

import org.jspecify.annotations.NullMarked;

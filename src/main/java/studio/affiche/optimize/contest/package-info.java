/**
 * Measures ways to learn from clicks against each other, with invented audiences whose true click-through rates are known.
 *
 * <p>{@link studio.affiche.optimize.contest.Contest} has a {@link studio.affiche.optimize.contest.Round} of a seed: designs
 * that are shown, and briefs with products never shown by which adapters are judged. Each {@link
 * studio.affiche.optimize.contest.Method} learns from the same clicks; what comes of it is a {@link
 * studio.affiche.optimize.contest.Result}, kept in {@link studio.affiche.optimize.contest.ResultsFile}, and {@link
 * studio.affiche.optimize.contest.ContestTable} sums them up.
 */
@NullMarked
package studio.affiche.optimize.contest;

import org.jspecify.annotations.NullMarked;

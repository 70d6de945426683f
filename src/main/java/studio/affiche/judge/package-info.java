/**
 * Judges finished posters as an art director would: named checks on what is painted, repairs of a design, and the choice
 * of a varied set.
 *
 * <p>Start at {@link studio.affiche.judge.PosterJudge}, which runs the checks on a {@link studio.affiche.judge.Subject}
 * and returns {@link studio.affiche.judge.Findings}.
 */
@NullMarked
package studio.affiche.judge;

import org.jspecify.annotations.NullMarked;

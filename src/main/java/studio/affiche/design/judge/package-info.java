/**
 * How good designs are, in numbers: the measures of {@code docs/quality.md}.
 *
 * <p>Start with {@link studio.affiche.design.judge.Judge}, which has a policy design briefs that nobody was taught with
 * and tells the {@link studio.affiche.design.judge.Verdict}; {@link studio.affiche.design.judge.Marks} are those of one
 * design.
 */
@NullMarked
package studio.affiche.design.judge;

import org.jspecify.annotations.NullMarked;

/**
 * What the learned policy is taught, and how: exercises are briefs with designs that answer them, either made up from
 * lists of copy and drawn products with designs by the art director, the best of several by a score, or brought by others.
 *
 * <p>Start at {@link studio.affiche.design.teach.PolicyTraining} for the learning and at {@link
 * studio.affiche.design.teach.Classroom} for what is made up.
 */
@NullMarked
package studio.affiche.design.teach;

import org.jspecify.annotations.NullMarked;

/**
 * What the learned policy is taught: briefs made up from lists of copy and drawn products, designs by the art director,
 * the best of several by a score.
 *
 * <p>Start at {@link studio.affiche.design.teach.Lessons}.
 */
@NullMarked
package studio.affiche.design.teach;

import org.jspecify.annotations.NullMarked;

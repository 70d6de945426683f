/**
 * Type by role: what size, tracking, leading, spans and plate each treatment of a text has.
 *
 * <p>Start at {@link studio.affiche.design.type.Typesetter}, which both the layout solver and the composer use, so that
 * what is measured is what is painted.
 */
@NullMarked
package studio.affiche.design.type;

import org.jspecify.annotations.NullMarked;

/**
 * What a brief's direction asks of the picture, and which scenes honour it.
 *
 * <p>Start at {@link studio.affiche.design.direction.Binding}.
 */
@NullMarked
package studio.affiche.design.direction;

import org.jspecify.annotations.NullMarked;

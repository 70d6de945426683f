/**
 * Photos that are made up to learn from: invented products on invented grounds, and for each pixel how much of it is
 * product. The same number gives the same photo.
 *
 * <p>Start at {@link studio.affiche.segment.stage.ExampleMaker}. Products are parts drawn in a unit box ({@code Turned},
 * {@code Boxed}, {@code Looped}, {@code Wired}, {@code Blended}), grounds are functions of the place ({@code Tint}), and
 * {@code Camera} spoils the picture as cameras do. The photos that cut-outs are judged by are made elsewhere, by other
 * means, of other products.
 */
@NullMarked
package studio.affiche.segment.stage;

import org.jspecify.annotations.NullMarked;

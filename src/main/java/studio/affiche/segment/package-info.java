/**
 * A learned cut-out: a small U-Net that says how likely each pixel of a photo is product, and its training.
 *
 * <p>Start at {@link studio.affiche.segment.CutoutModel}, what the program uses; {@link
 * studio.affiche.segment.CutoutNet} is the net. {@code stage} makes up photos whose products are known, {@code teach}
 * learns from them. How the probabilities become an outline is the business of {@code photo}.
 */
@NullMarked
package studio.affiche.segment;

import org.jspecify.annotations.NullMarked;

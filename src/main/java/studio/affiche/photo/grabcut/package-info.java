/**
 * Finds the product before any background by colour and edges: GrabCut (Rother, Kolmogorov, Blake 2004).
 *
 * <p>Start at {@link studio.affiche.photo.grabcut.GrabCut}. {@link studio.affiche.photo.grabcut.ColorMixture} says how
 * likely a colour is, {@link studio.affiche.photo.grabcut.GridCut} finds the cheapest outline, {@link
 * studio.affiche.photo.grabcut.Barrier} makes the first guess.
 */
@NullMarked
package studio.affiche.photo.grabcut;

import org.jspecify.annotations.NullMarked;

/**
 * The geometry of direct manipulation, without a toolkit: what the pointer hits, how a handle resizes, where a layer
 * snaps, how the canvas lies in the view.
 *
 * <p>Start at {@link studio.affiche.ui.geometry.Viewport}; {@link studio.affiche.ui.geometry.Handle} resizes, {@link
 * studio.affiche.ui.geometry.Snapping} snaps. All of it is pure.
 */
@NullMarked
package studio.affiche.ui.geometry;

import org.jspecify.annotations.NullMarked;

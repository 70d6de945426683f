/**
 * The canvas: the poster as it is painted, and moving and resizing its layers by mouse and keys.
 *
 * <p>Start at {@link studio.affiche.ui.canvas.CanvasView}. {@link studio.affiche.ui.canvas.CanvasModel} holds the state,
 * {@link studio.affiche.ui.canvas.Manipulation} is a layer in the hand of the designer, {@link
 * studio.affiche.ui.canvas.CanvasRenderer} has the pictures painted away from the window's thread.
 */
@NullMarked
package studio.affiche.ui.canvas;

import org.jspecify.annotations.NullMarked;

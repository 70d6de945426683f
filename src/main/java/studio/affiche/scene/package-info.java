/**
 * Background prompt to procedural studio background at any size, and the vocabulary of background prompts.
 *
 * <p>Start at {@link studio.affiche.scene.ScenePrompts} (words to values and back), {@link
 * studio.affiche.scene.ScenePalettes} (colours for a product) and {@link studio.affiche.scene.ScenePainter} (pixels).
 * Each family of {@link studio.affiche.scene.SceneFamily} is one file that turns a {@code Stage} into a {@code
 * Shading}: a pure function from a point of the canvas to light, so that every size shows the same picture.
 */
@NullMarked
package studio.affiche.scene;

import org.jspecify.annotations.NullMarked;

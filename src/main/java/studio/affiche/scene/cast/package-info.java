/**
 * A small ray caster for sets of simple bodies: exact outlines at any size, light worked out once on a fixed grid.
 *
 * <p>A {@link studio.affiche.scene.cast.Solid} is a {@link studio.affiche.scene.cast.Convex} body with others cut out
 * of it; a {@link studio.affiche.scene.cast.Space} holds the solids; {@link studio.affiche.scene.cast.Lighting} works
 * out how much of lamp and sky reaches each surface and what surfaces throw on each other, {@link
 * studio.affiche.scene.cast.Caustics} what glass gathers on the floor. Lengths are in canvas units at the product: x
 * goes right, y up from the floor, z towards the viewer, the product's foot is the origin. Colours and materials are
 * the caller's.
 */
@NullMarked
package studio.affiche.scene.cast;

import org.jspecify.annotations.NullMarked;

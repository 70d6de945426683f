/**
 * Where things stand: archetypes of poster layouts, solved against the measured text and scored.
 *
 * <p>Start at {@link studio.affiche.design.layout.Archetype}; an archetype arranges blocks on a {@link
 * studio.affiche.design.layout.Sheet}, and {@link studio.affiche.design.layout.LayoutSolver} keeps the arrangement that
 * {@link studio.affiche.design.layout.LayoutScore} likes best.
 */
@NullMarked
package studio.affiche.design.layout;

import org.jspecify.annotations.NullMarked;

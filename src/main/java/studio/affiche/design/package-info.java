/**
 * The unified design module: from a brief to designs, and one element of a design sampled anew.
 *
 * <p>Start at {@link studio.affiche.design.DesignPolicy}; {@link studio.affiche.design.ArtDirector} is the one that works
 * by rules. {@link studio.affiche.design.Composer} turns a design into the poster that is painted.
 */
@NullMarked
package studio.affiche.design;

import org.jspecify.annotations.NullMarked;

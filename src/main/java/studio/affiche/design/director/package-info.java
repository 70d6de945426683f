/**
 * The parts of the art director: concepts to try, one design drafted from a concept, one element replaced.
 *
 * <p>Start at {@link studio.affiche.design.director.Drafting}.
 */
@NullMarked
package studio.affiche.design.director;

import org.jspecify.annotations.NullMarked;

/**
 * Teaching the cut-out net with photos that are made up as they are needed.
 *
 * <p>Start at {@link studio.affiche.segment.teach.CutoutSchool}. The example of a step depends on the seed and on the step's
 * number alone, so that a training that goes on from a checkpoint sees what it would have seen.
 */
@NullMarked
package studio.affiche.segment.teach;

import org.jspecify.annotations.NullMarked;

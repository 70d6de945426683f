/**
 * Which posters are compared: two of one brief that differ in a single element, and which of them people clicked more.
 *
 * <p>Start at {@link studio.affiche.optimize.pairs.Pairing}, which makes pairs from feedback by a {@link
 * studio.affiche.optimize.pairs.PairRule}; {@link studio.affiche.optimize.pairs.PublishedPairs} reads and writes them
 * as the published data has them. What is left out is counted in a {@link studio.affiche.optimize.pairs.Tally}.
 */
@NullMarked
package studio.affiche.optimize.pairs;

import org.jspecify.annotations.NullMarked;

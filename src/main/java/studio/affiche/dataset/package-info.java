/**
 * Data that others published, as the program uses it: pairs taken apart, and conversations that a policy learns from.
 *
 * <p>Start at {@link studio.affiche.dataset.PairImport}. A record that cannot be used is told by its number and the rest
 * is used.
 */
@NullMarked
package studio.affiche.dataset;

import org.jspecify.annotations.NullMarked;

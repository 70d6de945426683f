/**
 * Teaching: an optimiser step, its schedule, a random source whose state can be saved, checkpoints that resume bit for
 * bit.
 *
 * <p>Start at {@link studio.affiche.nn.train.Training}. A thread that trains must have ended before the JVM exits.
 */
@NullMarked
package studio.affiche.nn.train;

import org.jspecify.annotations.NullMarked;

/**
 * What to show next: shares of traffic that learn most while they lose little.
 *
 * <p>Start at {@link studio.affiche.optimize.nexttest.NextTest}.
 */
@NullMarked
package studio.affiche.optimize.nexttest;

import org.jspecify.annotations.NullMarked;

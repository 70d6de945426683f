/**
 * Colours for the type: what the ground under each text looks like, and inks that read on it.
 *
 * <p>Start at {@link studio.affiche.design.ink.Inking}.
 */
@NullMarked
package studio.affiche.design.ink;

import org.jspecify.annotations.NullMarked;

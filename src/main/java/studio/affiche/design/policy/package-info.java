/**
 * The unified design module (AutoPP, section 3.1): one model of the LLaVA family reads the product's picture and the
 * copy and writes prompt, text and layout token by token, under constraints.
 *
 * <p>Start at {@link studio.affiche.design.policy.LearnedPolicy}.
 */
@NullMarked
package studio.affiche.design.policy;

import org.jspecify.annotations.NullMarked;

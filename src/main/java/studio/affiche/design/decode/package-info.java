/**
 * Decoding under constraints: whatever a model prefers, what is sampled is a valid design. A {@code Walk} follows one
 * answer through its grammar and says at each step which tokens may come.
 *
 * <p>Start at {@link studio.affiche.design.decode.AnswerGrammar}.
 */
@NullMarked
package studio.affiche.design.decode;

import org.jspecify.annotations.NullMarked;

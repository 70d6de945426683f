/**
 * Text to tokens: byte-level byte-pair encoding, so that no character is unknown, with one token for each whole number
 * from 0 to 512. Trained here, kept as a Hugging Face {@code tokenizer.json}. Those of published models are read as they
 * are, Llama's with SentencePiece's blanks among them.
 *
 * <p>Start at {@link studio.affiche.design.token.Tokenizer}.
 */
@NullMarked
package studio.affiche.design.token;

import org.jspecify.annotations.NullMarked;

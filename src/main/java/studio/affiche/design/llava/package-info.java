/**
 * The LLaVA family: a CLIP vision tower, a projector and a Llama decoder in one model that reads an image and text and
 * writes text, loaded from a Hugging Face folder by its configuration.
 *
 * <p>Start at {@link studio.affiche.design.llava.Llava}: {@code loss} and {@code logProbabilities} for teaching and
 * scoring, {@link studio.affiche.design.llava.Conversation} for writing. It knows tokens, not words.
 */
@NullMarked
package studio.affiche.design.llava;

import org.jspecify.annotations.NullMarked;

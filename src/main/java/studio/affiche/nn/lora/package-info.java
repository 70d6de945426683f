/**
 * LoRA adapters (Hu et al., 2021): small matrices that change the projections of a model whose own weights stay as they
 * are, in the folders of the PEFT library.
 *
 * <p>Start at {@link studio.affiche.nn.lora.Lora}: its effective weights take the place of the model's, in training as
 * in use. It knows weights by name, not models.
 */
@NullMarked
package studio.affiche.nn.lora;

import org.jspecify.annotations.NullMarked;

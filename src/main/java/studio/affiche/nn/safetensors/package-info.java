/**
 * Files of weights in the safetensors format: checked before anything is allocated, read through a memory map, written
 * atomically and with the same bytes for the same content.
 *
 * <p>Start at {@link studio.affiche.nn.safetensors.TensorFiles} to read and {@link
 * studio.affiche.nn.safetensors.TensorWriter} to write.
 */
@NullMarked
package studio.affiche.nn.safetensors;

import org.jspecify.annotations.NullMarked;

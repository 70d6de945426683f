/**
 * Neural building blocks on DJL and PyTorch; no model of this program in particular.
 *
 * <p>Start at {@link studio.affiche.nn.Kernel}: whole blocks are written in TorchScript and called with their weights as
 * a list. {@code block} holds the blocks, {@code safetensors} the files of weights, {@code lora} adapters, {@code train}
 * the optimiser and its checkpoints. An array that a call makes belongs to the manager given to the call: one
 * sub-manager per step, closed at its end, keeps memory flat.
 */
@NullMarked
package studio.affiche.nn;

import org.jspecify.annotations.NullMarked;

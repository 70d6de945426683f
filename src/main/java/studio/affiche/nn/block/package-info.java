/**
 * Whole blocks as kernels: the Llama decoder with its cache, the CLIP vision tower, the projector between them, rotary
 * embeddings of both kinds.
 *
 * <p>Start at {@link studio.affiche.nn.block.Llama}. A block holds its configuration and its kernels, no weights: these
 * are given with each call, so that the same block runs with an adapter and without.
 */
@NullMarked
package studio.affiche.nn.block;

import org.jspecify.annotations.NullMarked;

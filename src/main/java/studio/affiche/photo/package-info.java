/**
 * Product photos: safe decoding, the cut-out, the product's colours and traits.
 *
 * <p>Start at {@link studio.affiche.photo.PhotoDecoder} (a file to sRGB pixels), then {@link
 * studio.affiche.photo.Cutout} (pixels to the product with alpha) and {@link studio.affiche.photo.ProductPalette}. How
 * background and product are told apart is behind {@link studio.affiche.photo.Segmenter}: plain backgrounds by a model of
 * them, any other by {@code grabcut}; strokes correct either. Sample products live in {@code sample}.
 */
@NullMarked
package studio.affiche.photo;

import org.jspecify.annotations.NullMarked;

/**
 * Poster to pixels, with Java2D: text shaping, effects, thumbnails, the glyph image, PNG encoding, fonts.
 *
 * <p>Start at {@link studio.affiche.paint.Painter}: each layer becomes a list of {@code Mark}s, which are laid on a {@code
 * Surface}. Text goes from {@link studio.affiche.paint.TextSetter} through {@code Shaper} (where lines may be
 * broken is {@link studio.affiche.paint.breaking}'s), {@code Fitting} and {@code Placement}, always at scale 1. How a product stands on its ground begins at {@code ProductPainting}. One renderer serves screen, thumbnails and export, so that what is seen is what is
 * exported. Images come in by {@link studio.affiche.paint.ImageSource}, scenes by {@link
 * studio.affiche.paint.BackdropPainter}.
 */
@NullMarked
package studio.affiche.paint;

import org.jspecify.annotations.NullMarked;

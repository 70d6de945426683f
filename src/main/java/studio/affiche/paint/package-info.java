/**
 * Poster to pixels, with Java2D: text shaping, effects, thumbnails, the glyph image, PNG encoding, fonts.
 *
 * <p>Start at {@link studio.affiche.paint.Painter}. One renderer serves screen, thumbnails and export, so that what is
 * seen is what is exported. Images come in by {@link studio.affiche.paint.ImageSource}, scenes by {@link
 * studio.affiche.paint.BackdropPainter}.
 */
@NullMarked
package studio.affiche.paint;

import org.jspecify.annotations.NullMarked;

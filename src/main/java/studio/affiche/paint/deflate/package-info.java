/**
 * Deflate and zlib streams (RFC 1950, 1951), made for filtered scanlines and for several threads.
 *
 * <p>Start at {@link studio.affiche.paint.deflate.StripDeflater}: {@link studio.affiche.paint.deflate.MatchFinder} finds
 * repeats, {@link studio.affiche.paint.deflate.HuffmanCode} makes codes for what is left, {@link
 * studio.affiche.paint.deflate.BitWriter} packs them.
 */
@NullMarked
package studio.affiche.paint.deflate;

import org.jspecify.annotations.NullMarked;

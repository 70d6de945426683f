package studio.affiche.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An open font as the setter sees it: shaping and outlines at a type size of 1, whatever size is painted, so that a
 * layout does not depend on the scale. Safe for use by several threads.
 */
final class Face {
    /** Type size at which Java is asked; advances are exact to 1/64 of it. */
    static final float REFERENCE = 1000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double SLANT = Math.tan(Math.toRadians(10));

    private final Font ligatures;
    private final Font separate;
    private final double bolder;
    private final boolean slanted;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final double capHeight;

    /**
     * @param font at any size
     * @param bolder how much stems are thickened, as a part of the type size; 0 leaves the outlines alone
     * @param slanted whether an upright font is made to lean
     * @param sizeAdjust what the letters are scaled by, above 0
     */
    Face(Font font, double bolder, boolean slanted, double sizeAdjust) {
        this.separate = font.deriveFont(Map.of(
                TextAttribute.SIZE, (float) (REFERENCE * sizeAdjust), TextAttribute.KERNING, TextAttribute.KERNING_ON));
        this.ligatures = separate.deriveFont(Map.of(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        this.bolder = bolder;
        this.slanted = slanted;
        this.capHeight = measureCapHeight();
    }

    private double measureCapHeight() {
        if (separate.canDisplay('H')) {
            return separate.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight() / REFERENCE;
        }
        LineMetrics metrics = separate.getLineMetrics("x", CONTEXT);
        return metrics.getAscent() / REFERENCE * 0.75;
    }

    /** Height of capital letters as a part of the type size. */
    double capHeight() {
        return capHeight;
    }

    /** What thickening adds to each advance, as a part of the type size. */
    double extraAdvance() {
        return bolder * 0.8;
    }

    /** Whether the font has an outline for a code point; fonts of coloured pictures have a glyph and no outline. */
    boolean canShow(int codePoint) {
        if (!separate.canDisplay(codePoint)) {
            return false;
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return true;
        }
        GlyphVector glyphs = separate.createGlyphVector(CONTEXT, Character.toString(codePoint));
        return !glyphs.getVisualBounds().isEmpty()
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** The name of the font, for messages. */
    String name() {
        return separate.getFontName();
    }

    /**
     * Shapes a run of one direction with kerning, at {@link #REFERENCE} size, glyphs from left to right.
     *
     * @param joined whether letters may join to ligatures
     */
    GlyphVector shape(char[] chars, int start, int end, boolean rightToLeft, boolean joined) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        // A copy keeps neighbours of other runs out of the shaping.
        char[] run = Arrays.copyOfRange(chars, start, end);
        return (joined ? ligatures : separate).layoutGlyphVector(CONTEXT, run, 0, run.length, direction);
    }

    /** A glyph's outline at a type size of 1, the pen at the origin, y downward. */
    Glyph glyph(int code) {
        Glyph known = glyphs.get(code);
        if (known != null) {
            return known;
        }
        var glyph = Glyph.of(outline(code));
        glyphs.put(code, glyph);
        return glyph;
    }

    private Path2D outline(int code) {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        path.append(separate.createGlyphVector(CONTEXT, new int[] {code}).getOutline(), false);
        path.transform(AffineTransform.getScaleInstance(1 / REFERENCE, 1 / REFERENCE));
        Path2D bold = bolder > 0 ? Emboldening.of(path, bolder, capHeight) : path;
        if (slanted) {
            bold.transform(AffineTransform.getShearInstance(-SLANT, 0));
        }
        return bold;
    }
}

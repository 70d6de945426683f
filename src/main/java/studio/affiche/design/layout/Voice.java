package studio.affiche.design.layout;

import studio.affiche.poster.FontRole;

/**
 * The typefaces of a poster.
 *
 * @param heading of headline, numeral and badge
 * @param headingWeight 100 to 900
 * @param body of everything else
 */
public record Voice(FontRole heading, int headingWeight, FontRole body) {
    /** Loud and tight. */
    public static final Voice DISPLAY = new Voice(FontRole.DISPLAY, 900, FontRole.GROTESK);
    /** Neutral and firm. */
    public static final Voice GROTESK = new Voice(FontRole.GROTESK, 800, FontRole.GROTESK);
    /** Quiet: a light sans serif. */
    public static final Voice LIGHT = new Voice(FontRole.GROTESK, 300, FontRole.GROTESK);
    /** Warm and classical. */
    public static final Voice SERIF = new Voice(FontRole.SERIF, 700, FontRole.GROTESK);
    /** Narrow and urgent. */
    public static final Voice CONDENSED = new Voice(FontRole.CONDENSED, 700, FontRole.GROTESK);
    /** Sturdy. */
    public static final Voice SLAB = new Voice(FontRole.SLAB, 700, FontRole.GROTESK);
}

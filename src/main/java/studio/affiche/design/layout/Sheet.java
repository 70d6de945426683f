package studio.affiche.design.layout;

import java.util.Set;
import java.util.SplittableRandom;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/**
 * The empty sheet an archetype arranges: canvas, cast, voice, product, and the means to measure blocks of text.
 *
 * @param canvas its size
 * @param margin free edge in canvas pixels
 * @param cast the copy
 * @param voice the typefaces
 * @param productAspect width divided by height
 * @param type measures text
 */
record Sheet(CanvasSize canvas, double margin, Cast cast, Voice voice, double productAspect, Typesetter type) {
    /** Height of more than four lines, in parts of the type size. */
    private static final double CHOPPY = 5;

    /** The same sheet in a voice heavy enough to be half hidden. */
    Sheet heavy() {
        var firm = new Voice(voice.heading(), Math.max(voice.headingWeight(), 800), voice.body());
        return new Sheet(canvas, margin, cast, firm, productAspect, type);
    }

    /** The same sheet with lines taken out of the cast. */
    Sheet without(Set<CopyLine> used) {
        return new Sheet(canvas, margin, cast.without(used), voice, productAspect, type);
    }

    /** Width of the canvas. */
    double w() {
        return canvas.width();
    }

    /** Height of the canvas. */
    double h() {
        return canvas.height();
    }

    /** The unit of type, see {@link studio.affiche.design.type.TypeScale}. */
    double u() {
        return type.scale().unit();
    }

    double right() {
        return w() - margin;
    }

    double bottom() {
        return h() - margin;
    }

    boolean wide() {
        return canvas.aspect() > 1.25;
    }

    boolean tall() {
        return canvas.aspect() < 0.65;
    }

    /** The headline as large as a box allows, up to a number of units. */
    Block headline(HorizontalAlign align, double maxWidth, double maxHeight, double maxUnits) {
        return fitted(cast.headline(), Treatment.HEADLINE, align, maxWidth, maxHeight, maxUnits);
    }

    /** Whether a headline in a column is so broken that it reads as a list of words. */
    static boolean choppy(Block headline) {
        return headline.height() > CHOPPY * headline.size();
    }

    /** A line in the heading voice as large as a box allows, up to a number of units. */
    Block fitted(
            CopyLine line,
            Treatment treatment,
            HorizontalAlign align,
            double maxWidth,
            double maxHeight,
            double maxUnits) {
        TextStyle style = Typesetter.uncoloured(treatment, headingFont(line), voice.headingWeight(), align);
        TextMeasure.Setting set = type.fitted(line.text(), style, maxUnits * u(), maxWidth, maxHeight);
        return block(line, style, set);
    }

    /** A line in the body voice at a number of units, as high as it comes out; smaller if a word is too wide. */
    Block line(CopyLine line, Treatment treatment, int weight, HorizontalAlign align, double maxWidth, double units) {
        TextStyle style = Typesetter.uncoloured(treatment, voice.body(), weight, align);
        double size = units * u();
        TextMeasure.Setting set = type.atSize(line.text(), style, size, maxWidth);
        while (!set.fits() && size > type.scale().min(treatment)) {
            size = Math.max(type.scale().min(treatment), size * 0.94);
            set = type.atSize(line.text(), style, size, maxWidth);
        }
        return block(line, style, set);
    }

    /** Words on one line of a pill or plate. */
    Block pill(CopyLine line, Treatment treatment, double maxWidth, double units) {
        TextStyle style = Typesetter.uncoloured(treatment, voice.body(), 600, HorizontalAlign.CENTER);
        double size = units * u();
        TextMeasure.Setting set = type.atSize(line.text(), style, size, 1e6);
        double height = set.height() / 0.6;
        double padding = height * (treatment == Treatment.PILL ? 0.42 : 0.3);
        if (set.width() + 2 * padding > maxWidth && size > type.scale().min(treatment)) {
            return pill(line, treatment, maxWidth, Math.max(type.scale().min(treatment), size * 0.94) / u());
        }
        // A hair wider than measured, so that rounding to the grid does not break the line.
        double width = set.width() * 1.02 + 2 * padding + u() * 0.4;
        return new Block(line, style, set.size(), width, height, width <= maxWidth * 1.1);
    }

    /** A round badge of a diameter. */
    Block badge(CopyLine line, double diameter, double tilt) {
        TextStyle style = Typesetter.uncoloured(
                Treatment.BADGE, headingFont(line), Math.max(700, voice.headingWeight()), HorizontalAlign.CENTER);
        TextMeasure.Setting set = type.inBox(line.text(), style, new Box(0, 0, diameter, diameter));
        return new Block(line, style, set.size(), diameter, diameter, set.fits()).tilted(tilt);
    }

    /** A number between two, for variation. */
    static double between(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Latin display faces have no Han glyphs of their own weight; the neutral voice finds the machine's bold. */
    private FontRole headingFont(CopyLine line) {
        return line.isCjk() && !voice.heading().hasSerifs() ? FontRole.GROTESK : voice.heading();
    }

    private Block block(CopyLine line, TextStyle style, TextMeasure.Setting set) {
        // A little air, so that the box rounded to the grid still holds the same lines.
        return new Block(
                line, style, set.size(), set.width() * 1.004 + u() * 0.25, set.height() + u() * 0.1, set.fits());
    }
}

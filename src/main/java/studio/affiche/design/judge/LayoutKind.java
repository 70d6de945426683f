package studio.affiche.design.judge;

import studio.affiche.poster.Box;
import studio.affiche.poster.Design;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.TextStyle;

/**
 * How a layout is arranged, coarsely, whoever made it: where the headline (the tallest text) is to the product, and how
 * it is set. Two layouts of one kind would be called the same archetype.
 *
 * @param place of the headline
 * @param align of its lines
 * @param around whether texts stand on both sides of the product's middle, above and below
 * @param size of the headline
 */
public record LayoutKind(Place place, HorizontalAlign align, boolean around, Size size) {
    /** Below this area for each character, in parts of the canvas, a headline is small. */
    private static final double SMALL = 0.0042;
    /** Above this it fills the poster. */
    private static final double LARGE = 0.0125;

    /** How large the letters of a headline are. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Where a headline is to the product. */
    public enum Place {
        ABOVE,
        BELOW,
        LEFT,
        RIGHT,
        /** On each other, in front or behind. */
        ACROSS
    }

    /** The kind of a design's layout. */
    public static LayoutKind of(Design design) {
        Box product = design.layout().product().unit();
        int headline = 0;
        boolean above = false;
        boolean below = false;
        for (int i = 0; i < design.text().size(); i++) {
            Box box = design.layout().text().get(i).unit();
            if (box.height() > design.layout().text().get(headline).unit().height()) {
                headline = i;
            }
            above |= box.centerY() < product.centerY();
            below |= box.centerY() > product.centerY();
        }
        Box box = design.layout().text().get(headline).unit();
        HorizontalAlign align = design.style().isEmpty()
                ? HorizontalAlign.CENTER
                : style(design, headline).align();
        return new LayoutKind(
                place(box, product),
                align,
                above && below,
                size(box, design.text().get(headline)));
    }

    private static Size size(Box headline, String words) {
        double each = headline.area() / Math.max(1, words.codePointCount(0, words.length()));
        return each < SMALL ? Size.SMALL : each > LARGE ? Size.LARGE : Size.MEDIUM;
    }

    private static TextStyle style(Design design, int text) {
        return design.style().get(text);
    }

    private static Place place(Box text, Box product) {
        double acrossX = Math.min(text.right(), product.right()) - Math.max(text.x(), product.x());
        double acrossY = Math.min(text.bottom(), product.bottom()) - Math.max(text.y(), product.y());
        double shared = Math.max(0, acrossX) * Math.max(0, acrossY);
        if (shared > 0.1 * Math.min(text.area(), product.area())) {
            return Place.ACROSS;
        }
        // The axis on which they are farther apart says how they stand to each other.
        if (acrossX < acrossY) {
            return text.centerX() < product.centerX() ? Place.LEFT : Place.RIGHT;
        }
        return text.centerY() < product.centerY() ? Place.ABOVE : Place.BELOW;
    }
}

package studio.affiche.poster;

import java.util.List;

/**
 * How a text is set. The size is the largest between the two bounds at which the text fits its box; equal bounds fix it.
 *
 * @param font the typeface
 * @param weight 100 thin to 900 black (CSS {@code font-weight})
 * @param italic whether slanted
 * @param minSize smallest type size in canvas pixels, above 0
 * @param maxSize largest type size in canvas pixels
 * @param tracking extra space between letters as a part of the type size (CSS {@code letter-spacing} in em), -0.2 to 1
 * @param leading distance of baselines as a multiple of the type size (CSS {@code line-height}), 0.5 to 4
 * @param fill of the letters
 * @param align of the lines in the box
 * @param verticalAlign of the block in the box
 * @param shadows behind the letters, first is lowest
 */
public record TypeStyle(
        FontChoice font,
        int weight,
        boolean italic,
        double minSize,
        double maxSize,
        double tracking,
        double leading,
        Fill fill,
        HorizontalAlign align,
        VerticalAlign verticalAlign,
        List<Shadow> shadows) {
    public TypeStyle {
        if (weight < 100 || weight > 900) {
            throw new IllegalArgumentException("A font weight is 100 to 900, not " + weight);
        }
        if (!(minSize > 0 && maxSize >= minSize && maxSize <= 20_000)) {
            throw new IllegalArgumentException(
                    "Type sizes are above 0 and the largest is not below the smallest: " + minSize + " to " + maxSize);
        }
        if (!(tracking >= -0.2 && tracking <= 1)) {
            throw new IllegalArgumentException("Tracking is -0.2 to 1 em, not " + tracking);
        }
        if (!(leading >= 0.5 && leading <= 4)) {
            throw new IllegalArgumentException("Leading is 0.5 to 4, not " + leading);
        }
        shadows = List.copyOf(shadows);
    }

    /** A plain style in a role, fitted between two sizes. */
    public static TypeStyle of(FontRole role, int weight, double minSize, double maxSize, Rgba color) {
        return new TypeStyle(
                FontChoice.of(role),
                weight,
                false,
                minSize,
                maxSize,
                0,
                1.2,
                Fill.of(color),
                HorizontalAlign.START,
                VerticalAlign.TOP,
                List.of());
    }

    public TypeStyle withFont(FontChoice value) {
        return new TypeStyle(
                value, weight, italic, minSize, maxSize, tracking, leading, fill, align, verticalAlign, shadows);
    }

    public TypeStyle withWeight(int value) {
        return new TypeStyle(
                font, value, italic, minSize, maxSize, tracking, leading, fill, align, verticalAlign, shadows);
    }

    public TypeStyle withItalic(boolean value) {
        return new TypeStyle(
                font, weight, value, minSize, maxSize, tracking, leading, fill, align, verticalAlign, shadows);
    }

    /** The same style fitted between other sizes. */
    public TypeStyle withSizes(double min, double max) {
        return new TypeStyle(font, weight, italic, min, max, tracking, leading, fill, align, verticalAlign, shadows);
    }

    /** The same style at one fixed size. */
    public TypeStyle withSize(double size) {
        return withSizes(size, size);
    }

    public TypeStyle withTracking(double value) {
        return new TypeStyle(
                font, weight, italic, minSize, maxSize, value, leading, fill, align, verticalAlign, shadows);
    }

    public TypeStyle withLeading(double value) {
        return new TypeStyle(
                font, weight, italic, minSize, maxSize, tracking, value, fill, align, verticalAlign, shadows);
    }

    public TypeStyle withFill(Fill value) {
        return new TypeStyle(
                font, weight, italic, minSize, maxSize, tracking, leading, value, align, verticalAlign, shadows);
    }

    public TypeStyle withAlign(HorizontalAlign value) {
        return new TypeStyle(
                font, weight, italic, minSize, maxSize, tracking, leading, fill, value, verticalAlign, shadows);
    }

    public TypeStyle withVerticalAlign(VerticalAlign value) {
        return new TypeStyle(font, weight, italic, minSize, maxSize, tracking, leading, fill, align, value, shadows);
    }

    public TypeStyle withShadows(List<Shadow> value) {
        return new TypeStyle(
                font, weight, italic, minSize, maxSize, tracking, leading, fill, align, verticalAlign, value);
    }
}

package studio.affiche.design.layout;

import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.TextStyle;

/**
 * A measured line of copy that has no place yet.
 *
 * @param line the copy
 * @param style its colours are still to be chosen
 * @param size type size in canvas pixels
 * @param width canvas pixels, its plate included
 * @param height canvas pixels, its plate included
 * @param fits whether it fits without breaking a word
 */
record Block(CopyLine line, TextStyle style, double size, double width, double height, boolean fits) {
    /** Placed with its top at y and, by its alignment, its left edge, middle or right edge at x. */
    Placed at(double x, double y) {
        double left = switch (style.align()) {
            case START -> x;
            case CENTER -> x - width / 2;
            case END -> x - width;
        };
        return new Placed(line, style, new Box(left, y, width, height), size);
    }

    Block tilted(double degrees) {
        return new Block(
                line,
                new TextStyle(
                        style.treatment(),
                        style.font(),
                        style.weight(),
                        style.color(),
                        style.align(),
                        style.plate(),
                        degrees,
                        style.behindProduct()),
                size,
                width,
                height,
                fits);
    }

    Block behindProduct() {
        return new Block(
                line,
                new TextStyle(
                        style.treatment(),
                        style.font(),
                        style.weight(),
                        style.color(),
                        style.align(),
                        style.plate(),
                        style.rotation(),
                        true),
                size,
                width,
                height,
                fits);
    }

    /** The same block in a box of another width, its lines aligned in it. */
    Block widened(double newWidth) {
        return new Block(line, style, size, Math.max(width, newWidth), height, fits);
    }

    boolean isCentered() {
        return style.align() == HorizontalAlign.CENTER;
    }
}

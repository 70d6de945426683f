package studio.affiche.poster;

import java.util.List;

/** Tells how a text will be set, for those who lay out but do not paint. The painter's own setting, not an estimate. */
public interface TextMeasure {
    /**
     * Sets a text into a box.
     *
     * @param text as in {@link Layer.Text}
     * @param spans as in {@link Layer.Text}
     * @param style its bounds decide the size
     * @param width of the box in canvas pixels
     * @param height of the box in canvas pixels
     */
    Setting set(String text, List<Span> spans, TypeStyle style, double width, double height);

    /**
     * A text set into a box.
     *
     * @param size type size in canvas pixels
     * @param lines number of lines
     * @param width of the widest line in canvas pixels, from the ink of its first letter to the ink of its last
     * @param height of the block in canvas pixels, from the first line's top to the last line's bottom by leading
     * @param ink bounds of the visible letters relative to the box's top left corner
     * @param fits whether it fits the box at this size without breaking a word
     */
    record Setting(double size, int lines, double width, double height, Box ink, boolean fits) {}
}

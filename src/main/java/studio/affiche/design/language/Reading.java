package studio.affiche.design.language;

import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Design;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextStyle;

/**
 * What an answer says.
 *
 * @param prompt of the background
 * @param text chosen, in the order of the answer
 * @param layout a box for each text and the product
 * @param style for each text, or none
 * @param productTilt degrees clockwise
 * @param notes on what was put right, one sentence each
 */
public record Reading(
        String prompt,
        List<String> text,
        Layout layout,
        List<TextStyle> style,
        double productTilt,
        List<String> notes) {
    public Reading {
        text = List.copyOf(text);
        style = List.copyOf(style);
        notes = List.copyOf(notes);
    }

    /**
     * The design that was read, without an id.
     *
     * @param seed of its scene
     */
    public Design design(long seed) {
        return new Design("", Optional.empty(), seed, prompt, text, layout, style, productTilt);
    }
}

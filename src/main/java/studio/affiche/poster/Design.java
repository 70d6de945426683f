package studio.affiche.poster;

import java.util.List;
import java.util.Optional;

/**
 * What the generator decides (AutoPP, unified design module): background, text and layout, with the type style that goes
 * with them.
 *
 * @param id unique across briefs and runs
 * @param origin the design it is a variant of
 * @param seed of everything random in making and painting it
 * @param background the background prompt
 * @param text the copy chosen from the candidates, verbatim
 * @param layout boxes for the product and each text
 * @param style for each text, in the same order; empty where the design came without
 * @param productTilt degrees clockwise
 */
public record Design(
        String id,
        Optional<Origin> origin,
        long seed,
        String background,
        List<String> text,
        Layout layout,
        List<TextStyle> style,
        double productTilt) {
    /**
     * Where a variant comes from.
     *
     * @param parent id of the design it was made from
     * @param replaced the one element in which they differ
     */
    public record Origin(String parent, Element replaced) {}

    public Design {
        text = List.copyOf(text);
        style = List.copyOf(style);
        if (layout.text().size() != text.size()) {
            throw new IllegalArgumentException("A design has a box for each text: " + text.size() + " texts, "
                    + layout.text().size() + " boxes");
        }
        if (!style.isEmpty() && style.size() != text.size()) {
            throw new IllegalArgumentException("A design has a style for each text or none: " + text.size() + " texts, "
                    + style.size() + " styles");
        }
    }

    /** The same decisions under another id. */
    public Design withId(String value) {
        return new Design(value, origin, seed, background, text, layout, style, productTilt);
    }

    /** The same decisions as a variant of another design. */
    public Design originating(String parent, Element replaced) {
        return new Design(
                id, Optional.of(new Origin(parent, replaced)), seed, background, text, layout, style, productTilt);
    }

    /** The same decisions with other words, one for each that there was. */
    public Design withText(List<String> value) {
        return new Design(id, origin, seed, background, value, layout, style, productTilt);
    }

    public Design withStyle(List<TextStyle> value) {
        return new Design(id, origin, seed, background, text, layout, value, productTilt);
    }
}

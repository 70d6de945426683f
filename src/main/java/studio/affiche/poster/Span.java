package studio.affiche.poster;

import java.util.Optional;

/**
 * A part of a text that is set differently from the rest: the small unit behind a giant numeral, the quiet second line
 * of a fact.
 *
 * @param start first char, inclusive
 * @param end last char, exclusive, after start
 * @param scale type size relative to the text's, above 0
 * @param weight 100 to 900, if not the text's
 * @param color if not the text's
 * @param newLine whether a line begins before it; the white space there is not shown
 */
public record Span(int start, int end, double scale, Optional<Integer> weight, Optional<Rgba> color, boolean newLine) {
    public Span {
        if (start < 0 || end <= start || !(scale > 0 && Double.isFinite(scale))) {
            throw new IllegalArgumentException(
                    "A span covers characters and has a size above 0: " + start + " to " + end + " × " + scale);
        }
        weight.ifPresent(w -> {
            if (w < 100 || w > 900) {
                throw new IllegalArgumentException("A font weight is 100 to 900, not " + w);
            }
        });
    }
}

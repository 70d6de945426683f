package studio.affiche.design.copy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines chosen for one poster, by the part they play. At least the headline is there.
 *
 * @param headline the loudest words
 * @param label a small line above or in a corner
 * @param support a sentence
 * @param second another quiet line: a second support, or a label for the other corner
 * @param facts up to three, for a row
 * @param numeral a number with its unit, for giant figures
 * @param price what it costs
 * @param action what to do next
 * @param offer for a badge
 */
public record Cast(
        CopyLine headline,
        Optional<CopyLine> label,
        Optional<CopyLine> support,
        Optional<CopyLine> second,
        List<CopyLine> facts,
        Optional<CopyLine> numeral,
        Optional<CopyLine> price,
        Optional<CopyLine> action,
        Optional<CopyLine> offer) {
    public Cast {
        facts = List.copyOf(facts);
    }

    /** The same cast without some lines; the headline stays. */
    public Cast without(Set<CopyLine> used) {
        return new Cast(
                headline,
                label.filter(l -> !used.contains(l)),
                support.filter(l -> !used.contains(l)),
                second.filter(l -> !used.contains(l)),
                facts.stream().filter(l -> !used.contains(l)).toList(),
                numeral.filter(l -> !used.contains(l)),
                price.filter(l -> !used.contains(l)),
                action.filter(l -> !used.contains(l)),
                offer.filter(l -> !used.contains(l)));
    }
}

package studio.affiche.optimize.contest;

import java.util.Set;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Element;

/**
 * A way to learn from clicks.
 *
 * @param name in tables, and without what file systems do not like the name of its folders
 * @param loss that is lowered
 * @param rule by which clicks tell the better poster
 * @param elements whose pairs are learned from
 * @param practises whether designs that nobody was shown are learned from, see {@link
 *     studio.affiche.optimize.idpo.Lessons.Practised}
 */
public record Method(String name, Loss loss, PairRule rule, Set<Element> elements, boolean practises) {
    public Method {
        elements = Set.copyOf(elements);
        if (name.isBlank() || elements.isEmpty()) {
            throw new IllegalArgumentException("A method has a name and learns at least one element");
        }
    }
}

package studio.affiche.optimize.contest;

import java.util.Set;
import java.util.function.Function;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Element;

/**
 * A way to learn from clicks.
 *
 * @param name in tables, and without what file systems do not like the name of its folders
 * @param loss that is lowered, by what there is to learn
 * @param rule by which clicks tell the better poster
 * @param elements whose pairs are learned from
 * @param source what is learned from
 */
public record Method(String name, Function<Lessons, Loss> loss, PairRule rule, Set<Element> elements, Source source) {
    /** What is learned from. */
    public enum Source {
        /** Nothing: designs are chosen by what the clicks say, and the policy stays as it is. */
        NOTHING,
        /** Pairs of posters that were shown. */
        SHOWN,
        /** Designs that nobody was shown, see {@link studio.affiche.optimize.idpo.Lessons.Practised}. */
        PRACTICE
    }

    boolean practises() {
        return source == Source.PRACTICE;
    }

    public Method {
        elements = Set.copyOf(elements);
        if (name.isBlank() || elements.isEmpty()) {
            throw new IllegalArgumentException("A method has a name and learns at least one element");
        }
    }
}

package studio.affiche.optimize.surrogate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Element;

/** What the worth of a design may come from. */
sealed interface Part {
    /** The elements that share what it brings. */
    Set<Element> elements();

    /** The implicit reward of an element: log-odds are linear in it. */
    record Reward(Element element) implements Part {
        @Override
        public Set<Element> elements() {
            return Set.of(element);
        }
    }

    /** What an element is like, or what two are like together beyond what each is. */
    record Likeness(Set<Element> elements) implements Part {}

    /** All parts. */
    static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        for (Element element : Element.values()) {
            parts.add(new Reward(element));
            parts.add(new Likeness(Set.of(element)));
        }
        parts.add(new Likeness(Set.of(Element.BACKGROUND, Element.TEXT)));
        parts.add(new Likeness(Set.of(Element.BACKGROUND, Element.LAYOUT)));
        parts.add(new Likeness(Set.of(Element.TEXT, Element.LAYOUT)));
        return List.copyOf(parts);
    }
}

package studio.affiche.optimize.pairs;

import java.util.EnumSet;
import java.util.Set;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/** In which elements two designs differ. */
public final class Difference {
    private Difference() {}

    /**
     * Compares section by section. Type styles and the product's tilt go with the layout; boxes are compared in the
     * order of the texts, so that other words in the same boxes differ in the text only.
     */
    public static Set<Element> between(Design one, Design other) {
        Set<Element> different = EnumSet.noneOf(Element.class);
        for (Element element : Element.values()) {
            if (!part(one, element).equals(part(other, element))) {
                different.add(element);
            }
        }
        return different;
    }

    /** What an element decides, comparable by {@code equals}. */
    static Object part(Design design, Element element) {
        record Placing(Object layout, Object style, double tilt) {}
        return switch (element) {
            case BACKGROUND -> design.background().strip();
            case TEXT -> design.text();
            case LAYOUT -> new Placing(design.layout(), design.style(), design.productTilt());
        };
    }
}

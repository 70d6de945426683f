package studio.affiche.optimize.idpo;

import java.util.List;
import studio.affiche.design.llava.Example;
import studio.affiche.poster.Element;

/**
 * One of the two answers of a pair.
 *
 * @param example the prompt and the answer's tokens
 * @param elements the element that each token decides
 */
public record Side(Example example, List<Element> elements) {
    /** Checks that each token has its element. */
    public Side {
        elements = List.copyOf(elements);
        if (elements.size() != example.answer().length) {
            throw new IllegalArgumentException(
                    "An answer of " + example.answer().length + " tokens has " + elements.size() + " elements");
        }
    }

    /** How many tokens the answer has. */
    int length() {
        return elements.size();
    }
}

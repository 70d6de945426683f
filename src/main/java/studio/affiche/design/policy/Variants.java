package studio.affiche.design.policy;

import java.util.Optional;
import java.util.stream.IntStream;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.llava.Prompt;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/** Puts one element of a design in the place of another's. */
final class Variants {
    private Variants() {}

    /** What is read before an element is drawn anew: the question and the answer up to there. */
    static Prompt prompt(AnswerGrammar grammar, Prompt question, Element element, Design design) {
        int[] context = IntStream.concat(
                        IntStream.of(question.tokens()),
                        grammar.context(element, design).stream().mapToInt(Integer::intValue))
                .toArray();
        return new Prompt(context, question.pixels());
    }

    /** The variant with everything of the parent that was not replaced, to the last bit. */
    static Design of(Element element, Design parent, Design variant) {
        return switch (element) {
            case BACKGROUND ->
                new Design(
                        "",
                        Optional.empty(),
                        variant.seed(),
                        variant.background(),
                        parent.text(),
                        parent.layout(),
                        parent.style(),
                        parent.productTilt());
            case TEXT ->
                new Design(
                        "",
                        Optional.empty(),
                        parent.seed(),
                        parent.background(),
                        variant.text(),
                        parent.layout(),
                        parent.style(),
                        parent.productTilt());
            case LAYOUT ->
                new Design(
                        "",
                        Optional.empty(),
                        parent.seed(),
                        parent.background(),
                        parent.text(),
                        variant.layout(),
                        variant.style(),
                        variant.productTilt());
        };
    }
}

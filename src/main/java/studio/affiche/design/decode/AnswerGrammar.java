package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.language.Piece;
import studio.affiche.design.language.Section;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/**
 * The answers that are designs for some candidates: copy verbatim, a box for each chosen text and for the product, whole
 * numbers of the grid with x1 &lt; x2 and y1 &lt; y2.
 */
public final class AnswerGrammar {
    /** Most texts that one answer chooses. */
    public static final int MOST_TEXTS = 12;

    private final Lexicon lexicon;
    private final StyleTokens styles;
    private final List<String> candidates;
    private final List<int[]> copy;

    /**
     * The grammar for some candidates.
     *
     * @param candidates at least one, without line breaks
     */
    public AnswerGrammar(Lexicon lexicon, List<String> candidates) {
        if (candidates.isEmpty() || candidates.stream().anyMatch(c -> c.isBlank() || c.contains("\n"))) {
            throw new IllegalArgumentException("Copy is at least one line, each of one line and not blank");
        }
        this.lexicon = lexicon;
        this.styles = new StyleTokens(lexicon);
        this.candidates = candidates.stream().distinct().toList();
        this.copy = this.candidates.stream()
                .map(c -> lexicon.encode(lexicon.lead() + c))
                .toList();
    }

    /** Follows an answer that decides everything. */
    public Walk walk() {
        return new Walk(this, Section.ORDER, 0, Optional.empty());
    }

    /**
     * What there was to choose from at each token of an answer.
     *
     * @param order of its sections
     * @param answer with the token that ends it
     * @return as many lists as tokens; empty if this is no answer of the grammar
     */
    public Optional<int[][]> along(List<Section> order, int[] answer) {
        var walk = new Walk(this, order, 0, Optional.empty());
        int[][] choices = new int[answer.length][];
        for (int i = 0; i < answer.length; i++) {
            int token = answer[i];
            choices[i] = walk.allowed();
            if (IntStream.of(choices[i]).noneMatch(t -> t == token)) {
                return Optional.empty();
            }
            walk.take(token);
        }
        return walk.done() ? Optional.of(choices) : Optional.empty();
    }

    /** Follows the sections that decide one element of a design, after the others as they are. */
    public Walk replacing(Element element, Design design) {
        List<Section> order = new ArrayList<>(given(element));
        int known = order.size();
        for (Section section : Section.ORDER) {
            if (section.element() == element) {
                order.add(section);
            }
        }
        return new Walk(this, order, known, Optional.of(design));
    }

    /** The tokens of the answer up to where {@link #replacing} begins to sample. */
    public List<Integer> context(Element element, Design design) {
        List<Section> given = given(element);
        // The whole order decides how boxes are labelled; only what is given is told.
        List<Section> order = new ArrayList<>(given);
        Section.ORDER.stream().filter(s -> s.element() == element).forEach(order::add);
        List<String> told = DesignLanguage.answerPieces(design, order).stream()
                .filter(piece -> given.contains(piece.section()))
                .map(Piece::text)
                .toList();
        return lexicon.spell(lexicon.lead(), told).stream()
                .flatMapToInt(IntStream::of)
                .boxed()
                .toList();
    }

    private static List<Section> given(Element element) {
        return Section.ORDER.stream().filter(s -> s.element() != element).toList();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    StyleTokens styles() {
        return styles;
    }

    String candidate(int index) {
        return candidates.get(index);
    }

    int[] tokens(int candidate) {
        return copy.get(candidate);
    }

    int candidates() {
        return candidates.size();
    }

    int indexOf(String text) {
        int index = candidates.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("“" + text + "” is not among the candidates");
        }
        return index;
    }
}

package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.design.decode.Lexicon;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.language.Piece;
import studio.affiche.design.language.Section;
import studio.affiche.design.token.Tokenizer;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/** Briefs and designs as the tokens of LLaVA's conversations: {@code USER: <image>\n… ASSISTANT: …</s>}. */
public final class DesignTokens {
    private final Tokenizer tokenizer;
    private final Lexicon lexicon;

    /**
     * Tokens of a tokenizer.
     *
     * @throws IllegalArgumentException if it does not fit the design language
     */
    public DesignTokens(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.lexicon = new Lexicon(tokenizer);
    }

    /** The tokens of the language. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What the model reads before its answer; the image stands in it as one token. */
    public int[] prompt(Brief brief) {
        List<Integer> tokens = new ArrayList<>();
        tokens.add(tokenizer.special(Vocabulary.BEGIN));
        add("USER: ", tokens);
        tokens.add(tokenizer.special(Vocabulary.IMAGE));
        add("\n", tokens);
        for (String piece : DesignLanguage.instructionPieces(brief.candidates(), brief.size(), brief.direction())) {
            add(piece, tokens);
        }
        add(" ASSISTANT: ", tokens);
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * An answer's tokens.
     *
     * @param tokens with the one that ends it
     * @param elements the element that each token decides; the end counts for the last section's
     */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    public record Answer(int[] tokens, List<Element> elements) {
        public Answer {
            elements = List.copyOf(elements);
        }
    }

    /** The tokens of a design as an answer. */
    public Answer answer(Design design, List<Section> order) {
        List<Integer> tokens = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        Element last = Element.BACKGROUND;
        for (Piece piece : DesignLanguage.answerPieces(design, order)) {
            last = piece.section().element();
            for (int token : tokenizer.encode(piece.text())) {
                tokens.add(token);
                elements.add(last);
            }
        }
        tokens.add(tokenizer.special(Vocabulary.END));
        elements.add(last);
        return new Answer(tokens.stream().mapToInt(Integer::intValue).toArray(), elements);
    }

    private void add(String text, List<Integer> tokens) {
        for (int token : tokenizer.encode(text)) {
            tokens.add(token);
        }
    }
}

package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.affiche.design.copy.CopyReader;
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
    private final PromptForm form;

    /**
     * Tokens of a tokenizer, with the published prompt.
     *
     * @throws IllegalArgumentException if it does not fit the design language
     */
    public DesignTokens(Tokenizer tokenizer) {
        this(tokenizer, PromptForm.PUBLISHED);
    }

    /**
     * Tokens of a tokenizer.
     *
     * @param form of the prompt
     * @throws IllegalArgumentException if it does not fit the design language
     */
    public DesignTokens(Tokenizer tokenizer, PromptForm form) {
        this.tokenizer = tokenizer;
        this.lexicon = new Lexicon(tokenizer);
        this.form = form;
    }

    /** The tokens of the language. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The form of the prompt. */
    public PromptForm form() {
        return form;
    }

    /** What the model reads before its answer; the image stands in it as one token. */
    public int[] prompt(Brief brief) {
        var stretches = new ArrayList<String>();
        // A text begins anew after the image.
        stretches.add(tokenizer.opening() + "\n");
        stretches.addAll(DesignLanguage.instructionPieces(brief.candidates(), brief.size(), brief.direction()));
        if (form.roles()) {
            stretches.add(" Roles: "
                    + CopyReader.read(brief).stream().map(l -> l.role().word()).collect(Collectors.joining(", "))
                    + ".");
        }
        stretches.add(" ASSISTANT: ");
        var tokens = IntStream.builder();
        tokens.add(tokenizer.special(Vocabulary.BEGIN));
        IntStream.of(tokenizer.encode(tokenizer.opening() + "USER: ")).forEach(tokens);
        tokens.add(tokenizer.special(Vocabulary.IMAGE));
        lexicon.spell("", stretches).forEach(stretch -> IntStream.of(stretch).forEach(tokens));
        return tokens.build().toArray();
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
        List<Piece> pieces = DesignLanguage.answerPieces(design, order);
        List<int[]> spelled =
                lexicon.spell(lexicon.lead(), pieces.stream().map(Piece::text).toList());
        for (int i = 0; i < pieces.size(); i++) {
            last = pieces.get(i).section().element();
            for (int token : spelled.get(i)) {
                tokens.add(token);
                elements.add(last);
            }
        }
        tokens.add(tokenizer.special(Vocabulary.END));
        elements.add(last);
        return new Answer(tokens.stream().mapToInt(Integer::intValue).toArray(), elements);
    }
}

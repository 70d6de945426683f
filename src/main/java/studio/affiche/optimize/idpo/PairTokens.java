package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.policy.DesignProcessor;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * Designs and pairs of them as a policy reads and writes them. The policy is the one that designs are drawn from: a
 * token's probability is that among the tokens that the grammar lets through there. A token without an alternative has
 * the probability 1, and nothing is learned about what is never drawn. A design that the grammar does not know, as from
 * elsewhere, is taken as chosen from the whole vocabulary.
 */
public final class PairTokens {
    private final DesignProcessor processor;
    private final DesignTokens tokens;

    /** Tokens for a policy that reads what a processor makes. */
    public PairTokens(DesignProcessor processor) {
        this.processor = processor;
        this.tokens = processor.tokens();
    }

    /** Tokens for a policy, adapted or not. */
    public static PairTokens of(LearnedPolicy policy) {
        return new PairTokens(policy.processor());
    }

    /**
     * What the policy reads before it designs.
     *
     * @param grammar of what it may answer
     */
    public record Question(Prompt prompt, AnswerGrammar grammar) {}

    /** The question of a brief. Designs of one brief share it, so that it is read once for them. */
    public Question question(Brief brief, BufferedImage picture) {
        return new Question(processor.prompt(brief, picture), new AnswerGrammar(tokens.lexicon(), brief.candidates()));
    }

    /** A design as the answer, its sections in the usual order. */
    public Side side(Question question, Design design) {
        return side(question, design, Section.ORDER, known(question, design, Section.ORDER));
    }

    private record Seen(Brief brief, BufferedImage picture) {}

    /** Designs as answers, in their order, their sections in the usual one. */
    public List<Side> sides(List<Shown> designs) {
        Map<Seen, Question> questions = new HashMap<>();
        for (Shown shown : designs) {
            questions.computeIfAbsent(
                    new Seen(shown.brief(), shown.picture()), seen -> question(seen.brief(), seen.picture()));
        }
        record Asked(Shown shown, Question question) {}
        return designs.stream()
                .map(s -> new Asked(s, Objects.requireNonNull(questions.get(new Seen(s.brief(), s.picture())))))
                .toList()
                .parallelStream()
                .map(a -> side(a.question(), a.shown().design()))
                .toList();
    }

    /**
     * The tokens of pairs, the sections in the usual order: the one in which designs are drawn and their rewards read.
     * From pairs in orders drawn at random the same clicks gave two thirds of the lift, from pairs in which
     * what was replaced came last half of it (one audience, {@code docs/quality.md}).
     */
    public List<PreferencePair> pairs(List<DesignPair> pairs) {
        return pairs(pairs, pair -> Section.ORDER);
    }

    /**
     * The same, the sections of each pair in an order of its own, which is used for both sides. A design that is in several
     * pairs is the same side in each.
     */
    public List<PreferencePair> pairs(List<DesignPair> pairs, Function<DesignPair, List<Section>> orders) {
        Map<Seen, Question> questions = new HashMap<>();
        Map<Answered, Side> sides = new HashMap<>();
        var told = new ArrayList<PreferencePair>();
        for (DesignPair pair : pairs) {
            List<Section> order = orders.apply(pair);
            Question question = questions.computeIfAbsent(
                    new Seen(pair.brief(), pair.picture()), seen -> question(seen.brief(), seen.picture()));
            boolean known = known(question, pair.chosen(), order) && known(question, pair.rejected(), order);
            told.add(new PreferencePair(
                    sides.computeIfAbsent(new Answered(question, pair.chosen(), order, known), this::side),
                    sides.computeIfAbsent(new Answered(question, pair.rejected(), order, known), this::side),
                    pair.replaced(),
                    pair.probability()));
        }
        return told;
    }

    private record Answered(Question question, Design design, List<Section> order, boolean known) {}

    private Side side(Answered answered) {
        return side(answered.question(), answered.design(), answered.order(), answered.known());
    }

    private boolean known(Question question, Design design, List<Section> order) {
        int[] answer = tokens.answer(design, order).tokens();
        return question.grammar().along(told(design, order), answer).isPresent();
    }

    /** The sections that a design has. */
    private static List<Section> told(Design design, List<Section> order) {
        return order.stream()
                .filter(s -> s != Section.STYLE || !design.style().isEmpty())
                .toList();
    }

    private Side side(Question question, Design design, List<Section> order, boolean known) {
        DesignTokens.Answer answer = tokens.answer(design, order);
        List<Section> told = told(design, order);
        AnswerGrammar grammar = question.grammar();
        // Worked out each time they are needed: kept for thousands of pairs they would fill the memory.
        return new Side(
                new Example(
                        question.prompt(),
                        answer.tokens(),
                        known ? Optional.of(text -> grammar.along(told, text).orElseThrow()) : Optional.empty()),
                answer.elements());
    }
}

package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.affiche.design.language.Section;
import studio.affiche.poster.Design;

/** Follows one answer token by token; what it lets through is a design. Not for several threads. */
public final class Walk {
    /** Longest prompt in tokens. */
    private static final int LONGEST_LINE = 64;

    private final Lexicon lexicon;
    private final Decided decided;
    private final Grammarian grammarian;
    private Step next = new Step.Whole();

    /**
     * A walk.
     *
     * @param order of the sections
     * @param known how many of them are there already
     * @param design that says what they hold
     */
    Walk(AnswerGrammar grammar, List<Section> order, int known, Optional<Design> design) {
        this.lexicon = grammar.lexicon();
        this.decided = new Decided(design, order.subList(0, known));
        this.grammarian = new Grammarian(grammar, order, decided, step -> next = step);
        grammarian.section(known);
    }

    /** The tokens that may come next, each once; none when the answer is whole. */
    public int[] allowed() {
        return switch (next) {
            case Step.Whole whole -> new int[0];
            case Step.Literal literal -> new int[] {literal.tokens()[literal.at()]};
            case Step.Choice choice ->
                choice.options().stream()
                        .mapToInt(o -> o.tokens()[choice.at()])
                        .distinct()
                        .toArray();
            case Step.Figure number ->
                IntStream.rangeClosed(number.low(), number.high())
                        .map(lexicon::number)
                        .toArray();
            case Step.Line line -> line(line);
        };
    }

    private int[] line(Step.Line line) {
        if (line.written().size() >= LONGEST_LINE) {
            return new int[] {line.end()};
        }
        int[] plain = lexicon.lineTokens();
        if (lexicon.decode(line.written()).isBlank()) {
            return plain;
        }
        int[] all = Arrays.copyOf(plain, plain.length + 1);
        all[plain.length] = line.end();
        return all;
    }

    /**
     * Takes the next token.
     *
     * @throws IllegalArgumentException if it is not among those {@link #allowed()}
     */
    public void take(int token) {
        switch (next) {
            case Step.Whole whole -> check(false);
            case Step.Literal literal -> literal(literal, token);
            case Step.Choice choice -> choose(choice, token);
            case Step.Figure number -> number(number, token);
            case Step.Line line -> line(line, token);
        }
    }

    private void literal(Step.Literal literal, int token) {
        check(literal.tokens()[literal.at()] == token);
        if (literal.at() + 1 < literal.tokens().length) {
            next = new Step.Literal(literal.tokens(), literal.at() + 1, literal.then());
        } else {
            literal.then().run();
        }
    }

    private void choose(Step.Choice choice, int token) {
        int at = choice.at() + 1;
        List<Step.Option> left = choice.options().stream()
                .filter(o -> o.tokens()[choice.at()] == token)
                .toList();
        check(!left.isEmpty());
        Optional<Step.Option> whole =
                left.stream().filter(o -> o.tokens().length == at).findFirst();
        next = new Step.Choice(left, at);
        whole.ifPresent(o -> o.then().run());
    }

    private void number(Step.Figure number, int token) {
        int value = number.low();
        while (value <= number.high() && lexicon.number(value) != token) {
            value++;
        }
        check(value <= number.high());
        number.then().accept(value);
    }

    private void line(Step.Line line, int token) {
        if (token == line.end()) {
            check(!lexicon.decode(line.written()).isBlank());
            line.then().accept(lexicon.decode(line.written()).strip());
        } else {
            check(Arrays.stream(lexicon.lineTokens()).anyMatch(t -> t == token));
            var written = new ArrayList<>(line.written());
            written.add(token);
            next = new Step.Line(written, line.end(), line.then());
        }
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new IllegalArgumentException("The token may not stand here");
        }
    }

    /** The section that the next token belongs to; the last one when the answer is whole. */
    public Section section() {
        return grammarian.section();
    }

    /** Whether the answer is whole. */
    public boolean done() {
        return next instanceof Step.Whole;
    }

    /**
     * The design of a whole answer, without an id.
     *
     * @param seed of its scene
     * @throws IllegalStateException if the answer is not whole
     */
    public Design design(long seed) {
        if (!done()) {
            throw new IllegalStateException("The answer is not whole");
        }
        return decided.design(seed);
    }
}

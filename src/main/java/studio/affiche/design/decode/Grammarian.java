package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.language.Section;
import studio.affiche.poster.GridBox;

/**
 * Sets the steps of an answer one after the other. The first of {@code Text}, {@code Layout} and {@code Style} decides
 * how many texts there are; the others follow it.
 */
final class Grammarian {
    private final AnswerGrammar grammar;
    private final Lexicon lexicon;
    private final List<Section> order;
    private final Decided decided;
    private final Consumer<Step> walk;
    private final int most;
    private Section current;

    Grammarian(AnswerGrammar grammar, List<Section> order, Decided decided, Consumer<Step> walk) {
        this.grammar = grammar;
        this.lexicon = grammar.lexicon();
        this.order = List.copyOf(order);
        this.decided = decided;
        this.walk = walk;
        this.most = Math.min(AnswerGrammar.MOST_TEXTS, grammar.candidates());
        this.current = order.getLast();
    }

    /** Begins a section, or ends the answer after the last. */
    void section(int index) {
        if (index == order.size()) {
            walk.accept(new Step.Whole());
            return;
        }
        Section section = order.get(index);
        current = section;
        int end = index + 1 < order.size() ? lexicon.newline() : lexicon.end();
        Runnable over = () -> section(index + 1);
        literal((index == 0 ? lexicon.lead() : "") + section.word() + ": ", () -> {
            switch (section) {
                case PROMPT ->
                    walk.accept(new Step.Line(List.of(), end, prompt -> {
                        decided.prompt(prompt);
                        over.run();
                    }));
                case TEXT -> text(end, over);
                case LAYOUT -> label(0, end, over);
                case STYLE -> new StyleFlow(this, grammar.styles(), decided, end, over).entry(0);
            }
        });
    }

    /** The section that was begun last. */
    Section section() {
        return current;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int most() {
        return most;
    }

    void literal(String text, Runnable then) {
        walk.accept(new Step.Literal(lexicon.literal(text), 0, then));
    }

    void token(int token, Runnable then) {
        walk.accept(new Step.Literal(new int[] {token}, 0, then));
    }

    /** Without options that are the beginning of another: they could not be told from it. */
    void choice(List<Step.Option> options) {
        Set<List<Integer>> hidden = new HashSet<>();
        for (Step.Option option : options) {
            for (int length = 1; length < option.tokens().length; length++) {
                hidden.add(beginning(option, length));
            }
        }
        // Each is added once it is kept: of equal ones the first stays.
        distinct(options.stream()
                .filter(option -> hidden.add(beginning(option, option.tokens().length)))
                .toList());
    }

    /** Of options none of which is the beginning of another. */
    void distinct(List<Step.Option> options) {
        walk.accept(new Step.Choice(options, 0));
    }

    private static List<Integer> beginning(Step.Option option, int length) {
        return Arrays.stream(option.tokens(), 0, length).boxed().toList();
    }

    private void text(int end, Runnable over) {
        int number = decided.text().size();
        boolean mayEnd = decided.count().isEmpty() || decided.count().getAsInt() == number + 1;
        boolean mayGoOn = number + 1 < decided.count().orElse(most);
        int[] comma = lexicon.literal(", ");
        var options = new ArrayList<Step.Option>();
        for (int c = 0; c < grammar.candidates(); c++) {
            String line = grammar.candidate(c);
            if (decided.text().contains(line)) {
                continue;
            }
            if (mayGoOn) {
                options.add(new Step.Option(joined(grammar.tokens(c), comma), () -> {
                    decided.text().add(line);
                    text(end, over);
                }));
            }
            if (mayEnd) {
                options.add(new Step.Option(joined(grammar.tokens(c), end), () -> {
                    decided.text().add(line);
                    decided.count(decided.text().size());
                    over.run();
                }));
            }
        }
        choice(options);
    }

    /** The label of a box: the copy where it is known, else a number, or the product where all texts have one. */
    private void label(int number, int end, Runnable over) {
        boolean all = decided.count().isPresent() && decided.count().getAsInt() == number;
        boolean open = decided.count().isEmpty();
        Runnable product = () -> {
            decided.count(number);
            box("]", box -> {
                decided.product(box);
                token(end, over);
            });
        };
        Runnable next = () -> box("], ", box -> {
            decided.boxes().add(box);
            label(number + 1, end, over);
        });
        String last = lexicon.lead() + DesignLanguage.PRODUCT;
        if (all || (open && number == most)) {
            literal(last, product);
        } else if (!decided.text().isEmpty()) {
            token(grammar.tokens(grammar.indexOf(decided.text().get(number))), next);
        } else if (open && number > 0) {
            choice(List.of(
                    new Step.Option(lexicon.number(number + 1, true), next),
                    new Step.Option(lexicon.literal(last), product)));
        } else {
            token(lexicon.number(number + 1, true), next);
        }
    }

    private void token(int[] tokens, Runnable then) {
        walk.accept(new Step.Literal(tokens, 0, then));
    }

    /** A box and what closes it. */
    private void box(String close, Consumer<GridBox> then) {
        int last = GridBox.CELLS - 1;
        int[] comma = lexicon.literal(", ");
        literal(
                ": [",
                () -> number(
                        new Figure(0, last, false, comma),
                        x1 -> number(
                                new Figure(0, last, true, comma),
                                y1 -> number(
                                        new Figure(x1 + 1, GridBox.CELLS, true, comma),
                                        x2 -> number(
                                                new Figure(y1 + 1, GridBox.CELLS, true, lexicon.literal(close)),
                                                y2 -> then.accept(new GridBox(x1, y1, x2, y2)))))));
    }

    /**
     * A whole number and the tokens after it.
     *
     * @param led whether a blank is before it
     */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    private record Figure(int low, int high, boolean led, int[] after) {}

    /** Where a number has several tokens, what stands after it tells 17 from 170. */
    private void number(Figure figure, IntConsumer then) {
        if (lexicon.compact()) {
            walk.accept(new Step.Figure(
                    figure.low(),
                    figure.high(),
                    value -> walk.accept(new Step.Literal(figure.after(), 0, () -> then.accept(value)))));
        } else {
            distinct(IntStream.rangeClosed(figure.low(), figure.high())
                    .mapToObj(value -> new Step.Option(
                            joined(lexicon.number(value, figure.led()), figure.after()), () -> then.accept(value)))
                    .toList());
        }
    }

    static int[] joined(int[] first, int... second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

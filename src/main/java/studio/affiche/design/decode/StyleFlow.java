package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;

/** The section {@code Style}: an entry for each text, words in a fixed order, then what may be left out. */
final class StyleFlow {
    /** Of three digits with four bits each. */
    private static final int COLORS = 1 << 12;

    private final Grammarian grammarian;
    private final StyleTokens words;
    private final Decided decided;
    private final int end;
    private final Runnable over;

    StyleFlow(Grammarian grammarian, StyleTokens words, Decided decided, int end, Runnable over) {
        this.grammarian = grammarian;
        this.words = words;
        this.decided = decided;
        this.end = end;
        this.over = over;
    }

    /** Begins the entry of a text, numbered from 0. */
    void entry(int number) {
        if (number == 0) {
            grammarian.literal(grammarian.lexicon().lead() + "1: ", this::words);
        } else {
            words();
        }
    }

    private void words() {
        choose(
                words.treatments(),
                treatment -> choose(
                        words.fonts(),
                        font -> choose(
                                words.weights(),
                                weight -> color(ink -> choose(
                                        words.aligns(),
                                        align -> rest(
                                                new TextStyle(
                                                        treatment,
                                                        font,
                                                        weight,
                                                        ink,
                                                        align,
                                                        Optional.empty(),
                                                        0,
                                                        false),
                                                Left.PLATE))))));
    }

    /** What may still be said of a text, in this order. */
    private enum Left {
        PLATE,
        TILT,
        BEHIND,
        NOTHING
    }

    private void rest(TextStyle style, Left left) {
        grammarian.choice(after(style, left));
    }

    private List<Step.Option> after(TextStyle style, Left left) {
        var options = new ArrayList<Step.Option>();
        if (left == Left.PLATE) {
            options.add(new Step.Option(
                    words.on(), () -> color(plate -> rest(style.withPlate(Optional.of(plate)), Left.TILT))));
        }
        if (left.compareTo(Left.TILT) <= 0) {
            words.tilts().forEach(tilt -> options.addAll(tilts(style, tilt)));
        }
        if (left.compareTo(Left.BEHIND) <= 0) {
            options.add(new Step.Option(words.behind(), () -> rest(behind(style), Left.NOTHING)));
        }
        int number = decided.styles().size() + 1;
        boolean open = decided.count().isEmpty();
        if (open ? number < grammarian.most() : number < decided.count().getAsInt()) {
            options.add(new Step.Option(grammarian.lexicon().literal(", " + (number + 1) + ": "), () -> {
                decided.styles().add(style);
                entry(number);
            }));
        }
        if (open || number == decided.count().getAsInt()) {
            options.add(new Step.Option(new int[] {end}, () -> {
                last(style, number);
                over.run();
            }));
            options.addAll(productTilts(style, number));
        }
        return options;
    }

    /** A tilt that another begins with, as 2 and 25 of digits, is told from it by what stands after it. */
    private List<Step.Option> tilts(TextStyle style, StyleTokens.Word<Integer> tilt) {
        TextStyle tilted = tilted(style, tilt.value());
        return words.beginsAnother(tilt)
                ? after(tilted, Left.BEHIND).stream()
                        .map(next -> new Step.Option(Grammarian.joined(tilt.tokens(), next.tokens()), next.then()))
                        .toList()
                : List.of(new Step.Option(tilt.tokens(), () -> rest(tilted, Left.BEHIND)));
    }

    private List<Step.Option> productTilts(TextStyle style, int number) {
        int[] head = grammarian.lexicon().literal(", " + DesignLanguage.PRODUCT + ":");
        return words.tilts().stream()
                .map(tilt -> new Step.Option(Grammarian.joined(Grammarian.joined(head, tilt.tokens()), end), () -> {
                    last(style, number);
                    decided.tilt(tilt.value());
                    over.run();
                }))
                .toList();
    }

    private void last(TextStyle style, int number) {
        decided.styles().add(style);
        decided.count(number);
    }

    private <T> void choose(List<StyleTokens.Word<T>> among, Consumer<T> then) {
        grammarian.choice(StyleTokens.options(among, then));
    }

    private void color(Consumer<Rgba> then) {
        Lexicon lexicon = grammarian.lexicon();
        if (!lexicon.compact()) {
            grammarian.distinct(IntStream.range(0, COLORS)
                    .mapToObj(digits ->
                            new Step.Option(lexicon.color(digits), () -> then.accept(color(digits >> 8, digits & 255))))
                    .toList());
            return;
        }
        var inks = new ArrayList<Step.Option>();
        for (int digit = 0; digit < 16; digit++) {
            int red = digit;
            inks.add(new Step.Option(new int[] {lexicon.ink(digit)}, () -> {
                var shades = new ArrayList<Step.Option>();
                for (int pair = 0; pair < 256; pair++) {
                    Rgba color = color(red, pair);
                    shades.add(new Step.Option(new int[] {lexicon.shade(pair)}, () -> then.accept(color)));
                }
                grammarian.choice(shades);
            }));
        }
        grammarian.choice(inks);
    }

    private static Rgba color(int red, int digits) {
        return Rgba.of(red * 17, (digits >> 4) * 17, (digits & 15) * 17, 255);
    }

    private static TextStyle tilted(TextStyle s, int degrees) {
        return new TextStyle(
                s.treatment(), s.font(), s.weight(), s.color(), s.align(), s.plate(), degrees, s.behindProduct());
    }

    private static TextStyle behind(TextStyle s) {
        return new TextStyle(s.treatment(), s.font(), s.weight(), s.color(), s.align(), s.plate(), s.rotation(), true);
    }
}

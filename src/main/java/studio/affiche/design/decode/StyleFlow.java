package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;

/** The section {@code Style}: an entry for each text, words in a fixed order, then what may be left out. */
final class StyleFlow {
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
            grammarian.literal("1: ", this::words);
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
        var options = new ArrayList<Step.Option>();
        if (left == Left.PLATE) {
            options.add(new Step.Option(
                    words.on(), () -> color(plate -> rest(style.withPlate(Optional.of(plate)), Left.TILT))));
        }
        if (left.compareTo(Left.TILT) <= 0) {
            options.addAll(StyleTokens.options(words.tilts(), tilt -> rest(tilted(style, tilt), Left.BEHIND)));
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
        grammarian.choice(options);
    }

    private List<Step.Option> productTilts(TextStyle style, int number) {
        int[] head = grammarian.lexicon().literal(", " + DesignLanguage.PRODUCT + ":");
        return words.tilts().stream()
                .map(tilt -> new Step.Option(Grammarian.joined(head, tilt.tokens()), () -> {
                    last(style, number);
                    decided.tilt(tilt.value());
                    grammarian.token(end, over);
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
        var inks = new ArrayList<Step.Option>();
        for (int digit = 0; digit < 16; digit++) {
            int red = digit;
            inks.add(new Step.Option(new int[] {lexicon.ink(digit)}, () -> {
                var shades = new ArrayList<Step.Option>();
                for (int pair = 0; pair < 256; pair++) {
                    Rgba color = Rgba.of(red * 17, (pair >> 4) * 17, (pair & 15) * 17, 255);
                    shades.add(new Step.Option(new int[] {lexicon.shade(pair)}, () -> then.accept(color)));
                }
                grammarian.choice(shades);
            }));
        }
        grammarian.choice(inks);
    }

    private static TextStyle tilted(TextStyle s, int degrees) {
        return new TextStyle(
                s.treatment(), s.font(), s.weight(), s.color(), s.align(), s.plate(), degrees, s.behindProduct());
    }

    private static TextStyle behind(TextStyle s) {
        return new TextStyle(s.treatment(), s.font(), s.weight(), s.color(), s.align(), s.plate(), s.rotation(), true);
    }
}

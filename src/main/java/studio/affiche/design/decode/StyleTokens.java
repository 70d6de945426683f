package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import studio.affiche.design.language.StyleWords;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Treatment;

/** The words of type styles as tokens. */
final class StyleTokens {
    /** A value and the tokens that stand for it. */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    record Word<T>(int[] tokens, T value) {}

    private final List<Word<Treatment>> treatments = new ArrayList<>();
    private final List<Word<FontRole>> fonts = new ArrayList<>();
    private final List<Word<Integer>> weights = new ArrayList<>();
    private final List<Word<HorizontalAlign>> aligns = new ArrayList<>();
    private final List<Word<Integer>> tilts = new ArrayList<>();
    private final Set<Integer> beginnings;
    private final int[] on;
    private final int[] behind;

    StyleTokens(Lexicon lexicon) {
        for (Treatment treatment : Treatment.values()) {
            treatments.add(new Word<>(lexicon.encode(lexicon.lead() + StyleWords.word(treatment)), treatment));
        }
        for (FontRole font : FontRole.values()) {
            if (font.isBasic()) {
                fonts.add(new Word<>(lexicon.encode(" " + StyleWords.word(font)), font));
            }
        }
        for (int weight = 100; weight <= 900; weight += 100) {
            weights.add(new Word<>(lexicon.encode(" " + weight), weight));
        }
        for (HorizontalAlign align : HorizontalAlign.values()) {
            aligns.add(new Word<>(lexicon.encode(" " + StyleWords.word(align)), align));
        }
        for (int tilt = -StyleWords.MAX_TILT; tilt <= StyleWords.MAX_TILT; tilt++) {
            if (tilt != 0) {
                tilts.add(new Word<>(lexicon.encode(" tilted " + tilt), tilt));
            }
        }
        this.beginnings = tilts.stream()
                .filter(tilt -> tilts.stream().anyMatch(other -> begins(other.tokens(), tilt.tokens())))
                .map(Word::value)
                .collect(Collectors.toUnmodifiableSet());
        this.on = lexicon.encode(" on");
        this.behind = lexicon.encode(" behind");
    }

    static <T> List<Step.Option> options(List<Word<T>> words, Consumer<T> chosen) {
        return words.stream()
                .map(w -> new Step.Option(w.tokens(), () -> chosen.accept(w.value())))
                .toList();
    }

    List<Word<Treatment>> treatments() {
        return treatments;
    }

    List<Word<FontRole>> fonts() {
        return fonts;
    }

    List<Word<Integer>> weights() {
        return weights;
    }

    List<Word<HorizontalAlign>> aligns() {
        return aligns;
    }

    List<Word<Integer>> tilts() {
        return tilts;
    }

    /** Whether the tokens of another tilt begin with those of one. */
    boolean beginsAnother(Word<Integer> tilt) {
        return beginnings.contains(tilt.value());
    }

    private static boolean begins(int[] other, int[] own) {
        return other.length > own.length && Arrays.equals(other, 0, own.length, own, 0, own.length);
    }

    int[] on() {
        return on;
    }

    int[] behind() {
        return behind;
    }
}

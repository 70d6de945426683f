package studio.affiche.design.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import studio.affiche.design.language.AnswerReader;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.language.Piece;
import studio.affiche.design.language.Section;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

class AnswerGrammarTest {
    private static final List<String> COPY = List.of(
            "Wake up to calmer skin",
            "Wake up",
            "Two drops. Eight hours.",
            "Pure, clean, kind",
            "Pure",
            "product",
            "Text: a \"quote\" [1, 2, 3, 4]",
            "夜间修护 一夜透亮",
            "€48",
            "</s>");

    private static final Lexicon LEXICON = new Lexicon(TestTokenizer.get());
    private static final AnswerGrammar GRAMMAR = new AnswerGrammar(LEXICON, COPY);

    /** A model that likes every token alike. */
    private static Design wander(Walk walk, SplittableRandom random) {
        int steps = 0;
        while (!walk.done()) {
            int[] allowed = walk.allowed();
            assertThat(allowed).isNotEmpty().doesNotHaveDuplicates();
            walk.take(allowed[random.nextInt(allowed.length)]);
            assertThat(++steps).isLessThan(2000);
        }
        return walk.design(1);
    }

    /** Random bytes in the prompt are no text to compare; the rest is. */
    private static Design readable(Design design) {
        return new Design(
                "",
                design.origin(),
                1,
                "soft light",
                design.text(),
                design.layout(),
                design.style(),
                design.productTilt());
    }

    @Property(tries = 60)
    void whateverIsSampledIsADesign(@ForAll long seed) {
        Design design = wander(GRAMMAR.walk(), new SplittableRandom(seed));
        assertThat(design.text()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(COPY);
        assertThat(design.layout().text()).hasSameSizeAs(design.text());
        assertThat(design.style()).hasSameSizeAs(design.text());
        assertThat(design.background()).isNotBlank().doesNotContain("\n");
    }

    @Property(tries = 60)
    void replacingOneElementLeavesTheOthers(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Design design = wander(GRAMMAR.walk(), random);
        for (Element element : Element.values()) {
            Design variant = wander(GRAMMAR.replacing(element, design), random);
            if (element != Element.BACKGROUND) {
                assertThat(variant.background()).isEqualTo(design.background());
            }
            if (element != Element.TEXT) {
                assertThat(variant.text()).isEqualTo(design.text());
            }
            if (element != Element.LAYOUT) {
                assertThat(variant.layout()).isEqualTo(design.layout());
                assertThat(variant.style()).isEqualTo(design.style());
                assertThat(variant.productTilt()).isEqualTo(design.productTilt());
            }
            assertThat(variant.layout().text()).hasSameSizeAs(variant.text());
        }
    }

    /** What is written for training is a path of the grammar, so that a model never meets tokens it was not taught. */
    @Property(tries = 40)
    void whatIsWrittenInTheUsualOrderIsAllowed(@ForAll long seed) {
        Design design = wander(GRAMMAR.walk(), new SplittableRandom(seed));
        Walk walk = GRAMMAR.walk();
        for (Piece piece : DesignLanguage.answerPieces(design, Section.ORDER)) {
            for (int token : LEXICON.encode(piece.text())) {
                walk.take(token);
            }
        }
        walk.take(LEXICON.end());
        assertThat(walk.design(1)).isEqualTo(design);
    }

    /** Pairs to learn from are told in any order, and their probabilities taken among these choices. */
    @Property(tries = 40)
    void whatThereWasToChooseFromIsKnownInAnyOrder(@ForAll long seed) {
        Design design = readable(wander(GRAMMAR.walk(), new SplittableRandom(seed)));
        List<Section> order = new ArrayList<>(Section.ORDER);
        Collections.shuffle(order, new Random(seed));
        int[] answer = IntStream.concat(
                        DesignLanguage.answerPieces(design, order).stream()
                                .flatMapToInt(piece -> IntStream.of(LEXICON.encode(piece.text()))),
                        IntStream.of(LEXICON.end()))
                .toArray();
        int[][] choices = GRAMMAR.along(order, answer).orElseThrow();
        assertThat(choices).hasNumberOfRows(answer.length);
        for (int i = 0; i < answer.length; i++) {
            assertThat(choices[i]).contains(answer[i]).doesNotHaveDuplicates();
        }
        assertThat(GRAMMAR.along(order, Arrays.copyOf(answer, answer.length - 1)))
                .isEmpty();
        int[] longer = Arrays.copyOf(answer, answer.length + 1);
        longer[answer.length] = LEXICON.end();
        assertThat(GRAMMAR.along(order, longer)).isEmpty();
        int[] other = answer.clone();
        other[answer.length / 2] = LEXICON.end();
        assertThat(GRAMMAR.along(order, other)).isEmpty();
    }

    @Property(tries = 40)
    void theAnswerReadsBackInAnyOrder(@ForAll long seed) throws Exception {
        List<String> plain =
                List.of("Wake up to calmer skin", "Two drops. Eight hours.", "Pure, clean, kind", "Pure", "夜间修护");
        var walk = new AnswerGrammar(LEXICON, plain).walk();
        var random = new SplittableRandom(seed);
        Design readable = readable(wander(walk, random));
        List<Section> order = new ArrayList<>(Section.ORDER);
        Collections.shuffle(order, new Random(seed));
        StringBuilder answer = new StringBuilder();
        DesignLanguage.answerPieces(readable, order).forEach(p -> answer.append(p.text()));
        assertThat(AnswerReader.read(answer.toString(), plain).design(1)).isEqualTo(readable);
    }

    @Test
    void aTokenThatMayNotComeIsRefused() {
        Walk walk = GRAMMAR.walk();
        assertThatThrownBy(() -> walk.take(LEXICON.end())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> walk.design(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void copyIsNeeded() {
        assertThatThrownBy(() -> new AnswerGrammar(LEXICON, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerGrammar(LEXICON, List.of(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}

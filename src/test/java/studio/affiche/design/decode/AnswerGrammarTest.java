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
import studio.affiche.design.token.LlamaTokenizer;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.design.token.Tokenizer;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.TextStyle;

/** With a tokenizer made here, and with one like Llama's, of digits. */
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

    enum Cut {
        NUMBERS(TestTokenizer.get()),
        DIGITS(LlamaTokenizer.get());

        private final Tokenizer tokenizer;
        private final Lexicon lexicon;
        private final AnswerGrammar grammar;

        Cut(Tokenizer tokenizer) {
            this.tokenizer = tokenizer;
            this.lexicon = new Lexicon(tokenizer);
            this.grammar = new AnswerGrammar(lexicon, COPY);
        }

        int[] tokens(Design design, List<Section> order) {
            List<String> pieces = DesignLanguage.answerPieces(design, order).stream()
                    .map(Piece::text)
                    .toList();
            return IntStream.concat(
                            lexicon.spell(lexicon.lead(), pieces).stream().flatMapToInt(IntStream::of),
                            IntStream.of(lexicon.end()))
                    .toArray();
        }
    }

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
    void whateverIsSampledIsADesign(@ForAll Cut cut, @ForAll long seed) {
        Design design = wander(cut.grammar.walk(), new SplittableRandom(seed));
        assertThat(design.text()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(COPY);
        assertThat(design.layout().text()).hasSameSizeAs(design.text());
        assertThat(design.style()).hasSameSizeAs(design.text());
        assertThat(design.background()).isNotBlank().doesNotContain("\n");
    }

    @Property(tries = 60)
    void replacingOneElementLeavesTheOthers(@ForAll Cut cut, @ForAll long seed) {
        var random = new SplittableRandom(seed);
        Design design = wander(cut.grammar.walk(), random);
        for (Element element : Element.values()) {
            Design variant = wander(cut.grammar.replacing(element, design), random);
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

    /** Roles that the model was not taught reach it as the nearest that it knows, and stay as they are in the variant. */
    @Property(tries = 20)
    void aNewRoleIsContextAsItsBasicRole(@ForAll Cut cut, @ForAll long seed) {
        var random = new SplittableRandom(seed);
        Design design = wander(cut.grammar.walk(), random);
        Design serif = withFont(design, FontRole.SERIF);
        Design didone = withFont(design, FontRole.DIDONE);
        assertThat(cut.grammar.context(Element.BACKGROUND, didone))
                .isEqualTo(cut.grammar.context(Element.BACKGROUND, serif));
        assertThat(wander(cut.grammar.replacing(Element.BACKGROUND, didone), random)
                        .style())
                .isEqualTo(didone.style());
        assertThat(wander(cut.grammar.replacing(Element.LAYOUT, didone), random).style())
                .allMatch(style -> style.font().isBasic());
    }

    private static Design withFont(Design design, FontRole role) {
        return design.withStyle(design.style().stream()
                .map(s -> new TextStyle(
                        s.treatment(),
                        role,
                        s.weight(),
                        s.color(),
                        s.align(),
                        s.plate(),
                        s.rotation(),
                        s.behindProduct()))
                .toList());
    }

    /** What is written for training is a path of the grammar, so that a model never meets tokens it was not taught. */
    @Property(tries = 40)
    void whatIsWrittenInTheUsualOrderIsAllowed(@ForAll Cut cut, @ForAll long seed) {
        Design design = wander(cut.grammar.walk(), new SplittableRandom(seed));
        Walk walk = cut.grammar.walk();
        for (int token : cut.tokens(design, Section.ORDER)) {
            walk.take(token);
        }
        assertThat(walk.design(1)).isEqualTo(design);
    }

    /** Pairs to learn from are told in any order, and their probabilities taken among these choices. */
    @Property(tries = 40)
    void whatThereWasToChooseFromIsKnownInAnyOrder(@ForAll Cut cut, @ForAll long seed) {
        Design design = readable(wander(cut.grammar.walk(), new SplittableRandom(seed)));
        List<Section> order = new ArrayList<>(Section.ORDER);
        Collections.shuffle(order, new Random(seed));
        int[] answer = cut.tokens(design, order);
        int[][] choices = cut.grammar.along(order, answer).orElseThrow();
        assertThat(choices).hasNumberOfRows(answer.length);
        for (int i = 0; i < answer.length; i++) {
            assertThat(choices[i]).contains(answer[i]).doesNotHaveDuplicates();
        }
        assertThat(cut.grammar.along(order, Arrays.copyOf(answer, answer.length - 1)))
                .isEmpty();
        int[] longer = Arrays.copyOf(answer, answer.length + 1);
        longer[answer.length] = cut.lexicon.end();
        assertThat(cut.grammar.along(order, longer)).isEmpty();
        int[] other = answer.clone();
        other[answer.length / 2] = cut.lexicon.end();
        assertThat(cut.grammar.along(order, other)).isEmpty();
    }

    @Property(tries = 40)
    void theAnswerReadsBackInAnyOrder(@ForAll Cut cut, @ForAll long seed) throws Exception {
        List<String> plain =
                List.of("Wake up to calmer skin", "Two drops. Eight hours.", "Pure, clean, kind", "Pure", "夜间修护");
        var walk = new AnswerGrammar(cut.lexicon, plain).walk();
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
        Walk walk = Cut.NUMBERS.grammar.walk();
        assertThatThrownBy(() -> walk.take(Cut.NUMBERS.lexicon.end())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> walk.design(1)).isInstanceOf(IllegalStateException.class);
    }

    /** Takes some text and tells what may come after it, one token a string. */
    private static List<String> after(Cut cut, String text) {
        Walk walk = cut.grammar.walk();
        for (int token : cut.lexicon.encode(text)) {
            walk.take(token);
        }
        return Arrays.stream(walk.allowed())
                .mapToObj(token -> cut.tokenizer.decode(List.of(token)))
                .sorted()
                .toList();
    }

    @Test
    void digitsMayComeThatCanStillEndInTheRange() {
        String head = " Prompt: soft\nText: Wake up\nLayout: Wake up: [";
        assertThat(after(Cut.DIGITS, head)).containsExactlyElementsOf(List.of("0123456789".split("")));
        assertThat(after(Cut.DIGITS, head + "0")).containsExactly(",");
        assertThat(after(Cut.DIGITS, head + "5"))
                .containsExactly(",", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(after(Cut.DIGITS, head + "51")).containsExactly(",", "0", "1");
        assertThat(after(Cut.DIGITS, head + "52")).containsExactly(",");
        assertThat(after(Cut.DIGITS, head + "49,")).containsExactly(" ");
        // Above 490: 491 to 512, so that 4 is not enough, nor 49.
        assertThat(after(Cut.DIGITS, head + "490, 0, ")).containsExactly("4", "5");
        assertThat(after(Cut.DIGITS, head + "490, 0, 4")).containsExactly("9");
        assertThat(after(Cut.DIGITS, head + "490, 0, 49")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(after(Cut.DIGITS, head + "490, 0, 491, 7"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "],");
    }

    @Test
    void tiltsThatOthersBeginWithAreThere() {
        String head = " Prompt: soft\nText: Wake up, Pure\nLayout: Wake up: [1, 2, 3, 4], Pure: [1, 2, 3, 4],"
                + " product: [1, 2, 3, 4]\nStyle: 1: headline display 900 #137 start tilted ";
        assertThat(after(Cut.DIGITS, head + "-2"))
                .containsExactly(" ", ",", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(after(Cut.DIGITS, head + "3")).containsExactly(" ", ",", "0");
        String last = head + "-2, 2: headline display 900 #fff start";
        assertThat(after(Cut.DIGITS, last + ", product: tilted 3")).containsExactly("", "0");
    }

    @Test
    void copyIsNeeded() {
        assertThatThrownBy(() -> new AnswerGrammar(Cut.NUMBERS.lexicon, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerGrammar(Cut.NUMBERS.lexicon, List.of(" ")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

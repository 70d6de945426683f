package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Span;
import studio.affiche.poster.TypeStyle;
import studio.affiche.poster.VerticalAlign;

class TextSetterTest {
    private static final Fonts FONTS = Fonts.bundled();
    private final TextSetter setter = new TextSetter(FONTS);

    private static TypeStyle style(double min, double max) {
        return TypeStyle.of(FontRole.GROTESK, 700, min, max, Rgba.BLACK);
    }

    private SetText set(String text, TypeStyle style, double width, double height, Span... spans) {
        return setter.setText(text, List.of(spans), style, width, height);
    }

    private List<String> lines(SetText set, String text) {
        return set.lines().stream().map(l -> text.substring(l.start(), l.end())).toList();
    }

    @Test
    void takesTheLargestSizeThatFits() {
        SetText set = set("Summer in a can", style(10, 400), 600, 300);
        assertThat(set.setting().fits()).isTrue();
        assertThat(set.setting().width()).isLessThanOrEqualTo(600);
        assertThat(set.setting().height()).isLessThanOrEqualTo(300);
        TypeStyle larger = style(set.setting().size() + 1, set.setting().size() + 1);
        assertThat(set("Summer in a can", larger, 600, 300).setting().fits()).isFalse();
    }

    @Test
    void aShortHeadlineIsBrokenEvenly() {
        String text = "Lighter than your excuses";
        assertThat(lines(set(text, style(60, 60), 700, 300), text)).containsExactly("Lighter than", "your excuses");
    }

    @Test
    void noWordIsLeftAlone() {
        String text = "Recycled knit, grip that holds in the rain, sixty days to change your mind.";
        SetText set = set(text, style(26, 26), 440, 400);
        assertThat(lines(set, text).getLast()).contains(" ");
    }

    @Test
    void noSeparatorIsLeftWhereALineIsBroken() {
        String text = "NIGHT SERUM · 30 ML · FRAGRANCE-FREE · VEGAN";
        for (int width = 180; width <= 700; width += 40) {
            assertThat(lines(set(text, style(40, 40), width, 600), text))
                    .noneMatch(l -> l.endsWith("·") || l.startsWith("·"));
        }
        String list = "• Vegan";
        assertThat(lines(set(list, style(40, 40), 400, 600), list)).containsExactly(list);
    }

    @Test
    void aNumberKeepsItsUnit() {
        String text = "Plays for fifty 50 h and charges";
        assertThat(lines(set(text, style(40, 40), 400, 400), text)).noneMatch(l -> l.endsWith("50"));
    }

    @Test
    void letterEdgesStandOnTheEdgeOfTheBoxAtEverySize() {
        for (double size : new double[] {12, 60, 300}) {
            SetText start = set("Hall", style(size, size), 2000, 1000);
            assertThat(start.ink().x()).isCloseTo(0, within(1e-6));
            SetText end = set("Hall", style(size, size).withAlign(HorizontalAlign.END), 2000, 1000);
            assertThat(end.ink().right()).isCloseTo(2000, within(1e-6));
            SetText middle = set("Hall", style(size, size).withAlign(HorizontalAlign.CENTER), 2000, 1000);
            assertThat(middle.ink().centerX()).isCloseTo(1000, within(1e-6));
        }
    }

    @Test
    void capitalsStandInTheMiddleOfThePill() {
        for (FontRole role : FontRole.values()) {
            var style = TypeStyle.of(role, 700, 40, 40, Rgba.BLACK).withVerticalAlign(VerticalAlign.MIDDLE);
            assertThat(set("HE", style, 500, 100).ink().centerY()).isCloseTo(50, within(0.8));
        }
    }

    @Test
    void aSmallUnitStandsOnTheBaselineOfItsNumeral() {
        var unit = new Span(3, 5, 0.35, Optional.of(500), Optional.of(Rgba.WHITE), false);
        SetText set = set("198 m", style(200, 200), 900, 400, unit);
        assertThat(set.lines()).hasSize(1);
        assertThat(set.ink().bottom()).isCloseTo(set.lines().getFirst().baseline(), within(4.0));
        assertThat(set.outlines(new AffineTransform())).containsOnlyKeys(Optional.empty(), Optional.of(Rgba.WHITE));
    }

    @Test
    void aSpanMayBeginALineAndTheSpaceBeforeItIsHidden() {
        String text = "50 h battery";
        var label = new Span(5, 12, 0.5, Optional.empty(), Optional.empty(), true);
        SetText set = set(text, style(60, 60), 900, 400, label);
        assertThat(lines(set, text)).containsExactly("50 h", "battery");
        assertThat(set.lines().get(1).left()).isCloseTo(0, within(1e-6));
        assertThat(set.setting().height()).isCloseTo(60 * 1.2 * 1.5, within(1e-6));
    }

    @Test
    void spansPastTheEndAreIgnored() {
        var late = new Span(50, 60, 2, Optional.empty(), Optional.empty(), true);
        assertThat(set("abc", style(20, 20), 200, 100, late).setting())
                .isEqualTo(set("abc", style(20, 20), 200, 100).setting());
    }

    @Test
    void trackingWidensBetweenLettersOnly() {
        double plain = set("ABCD", style(100, 100), 900, 200).setting().width();
        double wide = set("ABCD", style(100, 100).withTracking(0.2), 900, 200)
                .setting()
                .width();
        double tight = set("ABCD", style(100, 100).withTracking(-0.03), 900, 200)
                .setting()
                .width();
        assertThat(wide - plain).isCloseTo(3 * 20, within(0.01));
        assertThat(plain - tight).isCloseTo(3 * 3, within(0.01));
    }

    @Test
    void lettersAreKerned() {
        double pair = set("AV", style(100, 100), 900, 200).setting().width();
        double apart = set("A", style(100, 100), 900, 200).setting().width()
                + set("V", style(100, 100), 900, 200).setting().width();
        assertThat(pair).isLessThan(apart);
    }

    @Test
    void hebrewStartsAtTheRight() {
        SetText set = set("שלום עולם", style(40, 40), 600, 100);
        assertThat(set.ink().right()).isCloseTo(600, within(1e-6));
        assertThat(set.missing()).isEmpty();
    }

    @Test
    void mixedDirectionsKeepTheirOrder() {
        // In a left-to-right line the Hebrew word stands between the two others.
        String text = "abc שלום def";
        SetText whole = set(text, style(40, 40), 900, 100);
        double abc = set("abc", style(40, 40), 900, 100).setting().width();
        assertThat(whole.lines()).hasSize(1);
        assertThat(whole.setting().width()).isGreaterThan(2 * abc);
    }

    @Test
    void lineFeedsBreakAndEmptyLinesCount() {
        assertThat(set("a\n\nb", style(20, 20), 200, 200).setting().lines()).isEqualTo(3);
        assertThat(set("a\r\nb\u2028c", style(20, 20), 200, 200).setting().lines())
                .isEqualTo(3);
        assertThat(set("a\n", style(20, 20), 200, 200).setting().lines()).isEqualTo(1);
    }

    @Test
    void aWordWiderThanTheBoxIsMadeSmallerThenHyphenated() {
        String word = "Donaudampfschifffahrtsgesellschaft";
        SetText smaller = set(word, style(8, 40), 400, 400);
        assertThat(smaller.setting().lines()).isEqualTo(1);
        assertThat(smaller.setting().fits()).isTrue();
        SetText hyphenated = set(word, style(40, 60), 400, 400);
        assertThat(hyphenated.setting().fits()).isTrue();
        assertThat(lines(hyphenated, word)).containsExactly("Donaudampf", "schifffahrts", "gesellschaft");
        assertThat(hyphenated.setting().width()).isLessThanOrEqualTo(400);
    }

    @Test
    void aWordIsCutOnlyAtTheSmallestSizeAndThenDoesNotFit() {
        SetText cut = set("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", style(40, 60), 400, 400);
        assertThat(cut.setting().fits()).isFalse();
        assertThat(cut.setting().size()).isEqualTo(40);
        assertThat(cut.setting().lines()).isGreaterThan(1);
        assertThat(cut.setting().width()).isLessThanOrEqualTo(400);
    }

    @Test
    void aHyphenIsShownWhereASoftOneBreaksAndNowhereElse() {
        TypeStyle style = style(40, 40);
        double whole = set("Sommerkleid", style, 900, 100).setting().width();
        assertThat(set("Sommer\u00adkleid", style, 900, 100).setting().width()).isCloseTo(whole, within(0.5));
        SetText broken = set("Sommer\u00adkleid", style, 200, 100);
        double half = set("Sommer", style, 900, 100).setting().width();
        assertThat(broken.lines()).hasSize(2);
        assertThat(broken.setting().width()).isGreaterThan(half + 5);
    }

    @Test
    void emptyAndBlankTextsHaveNoInk() {
        for (String text : List.of("", " ", "\n", "\u200b", "\u0000\u0007")) {
            SetText set = set(text, style(20, 40), 200, 100);
            assertThat(set.ink().area()).isZero();
            assertThat(set.missing()).isEmpty();
            assertThat(set.setting().lines()).isEqualTo(1);
        }
    }

    @Test
    void controlCharactersChangeNothing() {
        assertThat(set("a\u0000b\u0007c\ufeff", style(40, 40), 400, 100).setting())
                .isEqualTo(set("abc", style(40, 40), 400, 100).setting());
    }

    @Test
    void whatNoFontShowsIsLeftOutAndReported() {
        SetText set = set("Tea 한 \ud83e\udee8!", style(40, 40), 600, 100);
        assertThat(set.missing()).containsExactlyInAnyOrder((int) '한', 0x1fae8);
        assertThat(set.setting().width())
                .isCloseTo(set("Tea !", style(40, 40), 600, 100).setting().width(), within(0.01));
        assertThat(set("\ud83c broken", style(40, 40), 600, 100).missing()).containsExactly(0xd83c);
    }

    @Test
    void tenThousandCharactersAreSet() {
        String words = "word and another ".repeat(600).substring(0, 10_000);
        SetText set = set(words, style(6, 60), 900, 1200);
        assertThat(set.setting().fits()).isTrue();
        String letters = "x".repeat(10_000);
        assertThat(set(letters, style(6, 60), 900, 1200).setting().fits()).isFalse();
        assertThat(set("“…\n".repeat(3000), style(6, 60), 900, 1200).setting().lines())
                .isGreaterThanOrEqualTo(3000);
    }

    @Test
    void severalThreadsGetTheSameSetting() {
        var shared = new TextSetter(FONTS);
        var settings = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> shared.set("Größe " + i % 4 + " für alle", List.of(), style(10, 90), 300, 200))
                .toList();
        for (int i = 4; i < settings.size(); i++) {
            assertThat(settings.get(i)).isEqualTo(settings.get(i % 4));
        }
    }
}

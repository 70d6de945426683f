package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;

class ChineseTest {
    private static final Fonts FONTS = Fonts.bundled();
    private final TextSetter setter = new TextSetter(FONTS);

    private SetText set(String text, double size, double width) {
        TypeStyle style = TypeStyle.of(FontRole.DISPLAY, 700, size, size, Rgba.BLACK);
        return setter.setText(text, List.of(), style, width, 2000);
    }

    private List<String> lines(String text, double size, double width) {
        return set(text, size, width).lines().stream()
                .map(l -> text.substring(l.start(), l.end()))
                .toList();
    }

    @Test
    void aHeadlineIsBrokenEvenlyAndAtItsSpace() {
        assertThat(lines("一芽一叶头采鲜香", 100, 560)).containsExactly("一芽一叶", "头采鲜香");
        assertThat(lines("一芽一叶鲜 头采香", 100, 560)).containsExactly("一芽一叶鲜", "头采香");
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        String text = "明前手炒，山场直采。春茶（限量）预售！";
        for (double width = 120; width < 900; width += 20) {
            for (String line : lines(text, 40, width)) {
                assertThat(line.codePointAt(0)).matches(cp -> "，。）！".indexOf(cp) < 0);
                assertThat(line).doesNotEndWith("（");
            }
        }
    }

    @Test
    void squaresStandInColumns() {
        SetText set = set("一芽一叶\n头采鲜香", 100, 560);
        double first = set.lines().get(0).left();
        double second = set.lines().get(1).left();
        assertThat(first).isCloseTo(second, within(0.01));
    }

    @Test
    void boldTextGetsBoldHan() {
        Typeface bold = FONTS.typeface(FontChoice.of(FontRole.GROTESK), 700, false);
        Typeface regular = FONTS.typeface(FontChoice.of(FontRole.GROTESK), 400, false);
        assertThat(ink(bold)).isGreaterThan(ink(regular));
    }

    /** Width of the one stroke of 一 upward: heavier faces draw it taller. */
    private static double ink(Typeface typeface) {
        Face face = typeface.face('一', Cjk.CHINESE).orElseThrow();
        Glyph glyph =
                face.glyph(face.shape(new char[] {'一'}, 0, 1, false, false).getGlyphCode(0));
        return glyph.bottom() - glyph.top();
    }

    @Test
    void nothingIsMissing() {
        assertThat(set("春茶限量预售 ¥128 / 100g · “明前”", 40, 600).missing()).isEmpty();
    }
}

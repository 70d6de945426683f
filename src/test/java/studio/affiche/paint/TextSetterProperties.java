package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;

class TextSetterProperties {
    private static final TextSetter SETTER = new TextSetter(Fonts.bundled());

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars(" ,.-é€0")
                                .ofMaxLength(120)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(60)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("אבג abc 12 مرحبا\n(\u0301\u200d🎉")
                                .ofMaxLength(40)));
    }

    @Property(tries = 300)
    void whatIsSaidToFitLiesInTheBox(
            @ForAll("texts") String text,
            @ForAll @DoubleRange(min = 5, max = 900) double width,
            @ForAll @DoubleRange(min = 5, max = 900) double height,
            @ForAll FontRole role) {
        TypeStyle style = TypeStyle.of(role, 700, 8, 300, Rgba.BLACK).withTracking(-0.02);
        SetText set = SETTER.setText(text, List.of(), style, width, height);
        var setting = set.setting();
        assertThat(setting.size()).isBetween(8.0, 300.0);
        assertThat(set.lines().size()).isLessThanOrEqualTo(setting.lines());
        if (setting.fits()) {
            assertThat(setting.height()).isLessThanOrEqualTo(height + 1e-5);
            assertThat(setting.width()).isLessThanOrEqualTo(width + 1e-5);
        }
    }

    /** Scaled by a power of two, everything but the grid of sizes scales exactly. */
    @Property(tries = 200)
    void linesDoNotDependOnTheScale(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 60, max = 700) double width) {
        TypeStyle small = TypeStyle.of(FontRole.SERIF, 400, 24, 24, Rgba.BLACK);
        SetText one = SETTER.setText(text, List.of(), small, width, 400);
        SetText four = SETTER.setText(text, List.of(), small.withSize(96), 4 * width, 1600);
        assertThat(four.lines().stream().map(SetText.Line::start).toList())
                .isEqualTo(one.lines().stream().map(SetText.Line::start).toList());
    }

    @Property(tries = 100)
    void aSecondSetterSetsTheSame(@ForAll("texts") String text) {
        TypeStyle style = TypeStyle.of(FontRole.GROTESK, 500, 8, 200, Rgba.BLACK);
        var other = new TextSetter(Fonts.bundled());
        assertThat(other.set(text, List.of(), style, 400, 300)).isEqualTo(SETTER.set(text, List.of(), style, 400, 300));
    }
}

package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#ffff00, #000000, 19.56"
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Rgba.parse(one).contrast(Rgba.parse(other))).isCloseTo(ratio, within(0.006));
        assertThat(Rgba.parse(other).contrast(Rgba.parse(one))).isCloseTo(ratio, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({
        // The colours of Ottosson's own description of OKLab, to three digits.
        "#ffffff, 1, 0, 0",
        "#000000, 0, 0, 0",
        "#ff0000, 0.628, 0.225, 0.126",
        "#00ff00, 0.866, -0.234, 0.179",
        "#0000ff, 0.452, -0.032, -0.312"
    })
    void oklabOfPrimaries(String color, double l, double a, double b) {
        Oklab lab = Oklab.of(Rgba.parse(color));
        assertThat(lab.l()).isCloseTo(l, within(6e-4));
        assertThat(lab.a()).isCloseTo(a, within(6e-4));
        assertThat(lab.b()).isCloseTo(b, within(6e-4));
    }

    @net.jqwik.api.Property
    void oklabComesBackExactly(@ForAll @IntRange(max = 0xffffff) int rgb) {
        Rgba color = Rgba.opaque(rgb);
        Rgba back = Oklab.of(color).toRgba();
        assertThat(Math.abs(back.red() - color.red())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(back.green() - color.green())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(back.blue() - color.blue())).isLessThanOrEqualTo(1);
    }

    @net.jqwik.api.Property
    void whatIsOutOfTheGamutLosesChromaAlone(
            @ForAll @DoubleRange(min = 0.25, max = 0.95) double lightness,
            @ForAll @DoubleRange(max = 0.5) double chroma,
            @ForAll @DoubleRange(max = 360) double hue) {
        Oklab wish = Oklab.ofLch(lightness, chroma, hue);
        Oklab got = Oklab.of(wish.toRgba());
        assertThat(got.l()).isCloseTo(lightness, within(0.012));
        assertThat(got.chroma()).isLessThan(chroma + 0.01);
        if (got.chroma() > 0.06) {
            double turn = Math.abs(got.hue() - wish.hue());
            assertThat(Math.min(turn, 360 - turn)).isLessThan(4);
        }
    }

    @Test
    void beyondBlackAndWhiteLieBlackAndWhite() {
        assertThat(new Oklab(1.4, 0.1, 0).toRgba()).isEqualTo(Rgba.WHITE);
        assertThat(new Oklab(-1, 0.1, 0.1).toRgba()).isEqualTo(Rgba.BLACK);
    }

    @Test
    void notations() {
        assertThat(Rgba.parse("#1a2")).isEqualTo(Rgba.opaque(0x11aa22));
        assertThat(Rgba.parse(" #17392F ")).isEqualTo(Rgba.opaque(0x17392f));
        assertThat(Rgba.parse("#17392f80")).isEqualTo(Rgba.of(0x17, 0x39, 0x2f, 0x80));
        assertThat(Rgba.parse("#17392f80").hex()).isEqualTo("#17392f80");
        assertThat(Rgba.parse("#17392f").hex()).isEqualTo("#17392f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17392f", "#17392", "#gggggg", "rgb(1,2,3)", "#17392f8"})
    void whatIsNoColourIsNamed(String text) {
        assertThatThrownBy(() -> Rgba.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + text + "”");
    }

    @net.jqwik.api.Property
    void mixingGoesFromOneToTheOther(@ForAll @IntRange(max = 0xffffff) int a, @ForAll @IntRange(max = 0xffffff) int b) {
        Rgba from = Rgba.opaque(a);
        Rgba to = Rgba.opaque(b).withOpacity(0.5);
        assertThat(Oklab.of(from.mix(to, 0)).distance(Oklab.of(from))).isLessThan(0.01);
        assertThat(Oklab.of(from.mix(to, 1)).distance(Oklab.of(to))).isLessThan(0.01);
        assertThat(from.mix(to, 0.5).alpha()).isBetween(190, 193);
    }
}

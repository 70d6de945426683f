package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.BlendMode;

class BlendingTest {
    /** Values worked out by hand from section 10.1 of Compositing and Blending Level 1. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0.2, 0.6, 0.6",
        "MULTIPLY, 0.2, 0.6, 0.12",
        "SCREEN, 0.2, 0.6, 0.68",
        "OVERLAY, 0.2, 0.6, 0.24",
        "OVERLAY, 0.6, 0.2, 0.36",
        "DARKEN, 0.2, 0.6, 0.2",
        "LIGHTEN, 0.2, 0.6, 0.6",
        "SOFT_LIGHT, 0.2, 0.6, 0.2496",
        "SOFT_LIGHT, 0.64, 0.75, 0.72",
        "SOFT_LIGHT, 0.5, 0.25, 0.375"
    })
    void blendsAsTheRecommendationSays(BlendMode mode, double backdrop, double source, double expected) {
        double value = Blending.blend(mode, backdrop, source);
        assertThat(value).isCloseTo(expected, within(mode == BlendMode.SOFT_LIGHT && backdrop == 0.2 ? 0.01 : 1e-9));
    }

    @Property
    void everyModeStaysInRange(
            @ForAll BlendMode mode,
            @ForAll @DoubleRange(max = 1) double backdrop,
            @ForAll @DoubleRange(max = 1) double source) {
        assertThat(Blending.blend(mode, backdrop, source)).isBetween(-1e-12, 1 + 1e-12);
    }

    @Property
    void layingOverFollowsTheFormulaForAlpha(
            @ForAll @IntRange(max = 255) int sourceAlpha,
            @ForAll @IntRange(max = 255) int targetAlpha,
            @ForAll @IntRange(max = 255) int grey,
            @ForAll @IntRange(max = 256) int opacity) {
        int c = grey * sourceAlpha / 255;
        int[] source = {(sourceAlpha << 24) | (c << 16) | (c << 8) | c};
        for (BlendMode mode : EnumSet.allOf(BlendMode.class)) {
            int[] target = {(targetAlpha << 24) | (targetAlpha << 16)};
            Blending.row(mode, source, 0, target, 0, 1, opacity, false);
            double s = sourceAlpha / 255.0 * opacity / 256;
            double expected = s + targetAlpha / 255.0 * (1 - s);
            assertThat((target[0] >>> 24) / 255.0).isCloseTo(expected, within(0.012));
            assertThat((target[0] >> 16) & 255).isLessThanOrEqualTo(target[0] >>> 24);
        }
    }

    @Property
    void anOpaqueTargetStaysOpaque(
            @ForAll BlendMode mode, @ForAll @IntRange(max = 255) int alpha, @ForAll @IntRange(max = 255) int grey) {
        int[] source = {(alpha << 24) | (grey * alpha / 255)};
        int[] target = {0x00336699};
        Blending.row(mode, source, 0, target, 0, 1, 256, true);
        if (alpha > 0) {
            assertThat(target[0] >>> 24).isEqualTo(255);
        }
    }
}

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

class GeometryTest {
    @Test
    void boxesAreMeasured() {
        var box = new Box(10, 20, 30, 40);
        assertThat(box.right()).isEqualTo(40);
        assertThat(box.bottom()).isEqualTo(60);
        assertThat(box.centerX()).isEqualTo(25);
        assertThat(box.centerY()).isEqualTo(40);
        assertThat(box.area()).isEqualTo(1200);
        assertThat(Box.between(40, 60, 10, 20)).isEqualTo(box);
        assertThat(Box.around(25, 40, 30, 40)).isEqualTo(box);
        assertThat(box.translate(1, 2)).isEqualTo(new Box(11, 22, 30, 40));
        assertThat(box.scale(2, 0.5)).isEqualTo(new Box(20, 10, 60, 20));
        assertThat(box.grow(5)).isEqualTo(new Box(5, 15, 40, 50));
        assertThat(box.grow(-99)).isEqualTo(new Box(25, 40, 0, 0));
    }

    @Test
    void boxesMeet() {
        var box = new Box(0, 0, 10, 10);
        assertThat(box.overlap(new Box(5, 5, 10, 10))).isEqualTo(25);
        assertThat(box.overlap(new Box(10, 0, 10, 10))).isZero();
        assertThat(box.overlaps(new Box(10, 10, 5, 5))).isFalse();
        assertThat(box.contains(10, 10)).isTrue();
        assertThat(box.contains(10.1, 10)).isFalse();
        assertThat(box.contains(new Box(0, 0, 10, 10))).isTrue();
        assertThat(box.contains(new Box(1, 1, 10, 1))).isFalse();
        assertThat(box.union(new Box(20, -5, 1, 1))).isEqualTo(Box.between(0, -5, 21, 10));
    }

    @Test
    void aProductStandsInItsBox() {
        assertThat(new Box(0, 0, 100, 100).standing(0.5)).isEqualTo(new Box(25, 0, 50, 100));
        assertThat(new Box(0, 0, 100, 100).standing(2)).isEqualTo(new Box(0, 50, 100, 50));
    }

    @ParameterizedTest
    @CsvSource({"NaN,0,1,1", "0,Infinity,1,1", "0,0,-1,1", "0,0,1,-0.1", "0,0,NaN,1"})
    void impossibleBoxesAreRefused(double x, double y, double width, double height) {
        assertThatThrownBy(() -> new Box(x, y, width, height)).isInstanceOf(IllegalArgumentException.class);
    }

    @net.jqwik.api.Property
    void gridBoxesComeBackFromTheCanvas(
            @ForAll @IntRange(max = 511) int x1,
            @ForAll @IntRange(max = 511) int y1,
            @ForAll @IntRange(min = 1, max = 512) int width,
            @ForAll @IntRange(min = 1, max = 512) int height,
            @ForAll @IntRange(min = 64, max = 8192) int canvasWidth,
            @ForAll @IntRange(min = 64, max = 8192) int canvasHeight) {
        var grid = new GridBox(x1, y1, Math.min(512, x1 + width), Math.min(512, y1 + height));
        var canvas = new CanvasSize(canvasWidth, canvasHeight);
        assertThat(GridBox.ofCanvas(grid.on(canvas), canvas)).isEqualTo(grid);
    }

    @net.jqwik.api.Property
    void everyBoxHasANearestGridBox(
            @ForAll @DoubleRange(min = -3, max = 3) double x,
            @ForAll @DoubleRange(min = -3, max = 3) double y,
            @ForAll @DoubleRange(max = 5) double width,
            @ForAll @DoubleRange(max = 5) double height) {
        var unit = new Box(x, y, width, height);
        GridBox grid = GridBox.ofUnit(unit);
        if (new Box(0, 0, 1, 1).contains(unit) && Math.min(width, height) > 1.0 / 512) {
            assertThat(grid.unit().x()).isCloseTo(x, within(0.5001 / 512));
            assertThat(grid.unit().bottom()).isCloseTo(unit.bottom(), within(1.0001 / 512));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1,0,5,5", "0,0,513,5", "5,0,5,5", "0,9,5,8"})
    void impossibleGridBoxesAreRefused(int x1, int y1, int x2, int y2) {
        assertThatThrownBy(() -> new GridBox(x1, y1, x2, y2)).hasMessageContaining("on the grid");
    }

    @Test
    void canvasSizesAreRead() {
        assertThat(CanvasSize.parse("1080x1350")).isEqualTo(CanvasPreset.PORTRAIT.size());
        assertThat(CanvasSize.parse(" 1080 × 1350 ")).isEqualTo(new CanvasSize(1080, 1350));
        assertThat(CanvasSize.parse("64X8192")).hasToString("64×8192");
        assertThat(CanvasPreset.A4.size()).isEqualTo(new CanvasSize(1240, 1754));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1080", "1080x", "x1080", "1080x1350x2", "-64x64", "64.5x64", "99999999x64", "ax64"})
    void whatIsNoSizeIsNamed(String text) {
        assertThatThrownBy(() -> CanvasSize.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + text + "”");
    }

    @ParameterizedTest
    @CsvSource({"63,64", "64,63", "8193,64", "64,8193", "0,0"})
    void sizesOutOfRangeAreRefused(int width, int height) {
        assertThatThrownBy(() -> new CanvasSize(width, height)).hasMessageContaining("64 to 8192");
    }
}

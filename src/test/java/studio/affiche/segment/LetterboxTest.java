package studio.affiche.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.photo.LabImage;

class LetterboxTest {
    private static LabImage halves(int w, int h, int left, int right) {
        var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                image.setRGB(x, y, x < w / 2 ? left : right);
            }
        }
        return LabImage.of(image);
    }

    @ParameterizedTest
    @CsvSource({"300, 200, 32, 21", "200, 300, 21, 32", "16, 16, 32, 32", "1000, 1, 32, 1"})
    void theLongerSideFillsTheSquare(int w, int h, int width, int height) {
        assertThat(Letterbox.of(w, h, 32)).isEqualTo(new Letterbox(32, width, height));
    }

    @Test
    void coloursComeBackAndTheEdgesGoOn() {
        LabImage photo = halves(120, 60, 0x20c0ff, 0xf0e010);
        float[] pixels = Letterbox.of(120, 60, 32).pixels(photo);
        for (int y : new int[] {0, 15, 31}) {
            assertColor(pixels, y * 32 + 3, 0x20c0ff);
            assertColor(pixels, y * 32 + 28, 0xf0e010);
        }
    }

    private static void assertColor(float[] pixels, int at, int rgb) {
        for (int c = 0; c < 3; c++) {
            assertThat(pixels[c * 32 * 32 + at]).isCloseTo(((rgb >> (16 - 8 * c)) & 255) / 255f, within(0.005f));
        }
    }

    @Test
    void valuesReturnToWhereTheyCameFrom() {
        LabImage photo = halves(90, 150, 0x000000, 0xffffff);
        Letterbox box = Letterbox.of(90, 150, 48);
        float[] back = box.unboxed(box.pixels(photo), 90, 150);
        for (int y = 0; y < 150; y++) {
            assertThat(back[y * 90 + 30]).isLessThan(0.01f);
            assertThat(back[y * 90 + 60]).isGreaterThan(0.99f);
        }
    }
}

package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    @Property(tries = 100)
    void aPlainPictureStaysPlain(
            @ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll @IntRange(min = 1, max = 90) int toWidth,
            @ForAll @IntRange(min = 1, max = 90) int toHeight) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, 0xff3366cc);
        }
        for (int pixel : Pixels.of(Resampling.scale(image, toWidth, toHeight))) {
            assertThat(pixel).isEqualTo(0xff3366cc);
        }
    }

    @Test
    void shrinkingAveragesWhatFallsOnAPixel() {
        var checks = new BufferedImage(512, 512, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 512 * 512; i++) {
            checks.setRGB(i % 512, i / 512, (i % 512 + i / 512) % 2 == 0 ? 0xffffffff : 0xff000000);
        }
        for (int pixel : Pixels.of(Resampling.scale(checks, 61, 47))) {
            assertThat(pixel & 255).isBetween(115, 140);
        }
    }

    @Test
    void coloursUnderClearPixelsDoNotBleed() {
        var image = new BufferedImage(100, 1, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 100; x++) {
            image.setRGB(x, 0, x < 50 ? 0xffffffff : 0x0000ff00);
        }
        for (int pixel : Pixels.of(Resampling.scale(image, 7, 1))) {
            assertThat((pixel >> 8) & 255).isEqualTo(pixel >>> 24);
            assertThat(pixel & 255).isEqualTo(pixel >>> 24);
        }
    }
}

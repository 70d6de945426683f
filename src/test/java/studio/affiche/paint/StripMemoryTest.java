package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StripMemoryTest {
    private static BufferedImage noise(int width, int height, int type, long seed) {
        var image = new BufferedImage(width, height, type);
        var random = new SplittableRandom(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xff000000 | random.nextInt(1 << 24));
            }
        }
        return image;
    }

    private static void label(BufferedImage image, int y, Color color) {
        var g = image.createGraphics();
        g.setColor(color);
        g.fillRect(10, y, 40, 5);
        g.dispose();
    }

    @Test
    void imagesThatAreAlikeInPartsHaveTheBytesOfAnEncoderWithoutMemory() {
        var plain = new PngEncoder(2);
        var remembering = new PngEncoder(2).remembering();
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB_PRE}) {
            for (int i = 0; i < 12; i++) {
                BufferedImage image = noise(300, 900, type, 1);
                label(image, i * 70, new Color(i * 20, 0, 0, type == BufferedImage.TYPE_INT_RGB ? 255 : 100));
                assertThat(remembering.encode(image, PngMetadata.NONE))
                        .isEqualTo(plain.encode(image, PngMetadata.NONE));
            }
        }
        for (int height : new int[] {900, 899, 450}) {
            BufferedImage image = noise(300, height, BufferedImage.TYPE_INT_RGB, 1);
            assertThat(remembering.encode(image, PngMetadata.NONE)).isEqualTo(plain.encode(image, PngMetadata.NONE));
        }
    }

    @Test
    void onlyStripsWhosePixelsOrRowAboveChangedAreMadeAgain() {
        var memory = new StripMemory();
        BufferedImage image = noise(64, 90, BufferedImage.TYPE_INT_RGB, 7);
        assertThat(made(memory, image)).isEqualTo(3);
        assertThat(made(memory, image)).isZero();
        image.setRGB(5, 40, 0xff123456);
        assertThat(made(memory, image)).isEqualTo(1);
        // Row 29 is the last of the first strip and the row above the second.
        image.setRGB(5, 29, 0xff123456);
        assertThat(made(memory, image)).isEqualTo(2);
    }

    private static int made(StripMemory memory, BufferedImage image) {
        var pixels = new PngPixels(image);
        var count = new AtomicInteger();
        for (int strip = 0; strip < 3; strip++) {
            int from = strip * 30;
            memory.strip(pixels, PngFormat.RGB, strip, from, from + 30, () -> {
                count.incrementAndGet();
                return new PngStrips(pixels, PngFormat.RGB).encode(from, from + 30);
            });
        }
        return count.get();
    }
}

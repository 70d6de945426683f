package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import studio.affiche.bench.SampleImages;

class PngEncoderTest {
    /** What the pixels of a test image look like. */
    enum Content {
        ONE_COLOUR,
        STRIPES,
        GRADIENT,
        NOISE,
        GREY_NOISE,
        GRAIN
    }

    /** What its alpha looks like. */
    enum Alpha {
        OPAQUE,
        CLEAR,
        HALVES,
        RANDOM,
        ONE_PIXEL
    }

    @Property(tries = 300)
    void decodesToTheSamePixelsWhateverTheThreads(
            @ForAll @IntRange(min = 1, max = 211) int width,
            @ForAll @IntRange(min = 1, max = 173) int height,
            @ForAll Content content,
            @ForAll Alpha alpha,
            @ForAll boolean premultiplied,
            @ForAll @IntRange(min = 2, max = 5) int threads,
            @ForAll long seed)
            throws IOException {
        BufferedImage image = image(width, height, content, alpha, premultiplied, seed);
        byte[] file = new PngEncoder(1).encode(image, PngMetadata.NONE);
        assertThat(new PngEncoder(threads).encode(image, PngMetadata.NONE)).isEqualTo(file);
        PngFile.parse(file);
        assertSamePixels(decode(file), image);
    }

    @Property(tries = 30)
    void manyStripsMakeOneStream(
            @ForAll @IntRange(min = 700, max = 1100) int width,
            @ForAll @IntRange(min = 250, max = 600) int height,
            @ForAll Content content,
            @ForAll Alpha alpha,
            @ForAll long seed)
            throws IOException {
        BufferedImage image = image(width, height, content, alpha, true, seed);
        byte[] file = new PngEncoder(1).encode(image, PngMetadata.NONE);
        assertThat(new PngEncoder(3).encode(image, PngMetadata.NONE)).isEqualTo(file);
        assertThat(PngFile.parse(file).all("IDAT").size()).isGreaterThan(content == Content.GREY_NOISE ? 0 : 1);
        assertSamePixels(decode(file), image);
    }

    @Test
    void readsEveryTypeOfImage() throws IOException {
        for (int type = BufferedImage.TYPE_INT_RGB; type <= BufferedImage.TYPE_BYTE_INDEXED; type++) {
            var image = new BufferedImage(37, 23, type);
            image.createGraphics().drawImage(image(37, 23, Content.GRADIENT, Alpha.HALVES, false, 5), 0, 0, null);
            assertSamePixels(decode(new PngEncoder(1).encode(image, PngMetadata.NONE)), image);
        }
    }

    @Test
    void readsAPartOfAnImage() throws IOException {
        BufferedImage part = image(90, 80, Content.NOISE, Alpha.RANDOM, true, 3).getSubimage(11, 7, 41, 53);
        assertSamePixels(decode(new PngEncoder(2).encode(part, PngMetadata.NONE)), part);
    }

    @Test
    void choosesTheShortestColourType() {
        assertThat(colorType(image(30, 20, Content.GRADIENT, Alpha.OPAQUE, true, 1)))
                .isEqualTo(2);
        assertThat(colorType(image(30, 20, Content.GRADIENT, Alpha.ONE_PIXEL, true, 1)))
                .isEqualTo(6);
        assertThat(colorType(image(30, 20, Content.GREY_NOISE, Alpha.OPAQUE, true, 1)))
                .isEqualTo(0);
    }

    @Test
    void takesAlphaOutOfColoursSoThatTheyComeBackExactly() {
        for (int alpha = 0; alpha < 256; alpha++) {
            for (int channel = 0; channel <= alpha; channel++) {
                int[] pixel = {alpha << 24 | channel << 16 | channel << 8 | channel};
                StraightAlpha.ofPremultiplied(pixel, 1);
                int straight = pixel[0] & 255;
                assertThat((2 * straight * alpha + 255) / 510).isEqualTo(channel);
                assertThat(pixel[0]).isEqualTo(alpha << 24 | straight << 16 | straight << 8 | straight);
            }
        }
    }

    @Test
    void grainIsNoLargerAndFlatColourLittleLargerThanImageIoMakesThem() throws IOException {
        assertThat(ratio(SampleImages.grainy(0.5))).isLessThan(1);
        assertThat(ratio(SampleImages.smooth(0.5))).isLessThan(1.25);
        assertThat(ratio(SampleImages.flat(0.5))).isLessThan(1.25);
    }

    @Test
    void aBusyExecutorDoesNotHoldItUp() throws Exception {
        BufferedImage image = image(500, 600, Content.GRAIN, Alpha.OPAQUE, true, 8);
        try (var pool = Executors.newFixedThreadPool(1)) {
            // Its only thread is the one that encodes.
            byte[] file = pool.submit(() -> new PngEncoder(pool, 4).encode(image, PngMetadata.NONE))
                    .get();
            assertThat(file).isEqualTo(new PngEncoder(1).encode(image, PngMetadata.NONE));
        }
    }

    @Test
    void aStreamThatFailsIsReported() {
        BufferedImage image = image(20, 20, Content.GRAIN, Alpha.OPAQUE, true, 8);
        OutputStream full = new OutputStream() {
            private int left = 60;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("no space left");
                }
            }
        };
        assertThatThrownBy(() -> new PngEncoder(2).write(image, PngMetadata.NONE, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static double ratio(BufferedImage image) throws IOException {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        var out = new java.io.ByteArrayOutputStream();
        ImageIO.write(opaque, "png", out);
        return new PngEncoder(1).encode(image, PngMetadata.NONE).length / (double) out.size();
    }

    private static int colorType(BufferedImage image) {
        return PngFile.parse(new PngEncoder(1).encode(image, PngMetadata.NONE)).colorType();
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static void assertSamePixels(BufferedImage actual, BufferedImage expected) {
        int width = expected.getWidth();
        int height = expected.getHeight();
        assertThat(actual.getWidth()).isEqualTo(width);
        assertThat(actual.getHeight()).isEqualTo(height);
        int[] wanted = expected.getRGB(0, 0, width, height, null, 0, width);
        if (expected.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
            // ImageIO's own un-premultiplying rounds through floats; ours is held to its own test.
            expected.getRaster().getDataElements(0, 0, width, height, wanted);
            StraightAlpha.ofPremultiplied(wanted, wanted.length);
        }
        if (actual.getColorModel().getNumComponents() == 1) {
            // ImageIO calls grey files linear, and getRGB would lighten them.
            int[] samples = actual.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
            for (int i = 0; i < samples.length; i++) {
                samples[i] = 0xff000000 | samples[i] * 0x10101;
            }
            assertThat(samples).isEqualTo(wanted);
        } else {
            assertThat(actual.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(wanted);
        }
    }

    private static BufferedImage image(
            int width, int height, Content content, Alpha alpha, boolean premultiplied, long seed) {
        var random = new SplittableRandom(seed);
        int colour = random.nextInt() & 0xffffff;
        int odd = random.nextInt(width * height);
        var image = new BufferedImage(
                width, height, premultiplied ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = switch (content) {
                    case ONE_COLOUR -> colour;
                    case STRIPES -> x / 7 % 3 == 0 ? colour : ~colour & 0xffffff;
                    case GRADIENT -> x * 255 / width << 16 | y * 255 / height << 8 | (x + y) % 256;
                    case NOISE -> random.nextInt() & 0xffffff;
                    case GREY_NOISE -> random.nextInt(256) * 0x10101;
                    case GRAIN ->
                        (100 + random.nextInt(9)) << 16
                                | (90 + random.nextInt(9)) << 8
                                | (x * 100 / width + random.nextInt(9));
                };
                int a = switch (alpha) {
                    case OPAQUE -> 255;
                    case CLEAR -> 0;
                    case HALVES -> x < width / 2 ? 255 : 128;
                    case RANDOM -> random.nextInt(256);
                    case ONE_PIXEL -> y * width + x == odd ? 254 : 255;
                };
                image.setRGB(x, y, a << 24 | rgb);
            }
        }
        return image;
    }
}

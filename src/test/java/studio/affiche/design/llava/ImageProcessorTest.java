package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.block.ClipVisionConfig;

/** What models are shown of a cut-out. */
class ImageProcessorTest {
    /** As published with LLaVA 1.5. */
    private static final String PUBLISHED = """
            {"crop_size": {"height": 336, "width": 336}, "do_center_crop": true, "do_convert_rgb": true,
             "do_normalize": true, "do_rescale": true, "do_resize": true,
             "image_mean": [0.48145466, 0.4578275, 0.40821073], "image_processor_type": "CLIPImageProcessor",
             "image_std": [0.26862954, 0.26130258, 0.27577711], "processor_class": "LlavaProcessor", "resample": 3,
             "rescale_factor": 0.00392156862745098, "size": {"shortest_edge": 336}}
            """;

    @TempDir
    private Path folder;

    private static BufferedImage image(int width, int height, IntBinaryOperator argb) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb.applyAsInt(x, y));
            }
        }
        return image;
    }

    private static ClipVisionConfig vision(int channels, int side) {
        return new ClipVisionConfig(
                16, 32, 1, 2, channels, side, side / 2, 1e-5, ClipVisionConfig.Activation.QUICK_GELU);
    }

    private ImageProcessor read(String json, int side) throws IOException {
        Files.writeString(folder.resolve(ImageProcessor.FILE), json);
        return ImageProcessor.read(folder, vision(3, side));
    }

    /** The shipped policy was trained on these numbers, bit for bit. */
    @ParameterizedTest
    @CsvSource({"40, 80, -2125191218", "300, 200, -2106347702", "64, 64, 1769352720", "1000, 37, -1420444938"})
    void fourChannelsAreWhatTheyWere(int width, int height, int hash) throws IOException {
        BufferedImage image = image(
                width,
                height,
                (x, y) ->
                        ((x * 7 + y * 3 & 255) << 24) | ((x * 5 & 255) << 16) | ((y * 11 & 255) << 8) | (x * y & 255));
        ImageProcessor images = ImageProcessor.read(folder, vision(4, 64));
        assertThat(Arrays.hashCode(images.pixels(image))).isEqualTo(hash);
        assertThat(images.pixels(images.square(image))).isEqualTo(images.pixels(image));
    }

    @Test
    void otherChannelsAreRefused() {
        assertThatThrownBy(() -> ImageProcessor.read(folder, vision(1, 64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("num_channels of vision_config is 1");
    }

    @Test
    void whatIsPublishedIsTheUsual() throws IOException {
        assertThat(read(PUBLISHED, 336)).isEqualTo(ClipImages.usual(336));
        assertThat(read("{\"size\": 336, \"crop_size\": 336}", 336)).isEqualTo(ClipImages.usual(336));
        assertThat(read("{}", 336)).isEqualTo(ClipImages.usual(336));
        Files.delete(folder.resolve(ImageProcessor.FILE));
        assertThat(ImageProcessor.read(folder, vision(3, 336))).isEqualTo(ClipImages.usual(336));
        assertThat(read("{\"image_mean\": [0.5, 0.5, 0.25], \"image_std\": [1, 1, 2]}", 8))
                .isEqualTo(
                        new ClipImages(8, new ClipImages.Channels(0.5, 0.5, 0.25), new ClipImages.Channels(1, 1, 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"crop_size\": {\"height\": 224, \"width\": 224}} | crop_size is {\"height\":224",
                "{\"size\": 224} | size is 224",
                "{\"size\": {}} | size is {}",
                "{\"size\": \"336\"} | size is \"336\"",
                "{\"size\": 1e300} | size is",
                "{\"image_mean\": [0.5, 0.5]} | image_mean is [0.5,0.5]",
                "{\"image_mean\": [0.5, 0.5, 2]} | image_mean is",
                "{\"image_mean\": {\"a\": 1, \"b\": 1, \"c\": 1}} | image_mean is",
                "{\"image_std\": [1, 0, 1]} | image_std is [1,0,1]",
                "{\"image_std\": [1, \"1\", 1]} | image_std is",
                "{\"image_std\": [1, 1e999, 1]} | image_std is",
                "{\"resample\": 2} | resample is 2",
                "{\"rescale_factor\": 1} | rescale_factor is 1",
                "{\"do_rescale\": false} | do_rescale is false",
                "{\"do_normalize\": false} | do_normalize is false",
                "{\"do_center_crop\": \"yes\"} | do_center_crop is \"yes\"",
                "[] | is no JSON object",
                "{ | is not valid JSON"
            })
    void whatIsNotComputedIsRefusedWithFileAndField(String json, String told) {
        assertThatThrownBy(() -> read(json, 336))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith(
                        folder.resolve("preprocessor_config.json").toString())
                .hasMessageContaining(told)
                .message()
                .hasLineCount(1)
                .hasSizeLessThan(folder.toString().length() + 260);
    }

    @Test
    void aCutOutLiesOnTheMeanColourPaddedToASquare() {
        ClipImages images = ClipImages.usual(8);
        // White, half as wide as high: a quarter of the square is left free at each side.
        float[] pixels = images.pixels(image(20, 40, (x, y) -> -1));
        double[] white = {1.9303, 2.0749, 2.1459};
        for (int channel = 0; channel < 3; channel++) {
            for (int y = 0; y < 8; y++) {
                assertThat(pixels[64 * channel + 8 * y]).isCloseTo(0, within(0.02f));
                assertThat(pixels[64 * channel + 8 * y + 7]).isCloseTo(0, within(0.02f));
                assertThat((double) pixels[64 * channel + 8 * y + 4]).isCloseTo(white[channel], within(0.02));
            }
        }
        float[] nothing = images.pixels(image(5, 5, (x, y) -> 0x00ffffff));
        for (float number : nothing) {
            assertThat(number).isCloseTo(0, within(0.02f));
        }
    }

    @Test
    void halfTransparentColoursAreLaidOnTheGround() {
        var images = new ClipImages(4, new ClipImages.Channels(0, 0, 0), new ClipImages.Channels(1, 1, 1));
        float[] pixels = images.pixels(image(4, 4, (x, y) -> 0x80ff8000));
        assertThat(pixels[5]).isCloseTo(128 / 255f, within(1e-5f));
        assertThat(pixels[16 + 5]).isCloseTo(128 / 255f * 128 / 255f, within(1e-5f));
        assertThat(pixels[32 + 5]).isZero();
    }

    @Test
    void aSquareOfTheModelsSizeIsSeenAsItIs() {
        BufferedImage image =
                image(16, 16, (x, y) -> ((x * 17) << 24) | ((y * 16) << 16) | ((x * y & 255) << 8) | (x * 3));
        ClipImages images = ClipImages.usual(16);
        BufferedImage square = images.square(image);
        for (int y = 0; y < 16; y++) {
            // Of a pixel that is not seen no colour is kept.
            for (int x = 1; x < 16; x++) {
                assertThat(square.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
            }
        }
        assertThat(images.pixels(square)).isEqualTo(images.pixels(image));
    }

    @Test
    void resamplingIsKeysCubic() {
        // A step between 0.2 and 0.6, twice as large: weights at ±1/4 are −9, 29, 111 and −3 of 128.
        BufferedImage step = image(8, 8, (x, y) -> x < 4 ? 0xff333333 : 0xff999999);
        BufferedImage square = Bicubic.square(step, 16);
        assertThat(square.getRGB(8, 8) & 255).isEqualTo((int) Math.round(51 + 102 * (111 - 9) / 128.0));
        assertThat(square.getRGB(7, 8) & 255).isEqualTo((int) Math.round(51 + 102 * (29 - 3) / 128.0));
        // Made smaller it is a mean, and even lines become grey.
        BufferedImage lines = image(64, 64, (x, y) -> x % 2 == 0 ? 0xff000000 : -1);
        assertThat(Bicubic.square(lines, 8).getRGB(4, 4) & 255).isBetween(126, 129);
    }
}

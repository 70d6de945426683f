package studio.affiche.photo.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.photo.Cutout;
import studio.affiche.photo.CutoutQuality;
import studio.affiche.photo.CutoutResult;
import studio.affiche.photo.LabImage;
import studio.affiche.photo.PhotoDecoder;
import studio.affiche.photo.ProductTraits;

class SampleProductsTest {
    private static Path folder(Sample sample) {
        return Path.of("samples").resolve(sample.folder());
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void theBriefOnDiskIsTheOneInTheCode(Sample sample) throws Exception {
        assertThat(folder(sample).resolve("brief.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualToNormalizingNewlines(SampleProducts.brief(sample));
        assertThat(sample.candidates()).hasSizeBetween(6, 12).doesNotHaveDuplicates();
    }

    @Test
    void thereAreTwelveHalfOfThemWithAlphaAndAThirdInChinese() throws Exception {
        var pictures = new ArrayList<String>();
        long bytes = 0;
        for (Sample sample : Sample.values()) {
            pictures.add(sample.picture());
            bytes += Files.size(folder(sample).resolve(sample.picture()));
        }
        assertThat(pictures).hasSize(12).filteredOn(p -> p.endsWith(".png")).hasSize(6);
        assertThat(Sample.values())
                .filteredOn(s -> Character.isIdeographic(s.product().codePointAt(0)))
                .hasSize(4);
        assertThat(bytes).as("bytes of all pictures").isLessThan(8_000_000);
    }

    /** Drawn at a sixteenth of the size and compared with the file made that small. */
    @ParameterizedTest
    @EnumSource(Sample.class)
    void thePictureOnDiskIsTheOneThatTheCodeDraws(Sample sample) throws Exception {
        assumeTrue(
                sample != Sample.TEA || Lettering.chinese().isPresent(),
                "the tea's label needs a Chinese font on the machine");
        Path file = folder(sample).resolve(sample.picture());
        BufferedImage disk = PhotoDecoder.decode(file);
        assertThat(Math.max(disk.getWidth(), disk.getHeight())).isBetween(1200, 1600);
        BufferedImage drawn = sample.draw(1 / 16.0);
        assertThat(drawn.getColorModel().hasAlpha()).isEqualTo(sample.picture().endsWith(".png"));
        LabImage want = LabImage.of(onGrey(disk, drawn.getWidth(), drawn.getHeight()));
        LabImage got = LabImage.of(onGrey(drawn, drawn.getWidth(), drawn.getHeight()));
        double off = 0;
        for (int i = 0; i < want.l().length; i++) {
            off += Math.abs(want.l()[i] - got.l()[i])
                    + Math.abs(want.a()[i] - got.a()[i])
                    + Math.abs(want.b()[i] - got.b()[i]);
        }
        assertThat(off / want.l().length).as("mean difference in OKLab").isLessThan(0.02);
    }

    private static BufferedImage onGrey(BufferedImage image, int width, int height) {
        BufferedImage from = image;
        while (from.getWidth() > 2 * width) {
            from = scaled(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        return scaled(from, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setColor(java.awt.Color.GRAY);
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return out;
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void theProductCanBeCutOut(Sample sample) throws Exception {
        CutoutResult result = Cutout.of(PhotoDecoder.decode(folder(sample).resolve(sample.picture())));
        assertThat(result.quality()).isNotEqualTo(CutoutQuality.COULD_NOT_SEPARATE);
        BufferedImage cut = result.image();
        assertThat(ProductTraits.of(cut).fill()).as("share covered").isBetween(0.25, 0.97);
        assertThat(cut.getRGB(1, 1) >>> 24).as("corner").isZero();
    }
}

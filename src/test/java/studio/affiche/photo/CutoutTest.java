package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.Box;

class CutoutTest {
    /** Backdrops by number: see {@link CutoutSheet}; the limits stand a little below what is reached. */
    @ParameterizedTest
    @CsvSource({
        "BOTTLE, 0, 0.999, 0.0005, 0.01", "BOTTLE, 1, 0.998, 0.001, 0.02", "BOTTLE, 2, 0.998, 0.001, 0.02",
        "BOTTLE, 3, 0.995, 0.001, 0.05", "MUG, 0, 0.999, 0.0005, 0.01", "MUG, 1, 0.998, 0.001, 0.02",
        "MUG, 2, 0.998, 0.001, 0.02", "MUG, 3, 0.99, 0.003, 0.09", "BALL, 0, 0.999, 0.0005, 0.01",
        "BALL, 1, 0.99, 0.002, 0.05", "BALL, 2, 0.995, 0.001, 0.03", "BALL, 3, 0.985, 0.003, 0.12",
        "GREY_BOX, 0, 0.999, 0.0005, 0.01", "GREY_BOX, 1, 0.985, 0.004, 0.08", "GREY_BOX, 4, 0.985, 0.004, 0.08",
        "PALE_JAR, 0, 0.999, 0.0005, 0.01", "PALE_JAR, 1, 0.98, 0.005, 0.25", "PALE_JAR, 2, 0.995, 0.001, 0.03"
    })
    void matchesTheTruth(StudioShot.Thing thing, int kind, double iou, double alpha, double fringe) throws Exception {
        StudioShot shot = CutoutSheet.shot(thing, kind);
        CutoutResult result = Cutout.of(shot.photo);
        assertThat(shot.iou(result)).as("overlap").isGreaterThanOrEqualTo(iou);
        assertThat(shot.alphaError(result)).as("alpha").isLessThanOrEqualTo(alpha);
        assertThat(shot.fringe(result, 0)).as("fringe on black").isLessThanOrEqualTo(fringe);
        assertThat(shot.fringe(result, 0xffffff)).as("fringe on white").isLessThanOrEqualTo(fringe);
    }

    /** A jar of its background's colour cannot be found by colour; the verdict must not claim that it was. */
    @Test
    void doesNotVouchForAProductOfTheBackgroundsColour() throws Exception {
        CutoutResult result = Cutout.of(CutoutSheet.shot(StudioShot.Thing.PALE_JAR, 3).photo);
        assertThat(result.quality()).isNotEqualTo(CutoutQuality.GOOD);
    }

    @Test
    void usesThePhotosOwnAlpha() {
        StudioShot shot = new StudioShot(StudioShot.Thing.MUG, 300, 300);
        CutoutResult result = Cutout.of(shot.truth);
        assertThat(result.quality()).isEqualTo(CutoutQuality.GOOD);
        assertThat(shot.iou(result)).isEqualTo(1);
        assertThat(shot.alphaError(result)).isLessThan(1e-6);
        assertThat(result.image().getWidth()).isLessThan(300);
    }

    @Test
    void givesTheSamePixelsAgain() throws Exception {
        BufferedImage photo = CutoutSheet.shot(StudioShot.Thing.BALL, 1).photo;
        BufferedImage once = Cutout.of(photo).image();
        BufferedImage again = Cutout.of(photo).image();
        int w = once.getWidth();
        int h = once.getHeight();
        assertThat(again.getRGB(0, 0, w, h, null, 0, w)).isEqualTo(once.getRGB(0, 0, w, h, null, 0, w));
    }

    @Test
    void takesALivelyPlaceWhole() {
        var photo = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        var random = new SplittableRandom(3);
        for (int i = 0; i < 900; i++) {
            g.setColor(new Color(random.nextInt(0x1000000)));
            g.fillRect(random.nextInt(400) - 20, random.nextInt(300) - 20, 60, 40);
        }
        g.dispose();
        CutoutResult result = Cutout.of(photo);
        assertThat(result.quality()).as(result.note()).isEqualTo(CutoutQuality.COULD_NOT_SEPARATE);
        assertThat(result.crop()).isEqualTo(new Box(0, 0, 400, 300));
        assertThat(result.image().getRGB(200, 150)).isEqualTo(photo.getRGB(200, 150));
        assertThat(result.note()).endsWith(".");
    }

    @Test
    void findsNoProductWhereThereIsNone() {
        BufferedImage empty = new StudioShot(StudioShot.Thing.BALL, 300, 300).on(0xf4f4f4, 0xd8d8d8, .1).photo;
        assertThat(Cutout.of(empty).quality()).isEqualTo(CutoutQuality.COULD_NOT_SEPARATE);
        var clear = new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB);
        assertThat(Cutout.of(clear).quality()).isEqualTo(CutoutQuality.COULD_NOT_SEPARATE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 50", "7, 7", "3, 4000"})
    void livesWithTinyPhotos(int width, int height) {
        CutoutResult result = Cutout.of(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        assertThat(result.quality()).isEqualTo(CutoutQuality.COULD_NOT_SEPARATE);
        assertThat(result.image().getWidth()).isEqualTo(width);
    }

    @Test
    void keepsAProductThatTheFrameCutsOff() {
        StudioShot shot = new StudioShot(StudioShot.Thing.BOTTLE, 600, 800)
                .on(0xf5f5f5, 0xe4e4e4, .1)
                .taken(1, 5);
        BufferedImage cropped = shot.photo.getSubimage(0, 0, 600, 560);
        CutoutResult result = Cutout.of(cropped);
        assertThat(result.quality()).isEqualTo(CutoutQuality.CHECK_EDGES);
        assertThat(result.crop().bottom()).isEqualTo(560);
        assertThat(result.crop().width()).isBetween(178.0, 184.0);
    }

    @Test
    void keepsAWhiteLabelOnAWhiteBackground() {
        var photo = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 600, 800);
        g.setColor(new Color(0x802040));
        g.fillRect(180, 150, 240, 520);
        g.setColor(new Color(0xf6f4ef));
        g.fillRect(210, 300, 180, 160);
        g.setColor(Color.WHITE);
        g.fillRect(230, 540, 140, 8);
        g.dispose();
        BufferedImage cut = Cutout.of(photo).image();
        assertThat(cut.getRGB(120, 230) >>> 24).as("label").isEqualTo(255);
        assertThat(cut.getRGB(120, 394) >>> 24).as("white line").isEqualTo(255);
    }

    @Test
    void asksTheSegmenterItIsGiven() {
        BufferedImage photo = new StudioShot(StudioShot.Thing.BALL, 200, 200)
                .on(0xffffff, 0xffffff, 0)
                .taken(0, 1)
                .photo;
        CutoutResult result = Cutout.of(photo, reduced -> Segmentation.none("Not today."), List.of());
        assertThat(result.note()).isEqualTo("Not today.");
    }
}

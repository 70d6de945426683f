package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called good is good; {@link CutoutTable} asks the same of many more photos. */
class CutoutVerdictTest {
    private static StagedPhoto staged(String sample, Backdrop backdrop, double pale) throws Exception {
        BufferedImage product = CutoutTable.product(Path.of("samples", sample, sample + ".png"));
        return StagedPhoto.of(product, backdrop, pale, 480, 600, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "serum, PAPER, 0.8",
        "serum, WOOD, 0",
        "serum, TABLE, 0.8",
        "headphones, PAPER, 0.8",
        "headphones, BOKEH, 0",
        "headphones, TABLE, 0.8"
    })
    void callsNoBadCutGood(String sample, Backdrop backdrop, double pale) throws Exception {
        StagedPhoto photo = staged(sample, backdrop, pale);
        CutoutResult result = Cutout.of(photo.photo());
        CutoutScore score = photo.score(result);
        boolean reached = score.overlap() > 0.93 && score.alphaError() < 0.03;
        assertThat(reached || result.quality() != CutoutQuality.GOOD)
                .as("%s, but %s", result.verdict(), score)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PASTEL, 0.98, 0.01",
        "GREY, 0.98, 0.012",
        "TABLE, 0.97, 0.02",
        "LAMPLIGHT, 0.97, 0.02",
        "CLOTH, 0.97, 0.02"
    })
    void cutsHeadphonesOutOfPlainAndSimpleBackgrounds(Backdrop backdrop, double overlap, double alpha)
            throws Exception {
        StagedPhoto photo = staged("headphones", backdrop, 0);
        CutoutScore score = photo.score(Cutout.of(photo.photo()));
        assertThat(score.overlap()).isGreaterThan(overlap);
        assertThat(score.alphaError()).isLessThan(alpha);
    }

    @Test
    void theVerdictIsAWordAndASentence() throws Exception {
        CutoutResult result = Cutout.of(staged("headphones", Backdrop.PASTEL, 0).photo());
        assertThat(result.verdict()).isEqualTo("Good. The background was taken away.");
    }
}

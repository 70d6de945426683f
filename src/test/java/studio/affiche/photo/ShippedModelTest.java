package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.segment.CutoutModel;

/** The model that ships, on photos it did not learn from; {@link CutoutTable} asks many more. */
class ShippedModelTest {
    private static final Path MODEL = Path.of("models/cutout-small");

    @BeforeAll
    static void thereIsOne() {
        assumeTrue(Files.isRegularFile(MODEL.resolve("config.json")), "no model ships with this checkout");
    }

    private static StagedPhoto staged(String sample, Backdrop backdrop) throws Exception {
        return StagedPhoto.of(
                CutoutTable.product(Path.of("samples", sample, sample + ".png")), backdrop, 0, 480, 600, 1);
    }

    @ParameterizedTest
    @CsvSource({"headphones, GRADIENT", "tote, WOOD", "tube, GRADIENT"})
    void findsWhatColoursAloneDoNot(String sample, Backdrop backdrop) throws Exception {
        StagedPhoto photo = staged(sample, backdrop);
        try (CutoutModel model = CutoutModel.load(MODEL)) {
            CutoutResult with = Cutout.of(photo.photo(), new ModelSegmenter(model), List.of());
            CutoutResult without = Cutout.of(photo.photo());
            assertThat(photo.score(with).overlap()).as(with.verdict()).isGreaterThan(0.9);
            assertThat(photo.score(with).overlap())
                    .isGreaterThan(photo.score(without).overlap());
        }
    }

    /** Nearly as light as the paper that they lie on, a part of each was all that was found. */
    @ParameterizedTest
    @CsvSource({"headphones", "lamp"})
    void findsAllOfWhatIsPale(String sample) throws Exception {
        StagedPhoto photo = StagedPhoto.of(
                CutoutTable.product(Path.of("samples", sample, sample + ".png")), Backdrop.PAPER, 0.8, 480, 600, 1);
        try (CutoutModel model = CutoutModel.load(MODEL)) {
            CutoutResult result = Cutout.of(photo.photo(), new ModelSegmenter(model), List.of());
            assertThat(photo.score(result).overlap()).as(result.verdict()).isGreaterThan(0.93);
            assertThat(result.quality()).isEqualTo(CutoutQuality.CHECK_EDGES);
        }
    }

    @Test
    void thePhotoCutTwiceGivesTheSamePixels() throws Exception {
        StagedPhoto photo = staged("tube", Backdrop.GRADIENT);
        try (CutoutModel model = CutoutModel.load(MODEL)) {
            int[] first = pixels(Cutout.of(photo.photo(), new ModelSegmenter(model), List.of()));
            assertThat(pixels(Cutout.of(photo.photo(), new ModelSegmenter(model), List.of())))
                    .isEqualTo(first);
        }
    }

    private static int[] pixels(CutoutResult result) {
        int w = result.image().getWidth();
        int h = result.image().getHeight();
        return result.image().getRGB(0, 0, w, h, null, 0, w);
    }
}

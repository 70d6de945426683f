package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of a model's opinion, with models that say what they are told to. */
class ModelSegmenterTest {
    private static StagedPhoto staged(Backdrop backdrop) throws Exception {
        return staged("tube", backdrop, 0);
    }

    private static StagedPhoto staged(String sample, Backdrop backdrop, double pale) throws Exception {
        Path file = Path.of("samples", sample, sample + ".png");
        return StagedPhoto.of(CutoutTable.product(file), backdrop, pale, 480, 600, 1);
    }

    /** A model that knows the truth, blurred as a small model would. */
    private static SegmentationModel knowing(StagedPhoto staged) {
        return photo -> {
            float[] alpha = new float[photo.pixels()];
            for (int i = 0; i < alpha.length; i++) {
                alpha[i] = (staged.truth().getRGB(i % photo.width(), i / photo.width()) >>> 24) / 255f;
            }
            return Planes.blur(alpha, photo.width(), photo.height(), 2);
        };
    }

    private static SegmentationModel saying(float everywhere) {
        return photo -> {
            float[] out = new float[photo.pixels()];
            Arrays.fill(out, everywhere);
            return out;
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Backdrop.class,
            names = {"GRADIENT", "TABLE", "WOOD", "BOKEH", "LAMPLIGHT"})
    void drawsTheOutlineThatAModelKnowsRoughly(Backdrop backdrop) throws Exception {
        StagedPhoto staged = staged(backdrop);
        CutoutResult result = Cutout.of(staged.photo(), new ModelSegmenter(knowing(staged)), List.of());
        assertThat(staged.score(result).overlap()).as(result.verdict()).isGreaterThan(0.96);
        assertThat(result.quality()).isEqualTo(CutoutQuality.GOOD);
    }

    @Test
    void aPlainGroundIsTakenAwayAsWithoutModelWhereTheModelAgrees() throws Exception {
        StagedPhoto staged = staged(Backdrop.PASTEL);
        CutoutResult result = Cutout.of(staged.photo(), new ModelSegmenter(knowing(staged)), List.of());
        CutoutResult before = Cutout.of(staged.photo());
        assertThat(result.verdict()).isEqualTo(before.verdict());
        // A model also tells the last pixels of a shadow at the foot.
        assertThat(result.crop().overlap(before.crop()))
                .isGreaterThan(0.98 * before.crop().area());
        assertThat(staged.score(result).overlap())
                .isGreaterThanOrEqualTo(staged.score(before).overlap() - 0.001);
    }

    /** The bag's handles enclose ground, pale headphones look like shadows: the ground alone says otherwise. */
    @ParameterizedTest
    @CsvSource({"tote, CLOTH, 0", "headphones, PAPER, 0.8"})
    void followsASureModelWhereThePlainGroundIsMistaken(String sample, Backdrop backdrop, double pale)
            throws Exception {
        StagedPhoto staged = staged(sample, backdrop, pale);
        double before = staged.score(Cutout.of(staged.photo())).overlap();
        CutoutResult result = Cutout.of(staged.photo(), new ModelSegmenter(knowing(staged)), List.of());
        assertThat(before).isLessThan(0.95);
        assertThat(staged.score(result).overlap()).as(result.verdict()).isGreaterThan(0.95);
        assertThat(result.quality()).isEqualTo(CutoutQuality.CHECK_EDGES);
    }

    @Test
    void whatTheModelDoesNotBelieveIsNotCalledGood() throws Exception {
        StagedPhoto staged = staged(Backdrop.PASTEL);
        CutoutResult result = Cutout.of(staged.photo(), new ModelSegmenter(saying(0.01f)), List.of());
        assertThat(result.quality()).isEqualTo(CutoutQuality.CHECK_EDGES);
        assertThat(result.note()).contains("speak for different outlines");
    }

    @Test
    void aModelThatSeesNothingOnALivelyGroundSeparatesNothing() throws Exception {
        StagedPhoto staged = staged(Backdrop.BOKEH);
        CutoutResult result = Cutout.of(staged.photo(), new ModelSegmenter(saying(0.01f)), List.of());
        assertThat(result.quality()).isEqualTo(CutoutQuality.COULD_NOT_SEPARATE);
    }

    @Test
    void anUnsureModelIsNotCalledGood() throws Exception {
        StagedPhoto staged = staged(Backdrop.WOOD);
        SegmentationModel unsure = photo -> {
            float[] known = knowing(staged).product(photo);
            for (int i = 0; i < known.length; i++) {
                known[i] = 0.3f + 0.4f * known[i];
            }
            return known;
        };
        CutoutResult result = Cutout.of(staged.photo(), new ModelSegmenter(unsure), List.of());
        assertThat(result.quality()).isNotEqualTo(CutoutQuality.GOOD);
    }
}

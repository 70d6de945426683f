package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final int[] ALLOWED = {2, 0, 1, 3};
    /** Chances of a half, a quarter and an eighth twice. */
    private static final float[] SCORES = {(float) Math.log(4), (float) Math.log(2), 0, 0};

    private static int[] counts(Sampling sampling, double[] points) {
        int[] counts = new int[SCORES.length];
        for (double point : points) {
            counts[sampling.draw(SCORES, ALLOWED, new Code(point, new SplittableRandom(1)))]++;
        }
        return counts;
    }

    @Test
    void evenPointsDrawEachTokenAsOftenAsItsChanceSays() {
        double[] points = Code.spread(16, new SplittableRandom(5));
        assertThat(counts(Sampling.PLAIN, points)).containsExactly(8, 4, 2, 2);
    }

    @Test
    void whatIsLeftOfAPointIsAsGoodAsANewOne() {
        int[] firstThenSecond = new int[16];
        for (double point : Code.spread(256, new SplittableRandom(7))) {
            var code = new Code(point, new SplittableRandom(1));
            int first = Sampling.PLAIN.draw(SCORES, ALLOWED, code);
            firstThenSecond[4 * first + Sampling.PLAIN.draw(SCORES, ALLOWED, code)]++;
        }
        // 256 times the product of the two chances.
        assertThat(firstThenSecond).containsExactly(64, 32, 16, 16, 32, 16, 8, 8, 16, 8, 4, 4, 16, 8, 4, 4);
    }

    @Test
    void aCodeThatHasNoDigitsLeftGetsNewOnes() {
        var code = new Code(0.3, new SplittableRandom(11));
        int[] counts = new int[SCORES.length];
        for (int i = 0; i < 4000; i++) {
            counts[Sampling.PLAIN.draw(SCORES, ALLOWED, code)]++;
        }
        assertThat(counts[0]).isBetween(1850, 2150);
        assertThat(counts[3]).isBetween(400, 600);
    }

    @Test
    void outsideOfTheNucleusNothingIsDrawn() {
        int[] counts = counts(new Sampling(1, 0.7), Code.spread(64, new SplittableRandom(3)));
        assertThat(counts[2] + counts[3]).isZero();
        assertThat(counts[0]).isBetween(42, 43);
    }

    @Test
    void pointsAreOneInEachPart() {
        double[] points = Code.spread(10, new SplittableRandom(1));
        double[] sorted = points.clone();
        Arrays.sort(sorted);
        assertThat(points).isNotEqualTo(sorted);
        for (int i = 0; i < 10; i++) {
            assertThat(sorted[i]).isBetween(i / 10.0, (i + 1) / 10.0);
        }
    }
}

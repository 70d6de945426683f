package studio.affiche.optimize.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "3, 2, 1, 4",
        "1, 51, 2, 50",
        "20, 980, 30, 970",
        "120, 9880, 90, 9910",
        "7, 60, 900, 9000",
        "2, 2000, 40, 40",
        "1, 1, 500, 500"
    })
    void probabilityOfBeingAboveIsTheExactSum(int a1, int b1, int a2, int b2) {
        double exact = exactlyAbove(a1, b1, a2, b2);
        assertThat(new Beta(a1, b1).above(new Beta(a2, b2))).isCloseTo(exact, within(1e-6));
        assertThat(new Beta(a2, b2).above(new Beta(a1, b1))).isCloseTo(1 - exact, within(1e-6));
    }

    @Test
    void halvesTooAreExact() {
        // The distribution function of Beta(1/2, 1/2) is 2/π·asin(√x), and the other rate is all but known.
        assertThat(Beta.JEFFREYS.above(new Beta(5e7, 5e7))).isCloseTo(0.5, within(1e-4));
        assertThat(Beta.JEFFREYS.above(new Beta(2.5e7, 7.5e7))).isCloseTo(2.0 / 3, within(1e-4));
    }

    @Property(tries = 200)
    void chancesAddUpAndMoreClicksAreBetter(
            @ForAll @IntRange(min = 1, max = 20_000) int shown,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 20_000) int otherShown) {
        long clicks = (long) shown * percent / 100;
        Beta one = Beta.JEFFREYS.after(shown, clicks);
        Beta other = Beta.JEFFREYS.after(otherShown, otherShown / 10);
        assertThat(one.above(other) + other.above(one)).isCloseTo(1, within(1e-6));
        assertThat(one.above(one)).isCloseTo(0.5, within(1e-6));
        if (clicks < shown) {
            assertThat(Beta.JEFFREYS.after(shown, clicks + 1).above(other))
                    .isGreaterThanOrEqualTo(one.above(other) - 1e-6);
        }
    }

    @Test
    void extremesStayChances() {
        Beta never = Beta.JEFFREYS.after(1_000_000_000L, 0);
        Beta always = Beta.JEFFREYS.after(1_000_000_000L, 1_000_000_000L);
        assertThat(never.above(always)).isCloseTo(0, within(1e-9));
        assertThat(always.above(never)).isCloseTo(1, within(1e-9));
        assertThatThrownBy(() -> new Beta(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Beta(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsHaveTheMeanAndSpreadOfTheDistribution() {
        var random = new SplittableRandom(4);
        for (Beta beta : new Beta[] {Beta.JEFFREYS, new Beta(3.5, 90), new Beta(200, 800)}) {
            double sum = 0;
            double squares = 0;
            int count = 40_000;
            for (int i = 0; i < count; i++) {
                double x = beta.draw(random);
                sum += x;
                squares += x * x;
            }
            double mean = sum / count;
            double n = beta.a() + beta.b();
            double variance = beta.mean() * (1 - beta.mean()) / (n + 1);
            assertThat(mean).isCloseTo(beta.mean(), within(4 * Math.sqrt(variance / count)));
            assertThat(squares / count - mean * mean).isCloseTo(variance, within(0.05 * variance));
        }
    }

    /** P(p1 > p2) as a sum, for whole numbers (Cook 2005, Miller 2015). */
    private static double exactlyAbove(int a1, int b1, int a2, int b2) {
        double sum = 0;
        for (int i = 0; i < a1; i++) {
            sum += Math.exp(logBeta(a2 + i, b1 + b2) - Math.log(b1 + i) - logBeta(1 + i, b1) - logBeta(a2, b2));
        }
        return sum;
    }

    private static double logBeta(int a, int b) {
        return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"0.01", "0.05", "0.3", "0.5", "0.8", "0.95", "0.99"})
    void quantilesAreThoseOfTheDistributionFunction(double p) {
        assertThat(Beta.JEFFREYS.quantile(p)).isCloseTo(Math.pow(Math.sin(Math.PI * p / 2), 2), within(1e-3));
        assertThat(new Beta(1, 1).quantile(p)).isCloseTo(p, within(1e-3));
        assertThat(new Beta(2, 1).quantile(p)).isCloseTo(Math.sqrt(p), within(1e-3));
        var known = new Beta(300.5, 9700.5);
        double q = known.quantile(p);
        // A rate that is all but known tells how much of the distribution lies above it.
        assertThat(new Beta(q * 1e9, (1 - q) * 1e9).above(known)).isCloseTo(p, within(2e-3));
    }

    @Test
    void aQuantileOfNoProbabilityIsRefused() {
        assertThatThrownBy(() -> Beta.JEFFREYS.quantile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Beta.JEFFREYS.quantile(1)).isInstanceOf(IllegalArgumentException.class);
    }
}

package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlurTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 7, 20})
    void spreadsAnEdgeAsAGaussianDoes(double sigma) {
        int size = 301;
        byte[] values = new byte[size * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (i % size < 150 ? 255 : 0);
        }
        Blur.gaussian(values, size, size, sigma, 0);
        int row = 150 * size;
        for (int off = -2; off <= 2; off++) {
            int x = (int) Math.round(150 + off * sigma);
            double expected = 255 * (1 - normal((x + 0.5 - 150) / sigma));
            assertThat(values[row + x] & 255).isCloseTo((int) Math.round(expected), within(9));
        }
    }

    /** Distribution function of the normal distribution (Abramowitz and Stegun, 26.2.17). */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z >= 0 ? 1 - tail : tail;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 4, 12, 60, 200})
    void keepsTheLightThatItSpreads(double sigma) {
        var shape = new Rectangle2D.Double(1000, 1000, 400, 300);
        Mask mask = Mask.blurred(shape, sigma, new Rectangle(0, 0, 3000, 3000));
        Rectangle bounds = mask.bounds();
        double sum = 0;
        int[] row = new int[bounds.width];
        for (int y = bounds.y; y < bounds.y + bounds.height; y++) {
            mask.row(y, bounds.x, row, bounds.width);
            for (int value : row) {
                sum += value / 65280.0;
            }
        }
        assertThat(sum / (400 * 300)).isCloseTo(1, within(0.05));
    }
}

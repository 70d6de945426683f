package studio.affiche.nn.block;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;

/** Convolutions of channels that do not fill whole blocks, with their gradients, beside sums in plain loops. */
class ConvolutionTest {
    private static final int SIDE = 40;

    private static final Kernel CONVOLUTION = Kernel.of("convolution", 2, 0, Convolution.text() + """

            def run(self, x: Tensor, w: Tensor) -> List[Tensor]:
              return [self.conv(x, w, None, 1, 1)]
            """);

    @Test
    void ofChannelsThatDoNotFillBlocks() {
        same(24, 20);
    }

    @Test
    void toFewChannels() {
        same(16, 4);
    }

    private static void same(int inputs, int outputs) {
        try (NDManager manager = Torch.manager()) {
            var random = new Random(inputs);
            float[] x = whole(random, inputs * SIDE * SIDE);
            float[] w = whole(random, outputs * inputs * 9);
            float[] g = whole(random, outputs * SIDE * SIDE);
            NDArray image = manager.create(x, new Shape(1, inputs, SIDE, SIDE));
            NDArray kernel = manager.create(w, new Shape(outputs, inputs, 3, 3));
            image.setRequiresGradient(true);
            kernel.setRequiresGradient(true);
            NDArray out = CONVOLUTION
                    .call(manager, Mode.GRADIENT, List.of(image, kernel))
                    .getFirst();
            NDArray loss = Gradients.recorded(
                    () -> out.mul(manager.create(g, out.getShape())).sum());
            List<NDArray> gradients = Gradients.of(manager, loss, List.of(image, kernel));

            Sums sums = Sums.of(x, w, g, inputs, outputs);
            assertThat(out.toFloatArray()).isEqualTo(sums.out);
            assertThat(gradients.get(0).toFloatArray()).isEqualTo(sums.image);
            assertThat(gradients.get(1).toFloatArray()).isEqualTo(sums.kernel);
        }
    }

    /** Small numbers, whose sums are exact in any order. */
    private static float[] whole(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(7) - 3f;
        }
        return values;
    }

    /** The convolution, and gradients of its sum weighed with g. */
    private record Sums(float[] out, float[] image, float[] kernel) {
        static Sums of(float[] x, float[] w, float[] g, int inputs, int outputs) {
            var sums = new Sums(new float[g.length], new float[x.length], new float[w.length]);
            for (int o = 0; o < outputs; o++) {
                for (int i = 0; i < inputs; i++) {
                    for (int tap = 0; tap < 9; tap++) {
                        sums.add(x, w, g, o, i, tap, (o * inputs + i) * 9 + tap);
                    }
                }
            }
            return sums;
        }

        private void add(float[] x, float[] w, float[] g, int o, int i, int tap, int weight) {
            int down = tap / 3 - 1;
            int right = tap % 3 - 1;
            for (int row = Math.max(0, -down); row < Math.min(SIDE, SIDE - down); row++) {
                for (int column = Math.max(0, -right); column < Math.min(SIDE, SIDE - right); column++) {
                    int to = (o * SIDE + row) * SIDE + column;
                    int from = (i * SIDE + row + down) * SIDE + column + right;
                    out[to] += w[weight] * x[from];
                    image[from] += w[weight] * g[to];
                    kernel[weight] += x[from] * g[to];
                }
            }
        }
    }
}

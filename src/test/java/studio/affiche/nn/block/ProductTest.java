package studio.affiche.nn.block;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;

/** Rows multiplied by several matrices, as many as oneDNN is given and others, beside PyTorch's own products. */
class ProductTest {
    private static final int INPUTS = 24;
    private static final int OUTPUTS = 40;

    private static final Kernel OURS = Kernel.of("products", 1, 1, Product.text() + """

            def run(self, x: Tensor, w: List[Tensor]) -> List[Tensor]:
              h = self.ready(self.even(torch.tanh(x)))
              sum = self.product(h, w[0]) * self.product(h, w[1])
              return [torch.narrow(sum, 0, 0, x.size(0))]
            """);

    private static final Kernel PLAIN = Kernel.of("plain products", 1, 1, """
            def run(self, x: Tensor, w: List[Tensor]) -> List[Tensor]:
              h = torch.tanh(x)
              return [torch.linear(h, w[0]) * torch.linear(h, w[1])]
            """);

    /** Whole multiples of what oneDNN is given, what is filled up to one, and too few. */
    @ParameterizedTest
    @ValueSource(ints = {1024, 900, 7})
    void areThoseOfPyTorch(int rows) {
        same(rows, Mode.INFERENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 900, 7})
    void haveTheSameGradients(int rows) {
        same(rows, Mode.GRADIENT);
    }

    private static void same(int rows, Mode mode) {
        try (NDManager manager = Torch.manager()) {
            List<float[]> ours = results(manager, OURS, rows, mode);
            List<float[]> plain = results(manager, PLAIN, rows, mode);
            assertThat(ours).hasSameSizeAs(plain);
            for (int i = 0; i < plain.size(); i++) {
                assertThat(farthest(ours.get(i), plain.get(i))).isLessThan(1e-5);
            }
        }
    }

    /** The largest difference, as a part of the largest value. */
    private static double farthest(float[] ours, float[] plain) {
        assertThat(ours).hasSameSizeAs(plain);
        double difference = 0;
        double value = 0;
        for (int i = 0; i < plain.length; i++) {
            difference = Math.max(difference, Math.abs(ours[i] - plain[i]));
            value = Math.max(value, Math.abs(plain[i]));
        }
        return difference / value;
    }

    /** What a kernel gives and, where gradients are wanted, those of its mean square. */
    private static List<float[]> results(NDManager manager, Kernel kernel, int rows, Mode mode) {
        NDArray x = drawn(manager, rows, INPUTS, mode);
        List<NDArray> w = List.of(drawn(manager, OUTPUTS, INPUTS, mode), drawn(manager, OUTPUTS, INPUTS, mode));
        NDArray out = kernel.call(manager, mode, List.of(x), w).getFirst();
        if (mode == Mode.INFERENCE) {
            return List.of(out.toFloatArray());
        }
        NDArray loss = Gradients.recorded(() -> out.square().mean());
        return Gradients.of(manager, loss, List.of(x, w.get(0), w.get(1))).stream()
                .map(NDArray::toFloatArray)
                .toList();
    }

    private static NDArray drawn(NDManager manager, int rows, int width, Mode mode) {
        var random = new Random(rows * 31L + width);
        float[] values = new float[rows * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        NDArray array = manager.create(values, new Shape(rows, width));
        array.setRequiresGradient(mode == Mode.GRADIENT);
        return array;
    }
}

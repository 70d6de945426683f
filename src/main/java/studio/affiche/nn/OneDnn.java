package studio.affiche.nn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Whether oneDNN, the part of PyTorch that multiplies fastest and that all its convolutions go through, computes rightly on
 * this machine. Where a virtual machine does not tell the size of the processor's cache, oneDNN 3.7 takes it for zero: it
 * silently loses a part of arrays whose sides do not fill whole blocks, and ends the process when it adds gradients up, since
 * it divides by that size (uxlfoundation/oneDNN, issue 5313).
 */
public final class OneDnn {
    private static final int ROWS = 256;
    /** Neither fills whole blocks. */
    private static final int INPUTS = 40;

    private static final int OUTPUTS = 88;

    private OneDnn() {}

    /** Whether it is part of PyTorch and a product of whole numbers came out as it should; tried once. */
    public static boolean isRight() {
        return Tried.RIGHT;
    }

    private static final class Tried {
        static final boolean RIGHT = Torch.hasOneDnn() && multiplies();

        private static boolean multiplies() {
            Kernel both = Kernel.of("trial of oneDNN", 2, 0, """
                    def run(self, x: Tensor, w: Tensor) -> List[Tensor]:
                      return [torch.to_dense(torch.mkldnn_linear(torch.to_mkldnn(x), w, None)), torch.linear(x, w)]
                    """);
            try (NDManager manager = Torch.manager()) {
                NDArray x = whole(manager, ROWS, 11);
                NDArray w = whole(manager, OUTPUTS, 7);
                List<NDArray> products = both.call(manager, Mode.INFERENCE, List.of(x, w));
                return Arrays.equals(
                        products.getFirst().toFloatArray(), products.getLast().toFloatArray());
            }
        }

        /** Small numbers, whose products are exact in whatever order they are added up. */
        private static NDArray whole(NDManager manager, int rows, int below) {
            float[] values = new float[rows * INPUTS];
            for (int i = 0; i < values.length; i++) {
                values[i] = i % below - below / 2;
            }
            return manager.create(values, new Shape(rows, INPUTS));
        }
    }
}

package studio.affiche.nn.block;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Rotary position embeddings (Su et al., 2021): pairs of numbers turned by an angle that grows with the position.
 *
 * <p>Llama pairs the first half of a head with the second ({@link #HALVES}), FLUX neighbours ({@link #PAIRS}). Both
 * methods of TorchScript take the numbers, the last side a head, and cosines and sines of half its width.
 */
public final class Rotary {
    /** TorchScript: {@code turn_halves(x, cos, sin)}. */
    public static final String HALVES = """
            def turn_halves(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
              a, b = torch.chunk(x, 2, -1)
              return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)
            """;

    /** TorchScript: {@code turn_pairs(x, cos, sin)}. */
    public static final String PAIRS = """
            def turn_pairs(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
              p = torch.unflatten(x, -1, [-1, 2])
              a = torch.select(p, -1, 0)
              b = torch.select(p, -1, 1)
              return torch.flatten(torch.stack([a * cos - b * sin, b * cos + a * sin], -1), -2, -1)
            """;

    private Rotary() {}

    /** Cosines and sines, one row for each position, half a head wide. */
    public record Table(NDArray cosines, NDArray sines) implements AutoCloseable {
        @Override
        public void close() {
            cosines.close();
            sines.close();
        }
    }

    /**
     * The table of positions 0 to {@code positions - 1}.
     *
     * @param width numbers of a head
     * @param theta base of the frequencies: pair i turns by {@code theta^(-2i/width)} a position
     */
    public static Table table(NDManager owner, int positions, int width, double theta) {
        double[] at = new double[positions];
        for (int p = 0; p < positions; p++) {
            at[p] = p;
        }
        return table(owner, at, width, theta);
    }

    /** The table of any positions, as of rows and columns of an image. */
    public static Table table(NDManager owner, double[] positions, int width, double theta) {
        int half = width / 2;
        float[] cosines = new float[positions.length * half];
        float[] sines = new float[positions.length * half];
        for (int p = 0; p < positions.length; p++) {
            for (int i = 0; i < half; i++) {
                double angle = positions[p] * Math.pow(theta, -2.0 * i / width);
                cosines[p * half + i] = (float) Math.cos(angle);
                sines[p * half + i] = (float) Math.sin(angle);
            }
        }
        var shape = new Shape(positions.length, half);
        return new Table(owner.create(cosines, shape), owner.create(sines, shape));
    }
}

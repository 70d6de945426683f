package studio.affiche.segment;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Weights;
import studio.affiche.nn.train.SavedRandom;

/**
 * A U-Net (Ronneberger, Fischer, Brox 2015) that says for each pixel how likely it is product. Skips are added, norms are
 * of groups (Wu and He 2018), and the last layer writes four pixels from one (Shi and others 2016).
 */
public final class CutoutNet {
    private static final String HEAD = "head";

    private static final String RUN = """
            def run(self, pixels: Tensor, w: List[Tensor]) -> List[Tensor]:
              return [self.logits(pixels, w)]
            """;

    /** Cross entropy, weighted more along outlines, and what is missing to an overlap of 1. */
    private static final String LOSS = """
            def most(self, x: Tensor) -> Tensor:
              rows = torch.max_pool2d(x, [1, 7], [1, 1], [0, 3])
              return torch.max_pool2d(rows, [7, 1], [1, 1], [3, 0])

            def run(self, pixels: Tensor, truth: Tensor, w: List[Tensor]) -> List[Tensor]:
              x = self.logits(pixels, w)
              high = self.most(truth)
              low = torch.neg(self.most(torch.neg(truth)))
              weight = 1.0 + 3.0 * (high - low)
              e = torch.softplus(x) - x * truth
              entropy = torch.mean(torch.mul(e, weight))
              p = torch.sigmoid(x)
              both = torch.sum(p * truth, [1, 2, 3])
              any = torch.sum(p + truth - p * truth, [1, 2, 3])
              overlap = torch.mean((both + 1.0) / (any + 1.0))
              return [entropy + 1.0 - overlap, overlap]
            """;

    private final NetConfig config;
    private final List<String> names;
    private final Kernel run;
    private final Kernel loss;

    /** A net of a configuration; its weights are given with each call. */
    public CutoutNet(NetConfig config) {
        this.config = config;
        this.names = List.copyOf(shapes(config).keySet());
        String text = NetText.methods(config);
        this.run = Kernel.of("cut-out", 1, 1, text + RUN);
        this.loss = Kernel.of("cut-out's loss", 2, 1, text + LOSS);
    }

    /** Its size. */
    public NetConfig config() {
        return config;
    }

    /** The weights it wants, in the order it takes them in. */
    public static Map<String, List<Long>> shapes(NetConfig config) {
        var shapes = new LinkedHashMap<String, List<Long>>();
        long in = 3;
        for (int l = 0; l < config.levels(); l++) {
            long width = config.widths().get(l);
            conv(shapes, "down." + l + ".half", width, in);
            conv(shapes, "down." + l + ".more", width, width);
            in = width;
        }
        plain(shapes, "context", in, in, 1);
        conv(shapes, "bottom", in, in);
        for (int l = config.levels() - 2; l >= 0; l--) {
            long width = config.widths().get(l);
            plain(shapes, "up." + l + ".in", width, in, 1);
            conv(shapes, "up." + l + ".first", width, width);
            conv(shapes, "up." + l + ".second", width, width);
            in = width;
        }
        plain(shapes, HEAD, 4, in, 3);
        return shapes;
    }

    private static void conv(Map<String, List<Long>> shapes, String name, long out, long in) {
        shapes.put(name + ".weight", List.of(out, in, 3L, 3L));
        shapes.put(name + ".norm.weight", List.of(out));
        shapes.put(name + ".norm.bias", List.of(out));
    }

    private static void plain(Map<String, List<Long>> shapes, String name, long out, long in, long size) {
        shapes.put(name + ".weight", List.of(out, in, size, size));
        shapes.put(name + ".bias", List.of(out));
    }

    /** Weights to begin with: matrices of deviation √(2 / inputs) (He and others 2015), norms 1, biases 0. */
    public static Weights firstWeights(NetConfig config, long seed, NDManager owner) {
        var random = new SavedRandom(seed);
        var arrays = new LinkedHashMap<String, NDArray>();
        shapes(config).forEach((name, sides) -> {
            var shape = new Shape(sides);
            float[] numbers = new float[Math.toIntExact(shape.size())];
            if (sides.size() > 1) {
                // The head says little at first, whatever it is shown.
                double gain = name.equals(HEAD + ".weight") ? 0.1 : 1;
                double deviation = gain * Math.sqrt(2.0 / (numbers.length / (double) sides.getFirst()));
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = (float) random.nextGaussian(0, deviation);
                }
            } else {
                Arrays.fill(numbers, name.endsWith(".bias") ? 0 : 1);
            }
            arrays.put(name, owner.create(numbers, shape));
        });
        return new Weights(arrays);
    }

    /** A level of red, green or blue, 0 to 1, as the net takes it. */
    public static float input(float level) {
        return (level - 0.5f) / 0.25f;
    }

    /**
     * Log-odds that pixels are product.
     *
     * @param step owner of the result
     * @param pixels [b, 3, side, side], as {@link #input} makes them; a side other than the configured one will do if it is a
     *     multiple of 2 to the number of levels
     * @return [b, 1, side, side]
     */
    public NDArray logits(NDManager step, Mode mode, NDArray pixels, Weights weights) {
        return run.call(step, mode, List.of(pixels), weights.list(names)).getFirst();
    }

    /**
     * What a guess costs and how good it is.
     *
     * @param loss a single number, to go down
     * @param overlap mean soft intersection over union, 0 to 1
     */
    public record Judged(NDArray loss, NDArray overlap) {}

    /**
     * The loss on photos.
     *
     * @param truth [b, 1, side, side], 0 to 1
     */
    public Judged loss(NDManager step, Mode mode, NDArray pixels, NDArray truth, Weights weights) {
        List<NDArray> out = loss.call(step, mode, List.of(pixels, truth), weights.list(names));
        return new Judged(out.get(0), out.get(1));
    }
}

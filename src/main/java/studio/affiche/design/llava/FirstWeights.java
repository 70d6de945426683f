package studio.affiche.design.llava;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Weights;
import studio.affiche.nn.train.SavedRandom;

/**
 * Random weights to begin with: embeddings of deviation 0.02, matrices of one over the root of their inputs, those that
 * end a residual branch smaller by the root of the number of branches; norms 1, biases 0.
 */
final class FirstWeights {
    private static final double EMBEDDING = 0.02;

    private FirstWeights() {}

    static Weights of(LlavaConfig config, long seed, NDManager owner) {
        var random = new SavedRandom(seed);
        var arrays = new LinkedHashMap<String, NDArray>();
        for (Map.Entry<String, List<Long>> entry : LlavaNames.shapes(config).entrySet()) {
            var shape = new Shape(entry.getValue());
            float[] numbers = new float[Math.toIntExact(shape.size())];
            fill(numbers, entry.getKey(), entry.getValue(), config, random);
            arrays.put(entry.getKey(), owner.create(numbers, shape));
        }
        return new Weights(arrays);
    }

    private static void fill(float[] numbers, String name, List<Long> sides, LlavaConfig config, SavedRandom random) {
        if (name.contains("embed_tokens") || name.endsWith("_embedding") || name.contains("position_embedding")) {
            draw(numbers, EMBEDDING, random);
        } else if (name.equals(LlavaNames.HEAD)) {
            draw(numbers, EMBEDDING, random);
        } else if (sides.size() > 1) {
            long inputs = sides.stream().skip(1).reduce(1L, (a, b) -> a * b);
            draw(numbers, branch(name, config) / Math.sqrt((double) inputs), random);
        } else {
            Arrays.fill(numbers, name.endsWith(".bias") ? 0 : 1);
        }
    }

    private static double branch(String name, LlavaConfig config) {
        if (name.contains("o_proj") || name.contains("down_proj")) {
            return 1 / Math.sqrt(2.0 * config.text().layers());
        }
        if (name.contains("out_proj") || name.contains("fc2")) {
            return 1 / Math.sqrt(2.0 * config.vision().layers());
        }
        return 1;
    }

    private static void draw(float[] numbers, double deviation, SavedRandom random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian(0, deviation);
        }
    }
}

package studio.affiche.bench;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import studio.affiche.nn.block.KvCache;
import studio.affiche.nn.block.Llama;
import studio.affiche.nn.block.LlamaConfig;
import studio.affiche.nn.block.TokenEmbedding;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;

/**
 * Times a decoder of five million parameters: one training step, and a prompt with twelve continuations. Argument: how
 * many times, 5 unless given. Threads: {@code -Dai.djl.pytorch.num_threads=2}.
 */
final class DecoderSpeed {
    private static final LlamaConfig CONFIG = new LlamaConfig(4096, 256, 640, 6, 8, 4, 32, 1024, 10_000, 1e-5, true);
    private static final int BATCH = 16;
    private static final int LENGTH = 256;
    private static final int PROMPT = 300;
    private static final int ROWS = 12;
    private static final int TOKENS = 160;

    private final SavedRandom random = new SavedRandom(1);

    private DecoderSpeed() {}

    public static void main(String[] args) {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        new DecoderSpeed().run(times);
    }

    private void run(int times) {
        try (NDManager manager = Torch.manager();
                Llama llama = new Llama(CONFIG, "model.", manager)) {
            Weights weights = weights(manager);
            System.out.printf("%.2f M parameters, PyTorch %s%n", weights.size() / 1e6, Torch.version());
            train(times, manager, llama, weights);
            decode(times, manager, llama, weights);
        }
    }

    private void train(int times, NDManager manager, Llama llama, Weights weights) {
        NDArray table = weights.get("table");
        var schedule = new Schedule(1e-3, 1e-4, 10, 1000);
        try (var training = new Training(weights, AdamW.DEFAULT, schedule, random, manager)) {
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                Training.Step done = training.step(step -> {
                    NDArray tokens = step.create(tokens(BATCH * LENGTH), new Shape(BATCH, LENGTH));
                    NDArray embedded = TokenEmbedding.embed(step, Mode.GRADIENT, tokens, table);
                    NDArray hidden = llama.hidden(step, Mode.GRADIENT, embedded, weights);
                    return TokenEmbedding.logProbabilities(
                                    step, Mode.GRADIENT, hidden.reshape(-1, CONFIG.width()), tokens.reshape(-1), table)
                            .mean()
                            .neg();
                });
                System.out.printf(
                        "training step %d: %.0f ms, loss %.4f, norm %.3f%n",
                        i, (System.nanoTime() - start) / 1e6, done.loss(), done.norm());
            }
        }
    }

    private void decode(int times, NDManager manager, Llama llama, Weights weights) {
        NDArray table = weights.get("table");
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            double prompted;
            try (NDManager step = manager.newSubManager()) {
                NDArray prompt = step.create(tokens(PROMPT), new Shape(1, PROMPT));
                Llama.Prompts read = llama.read(
                        step, TokenEmbedding.embed(step, Mode.INFERENCE, prompt, table), new int[1], weights);
                prompted = (System.nanoTime() - start) / 1e6;
                int[] ones = new int[ROWS];
                Arrays.fill(ones, 1);
                try (KvCache.Rows rows = read.cache().rows(ROWS)) {
                    for (int t = 0; t < TOKENS; t++) {
                        try (NDManager one = step.newSubManager()) {
                            NDArray next = one.create(tokens(ROWS));
                            NDArray hidden = llama.step(
                                    one, TokenEmbedding.embed(one, Mode.INFERENCE, next, table), rows, ones, weights);
                            TokenEmbedding.logits(one, Mode.INFERENCE, hidden, table)
                                    .toFloatArray();
                        }
                    }
                }
            }
            System.out.printf(
                    "prompt of %d tokens %.0f ms, with %d x %d tokens %.0f ms%n",
                    PROMPT, prompted, ROWS, TOKENS, (System.nanoTime() - start) / 1e6);
        }
    }

    private Weights weights(NDManager manager) {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        arrays.put("table", random(manager, List.of((long) CONFIG.vocabulary(), (long) CONFIG.width())));
        Llama.shapes(CONFIG, "model.").forEach((name, sides) -> arrays.put(name, random(manager, sides)));
        return new Weights(arrays);
    }

    private NDArray random(NDManager manager, List<Long> sides) {
        var shape = new Shape(sides);
        float[] numbers = new float[(int) shape.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sides.size() == 1 ? 1 : (float) random.nextGaussian(0, 0.02);
        }
        return manager.create(numbers, shape);
    }

    private long[] tokens(int count) {
        return random.longs(count, 0, CONFIG.vocabulary()).toArray();
    }
}

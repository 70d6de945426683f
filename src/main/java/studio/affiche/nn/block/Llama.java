package studio.affiche.nn.block;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Weights;

/**
 * The Llama decoder (Touvron et al., 2023) between the embedding and the output matrix: RMSNorm, grouped-query attention
 * with rotary embeddings, SwiGLU, residuals.
 *
 * <p>{@link #hidden} reads whole sequences, for training and scoring; {@link #read} reads prompts into a {@link
 * KvCache}, after which {@link #step} adds tokens to rows.
 */
public final class Llama implements AutoCloseable {
    /** A layer's weights after {@code layers.N.}, in the order the kernels take them. */
    static final List<String> LAYER = List.of(
            "input_layernorm.weight",
            "self_attn.q_proj.weight",
            "self_attn.k_proj.weight",
            "self_attn.v_proj.weight",
            "self_attn.o_proj.weight",
            "post_attention_layernorm.weight",
            "mlp.gate_proj.weight",
            "mlp.up_proj.weight",
            "mlp.down_proj.weight");

    private final LlamaConfig config;
    private final List<String> names;
    private final NDManager own;
    private final Rotary.Table table;
    private final Kernel read;
    private final Kernel step;
    private final Kernel forked;

    /**
     * A decoder.
     *
     * @param prefix what stands before {@code layers.0.…} in the names of its weights, as in {@code model.}
     * @param owner of its tables
     */
    public Llama(LlamaConfig config, String prefix, NDManager owner) {
        this.config = config;
        this.names = List.copyOf(shapes(config, prefix).keySet());
        this.own = owner.newSubManager();
        this.table = Rotary.table(own, config.positions(), config.headWidth(), config.theta());
        this.read = LlamaText.read(config);
        this.step = LlamaText.step(config);
        this.forked = LlamaText.forked(config);
    }

    /** The weights it wants: layer by layer, then the last norm. */
    public static Map<String, List<Long>> shapes(LlamaConfig config, String prefix) {
        long width = config.width();
        long inner = config.inner();
        long queries = (long) config.heads() * config.headWidth();
        long keys = (long) config.kvHeads() * config.headWidth();
        List<List<Long>> sides = List.of(
                List.of(width),
                List.of(queries, width),
                List.of(keys, width),
                List.of(keys, width),
                List.of(width, queries),
                List.of(width),
                List.of(inner, width),
                List.of(inner, width),
                List.of(width, inner));
        var shapes = new LinkedHashMap<String, List<Long>>();
        for (int l = 0; l < config.layers(); l++) {
            for (int i = 0; i < LAYER.size(); i++) {
                shapes.put(prefix + "layers." + l + "." + LAYER.get(i), sides.get(i));
            }
        }
        shapes.put(prefix + "norm.weight", List.of(width));
        return shapes;
    }

    /** Its sizes. */
    public LlamaConfig config() {
        return config;
    }

    /**
     * Reads sequences from their first token on; each token sees those before it. Padding may follow a sequence: nothing
     * in it sees what comes later.
     *
     * @param step owner of the result
     * @param embedded [b, t, width]
     * @return [b, t, width], after the last norm
     * @throws IllegalArgumentException if a sequence is longer than the configuration allows
     */
    public NDArray hidden(NDManager step, Mode mode, NDArray embedded, Weights weights) {
        long length = embedded.getShape().get(1);
        checkLength(length);
        try (NDArray positions = step.arange(0, (int) length, 1, DataType.INT64);
                NDArray none = step.create(new Shape(0), DataType.INT64)) {
            return run(step, mode, embedded, positions.reshape(1, length), none, weights)
                    .getFirst();
        }
    }

    /**
     * Reads sequences that share beginnings, each of which is read once for all its ends; these do not see each other.
     *
     * @param step owner of the result
     * @param embedded the tokens, [m, width]
     * @param forks how they are laid out
     * @param wanted which of them to give back, any number of times
     * @return [wanted, width], after the last norm
     * @throws IllegalArgumentException if a sequence is longer than the configuration allows
     */
    public NDArray hidden(NDManager step, Mode mode, NDArray embedded, Forks forks, long[] wanted, Weights weights) {
        checkLength(forks.longest());
        int first = forks.longestBeginning();
        int later = forks.longestEnd();
        int ends = forks.ends().length;
        return forked.call(
                        step,
                        mode,
                        List.of(
                                embedded,
                                step.create(forks.positions()),
                                step.create(forks.beginningRows(), new Shape(forks.beginnings().length, first)),
                                step.create(forks.endRows(), new Shape(ends, later)),
                                step.create(forks.seenRows(), new Shape(ends, first + later)),
                                step.create(forks.before()),
                                step.create(forks.places()),
                                step.create(wanted),
                                table.cosines(),
                                table.sines()),
                        weights.list(names))
                .getFirst();
    }

    /**
     * Reads prompts and keeps their keys and values.
     *
     * @param owner of the cache
     * @param embedded [b, t, width]
     * @param pads how many tokens of padding stand before each prompt
     */
    public Prompts read(NDManager owner, NDArray embedded, int[] pads, Weights weights) {
        int rows = (int) embedded.getShape().get(0);
        int length = (int) embedded.getShape().get(1);
        checkLength(length);
        long[] positions = new long[rows * length];
        long[] padding = new long[rows * length];
        boolean padded = false;
        for (int r = 0; r < rows; r++) {
            for (int t = 0; t < length; t++) {
                positions[r * length + t] = Math.max(0, t - pads[r]);
                padding[r * length + t] = t < pads[r] ? 1 : 0;
            }
            padded |= pads[r] > 0;
        }
        var shape = new Shape(rows, length);
        try (NDManager step = owner.newSubManager()) {
            List<NDArray> out = run(
                    step,
                    Mode.INFERENCE,
                    embedded,
                    step.create(positions, shape),
                    padded ? step.create(padding, shape) : step.create(new Shape(0), DataType.INT64),
                    weights);
            out.forEach(a -> a.attach(owner));
            return new Prompts(out.getFirst(), new KvCache(config, owner, out.subList(1, out.size()), pads));
        }
    }

    /**
     * What {@link #read} gives.
     *
     * @param hidden [b, t, width], after the last norm
     * @param cache to go on from
     */
    public record Prompts(NDArray hidden, KvCache cache) {}

    /**
     * Adds tokens to rows: any number to each.
     *
     * @param owner of the result
     * @param embedded the tokens, row by row, [m, width]
     * @param counts how many belong to each row, m in all
     * @return what foresees the next token of each row that got any, [.., width], after the last norm
     * @throws IllegalArgumentException if a row becomes longer than the configuration allows
     */
    public NDArray step(NDManager owner, NDArray embedded, KvCache.Rows rows, int[] counts, Weights weights) {
        Added added = Added.to(rows, counts);
        checkLength(added.end());
        rows.makeRoom(added.fill());
        try (NDManager step = owner.newSubManager()) {
            KvCache prompts = rows.prompts();
            NDArray hidden = this.step
                    .call(
                            owner,
                            Mode.INFERENCE,
                            List.of(
                                    embedded,
                                    step.create(added.positions()),
                                    step.create(added.row()),
                                    step.create(added.place()),
                                    step.create(added.slot()),
                                    step.create(added.last()),
                                    step.create(new long[] {added.most(), added.fill()}),
                                    prompts.bias(),
                                    table.cosines(),
                                    table.sines()),
                            prompts.prefix(),
                            rows.own(),
                            weights.list(names))
                    .getFirst();
            rows.grow(counts);
            return hidden;
        }
    }

    private List<NDArray> run(
            NDManager step, Mode mode, NDArray embedded, NDArray positions, NDArray padding, Weights weights) {
        return read.call(
                step,
                mode,
                List.of(embedded, positions, padding, table.cosines(), table.sines()),
                new ArrayList<>(weights.list(names)));
    }

    private void checkLength(long length) {
        if (length > config.positions()) {
            throw new IllegalArgumentException("A sequence of " + length + " tokens is longer than the "
                    + config.positions() + " the model can read");
        }
    }

    /** Frees its tables. */
    @Override
    public void close() {
        own.close();
    }
}

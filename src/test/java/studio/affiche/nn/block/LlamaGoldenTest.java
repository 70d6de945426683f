package studio.affiche.nn.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.affiche.golden.GoldenFile;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import tools.jackson.databind.JsonNode;

/** The decoder against transformers' LlamaForCausalLM. */
@Tag("golden")
class LlamaGoldenTest {
    private static final float TOLERANCE = 5e-5f;

    @Test
    void logits() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llama");
        try (NDManager step = Torch.manager();
                Llama llama = new Llama(config(golden.config()), "model.", step)) {
            Weights weights = golden.weights(step);
            NDArray hidden = llama.hidden(step, Mode.INFERENCE, embedded(step, golden, weights, "input_ids"), weights);
            NDArray logits = TokenEmbedding.logits(step, Mode.INFERENCE, hidden, weights.get("lm_head.weight"));
            assertThat(logits.toFloatArray()).containsExactly(golden.floats("output.logits"), offset());
        }
    }

    @Test
    void keysAndValuesOfTheCache() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llama");
        try (NDManager step = Torch.manager();
                Llama llama = new Llama(config(golden.config()), "model.", step)) {
            Weights weights = golden.weights(step);
            NDArray embedded = embedded(step, golden, weights, "input_ids");
            Llama.Prompts read = llama.read(step, embedded, new int[golden.shape("input.input_ids")[0]], weights);
            assertThat(read.cache().prefix().get(0).toFloatArray())
                    .containsExactly(golden.floats("mid.past_key_values.0.key"), offset());
            assertThat(read.cache().prefix().get(1).toFloatArray())
                    .containsExactly(golden.floats("mid.past_key_values.0.value"), offset());
        }
    }

    @Test
    void greedyTokensWithTheCache() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llama");
        int[] shape = golden.shape("output.greedy_step_logits");
        float[] expected = golden.floats("output.greedy_step_logits");
        Greedy greedy = greedy(golden, "input_ids", new int[shape[0]], shape[1]);
        assertThat(greedy.tokens).containsExactly(golden.longs("output.greedy_tokens"));
        assertThat(greedy.logits).containsExactly(expected, offset());
    }

    @Test
    void leftPadding() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llama");
        int[] shape = golden.shape("output.padded_greedy_tokens");
        long[] mask = golden.longs("input.padded_attention_mask");
        int[] pads = new int[shape[0]];
        for (int i = 0; i < mask.length; i++) {
            pads[i / (mask.length / pads.length)] += mask[i] == 0 ? 1 : 0;
        }
        assertThat(pads)
                .as("some prompt is padded")
                .matches(p -> Arrays.stream(p).max().orElse(0) > 0);
        Greedy greedy = greedy(golden, "padded_input_ids", pads, shape[1]);
        assertThat(greedy.tokens).containsExactly(golden.longs("output.padded_greedy_tokens"));
        float[] last = golden.floats("output.padded_logits_last");
        int vocabulary = last.length / pads.length;
        for (int r = 0; r < pads.length; r++) {
            for (int i = 0; i < vocabulary; i++) {
                assertThat(greedy.logits[r * shape[1] * vocabulary + i]).isCloseTo(last[r * vocabulary + i], offset());
            }
        }
    }

    /** Tokens [b, n] and the logits [b, n, vocabulary] they were chosen from. */
    private record Greedy(long[] tokens, float[] logits) {}

    private static Greedy greedy(GoldenFile golden, String ids, int[] pads, int count) throws IOException {
        try (NDManager step = Torch.manager();
                Llama llama = new Llama(config(golden.config()), "model.", step)) {
            Weights weights = golden.weights(step);
            Llama.Prompts read = llama.read(step, embedded(step, golden, weights, ids), pads, weights);
            NDArray table = weights.get("model.embed_tokens.weight");
            NDArray head = weights.get("lm_head.weight");
            int vocabulary = (int) head.getShape().get(0);
            long[] tokens = new long[pads.length * count];
            float[] all = new float[tokens.length * vocabulary];
            try (KvCache.Rows rows = read.cache().rows(pads.length)) {
                NDArray hidden = read.hidden().get(":, -1");
                for (int t = 0; t < count; t++) {
                    float[] logits = TokenEmbedding.logits(step, Mode.INFERENCE, hidden, head)
                            .toFloatArray();
                    long[] next = new long[pads.length];
                    for (int r = 0; r < pads.length; r++) {
                        int best = 0;
                        for (int i = 0; i < vocabulary; i++) {
                            best = logits[r * vocabulary + i] > logits[r * vocabulary + best] ? i : best;
                        }
                        next[r] = best;
                        tokens[r * count + t] = best;
                        System.arraycopy(logits, r * vocabulary, all, (r * count + t) * vocabulary, vocabulary);
                    }
                    hidden = llama.step(
                            step,
                            TokenEmbedding.embed(step, Mode.INFERENCE, step.create(next), table),
                            rows,
                            ones(pads.length),
                            weights);
                }
            }
            return new Greedy(tokens, all);
        }
    }

    private static int[] ones(int rows) {
        return IntStream.generate(() -> 1).limit(rows).toArray();
    }

    private static NDArray embedded(NDManager step, GoldenFile golden, Weights weights, String ids) throws IOException {
        int[] shape = golden.shape("input." + ids);
        NDArray tokens = step.create(golden.longs("input." + ids), new Shape(shape[0], shape[1]));
        return TokenEmbedding.embed(step, Mode.INFERENCE, tokens, weights.get("model.embed_tokens.weight"));
    }

    private static Offset<Float> offset() {
        return within(TOLERANCE);
    }

    private static LlamaConfig config(JsonNode config) {
        return new LlamaConfig(
                config.path("vocab_size").intValue(),
                config.path("hidden_size").intValue(),
                config.path("intermediate_size").intValue(),
                config.path("num_hidden_layers").intValue(),
                config.path("num_attention_heads").intValue(),
                config.path("num_key_value_heads").intValue(),
                config.path("hidden_size").intValue()
                        / config.path("num_attention_heads").intValue(),
                config.path("max_position_embeddings").intValue(),
                config.path("rope_theta").doubleValue(),
                config.path("rms_norm_eps").doubleValue(),
                config.path("tie_word_embeddings").booleanValue());
    }
}

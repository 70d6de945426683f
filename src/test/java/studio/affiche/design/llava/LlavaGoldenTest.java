package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.golden.GoldenFile;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorWriter;

/** The whole model against transformers' LlavaForConditionalGeneration, loaded from a folder as people have it. */
@Tag("golden")
class LlavaGoldenTest {
    private static final float TOLERANCE = 5e-5f;

    @TempDir
    Path folder;

    @Test
    void logits() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llava");
        try (NDManager manager = Torch.manager()) {
            Llava model = loaded(golden, manager, false);
            float[] logits =
                    model.logits(manager, Mode.INFERENCE, prompts(golden)).toFloatArray();
            assertThat(logits).containsExactly(golden.floats("output.logits"), within(TOLERANCE));
        }
    }

    @Test
    void theNamesOfLaterVersionsGiveTheSame() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llava");
        try (NDManager manager = Torch.manager()) {
            Llava model = loaded(golden, manager, true);
            float[] logits =
                    model.logits(manager, Mode.INFERENCE, prompts(golden)).toFloatArray();
            assertThat(logits).containsExactly(golden.floats("output.logits"), within(TOLERANCE));
        }
    }

    @Test
    void greedyTokensWithTheCache() throws IOException {
        GoldenFile golden = GoldenFile.assumed("llava");
        int[] shape = golden.shape("output.greedy_step_logits");
        float[] expected = golden.floats("output.greedy_step_logits");
        long[] tokens = golden.longs("output.greedy_tokens");
        try (NDManager manager = Torch.manager()) {
            Llava model = loaded(golden, manager, false);
            try (Conversation read = model.read(manager, prompts(golden));
                    Conversation.Answers answers = read.answers(shape[0])) {
                for (int t = 0; t < shape[1]; t++) {
                    int[] next = answers.greedy();
                    for (int r = 0; r < shape[0]; r++) {
                        int row = r * shape[1] + t;
                        assertThat(next[r]).isEqualTo((int) tokens[row]);
                        assertThat(answers.logits(r))
                                .containsExactly(
                                        Arrays.copyOfRange(expected, row * shape[2], (row + 1) * shape[2]),
                                        within(TOLERANCE));
                    }
                    answers.append(Arrays.stream(next)
                            .mapToObj(token -> new int[] {token})
                            .toList());
                }
            }
        }
    }

    private Llava loaded(GoldenFile golden, NDManager manager, boolean nested) throws IOException {
        Files.writeString(folder.resolve(ConfigFile.NAME), golden.metadata("config"));
        Weights weights = golden.weights(manager);
        Map<String, StoredTensor> stored = new LinkedHashMap<>();
        weights.arrays().forEach((name, array) -> stored.put(nested ? nested(name) : name, StoredTensor.of(array)));
        TensorWriter.write(folder.resolve("model.safetensors"), stored, Map.of());
        return Llava.load(folder, manager);
    }

    private static String nested(String name) {
        return name.equals("language_model.lm_head.weight")
                ? "lm_head.weight"
                : "model." + name.replace("language_model.model.", "language_model.");
    }

    private static List<Prompt> prompts(GoldenFile golden) throws IOException {
        long[] ids = golden.longs("input.input_ids");
        float[] pixels = golden.floats("input.pixel_values");
        int rows = golden.shape("input.input_ids")[0];
        var prompts = new ArrayList<Prompt>();
        for (int r = 0; r < rows; r++) {
            int length = ids.length / rows;
            int image = pixels.length / rows;
            prompts.add(new Prompt(
                    Arrays.stream(ids, r * length, (r + 1) * length)
                            .mapToInt(Math::toIntExact)
                            .toArray(),
                    Arrays.copyOfRange(pixels, r * image, (r + 1) * image)));
        }
        return prompts;
    }
}

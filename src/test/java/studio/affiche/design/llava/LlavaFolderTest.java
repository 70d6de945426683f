package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.nn.Mode;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;
import studio.affiche.nn.safetensors.TensorFile;
import studio.affiche.nn.safetensors.TensorType;

/** Models on disk: what is saved is loaded, and what cannot be run is refused before anything is allocated. */
class LlavaFolderTest {
    private static final int VOCABULARY = 40;
    private static final int IMAGE = 39;

    @TempDir
    private Path folder;

    private final NDManager owner = Torch.manager();

    @AfterEach
    void free() {
        owner.close();
    }

    private float[] logits(Llava model) {
        var prompt = new Prompt(new int[] {1, IMAGE, 2, 3}, new float[TinyLlava.PIXELS]);
        try (NDArray logits = model.logits(owner, Mode.INFERENCE, List.of(prompt))) {
            return logits.toFloatArray();
        }
    }

    private static void close(float[] actual, float[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).isCloseTo(expected[i], within(tolerance));
        }
    }

    @Test
    void aModelIsLoadedAsItWasSaved() throws IOException {
        Llava model = TinyLlava.create(VOCABULARY, IMAGE, 1, owner);
        model.save(folder, TensorType.F32);
        Llava loaded = Llava.load(folder, owner);
        assertThat(loaded.config()).isEqualTo(model.config());
        assertThat(logits(loaded)).containsExactly(logits(model));
    }

    @Test
    void halfPrecisionTakesHalfTheRoomAndLittleElse() throws IOException {
        Llava model = TinyLlava.create(VOCABULARY, IMAGE, 1, owner);
        model.save(folder.resolve("whole"), TensorType.F32);
        model.save(folder.resolve("half"), TensorType.F16);
        long half = LlavaFolder.stored(folder.resolve("half")).bytes();
        assertThat(2 * half)
                .isLessThan(LlavaFolder.stored(folder.resolve("whole")).bytes() + 10_000);
        close(logits(Llava.load(folder.resolve("half"), owner)), logits(model), 0.01);
    }

    @Test
    void aTiedModelHasNoOutputMatrixAndAnotherHas() throws IOException {
        TinyLlava.create(VOCABULARY, IMAGE, 1, owner).save(folder.resolve("tied"), TensorType.F32);
        LlavaConfig tied = TinyLlava.config(VOCABULARY, IMAGE);
        LlamaConfig t = tied.text();
        var text = new LlamaConfig(
                t.vocabulary(),
                t.width(),
                t.inner(),
                t.layers(),
                t.heads(),
                t.kvHeads(),
                t.headWidth(),
                t.positions(),
                t.theta(),
                t.epsilon(),
                false);
        Llava untied = Llava.create(
                new LlavaConfig(tied.vision(), text, tied.imageToken(), tied.featureLayer(), tied.patchesOnly()),
                1,
                owner);
        untied.save(folder.resolve("untied"), TensorType.F32);
        assertThat(TensorFile.open(folder.resolve("tied/model.safetensors"))
                        .entries()
                        .keySet())
                .noneMatch(name -> name.contains("lm_head"));
        assertThat(TensorFile.open(folder.resolve("untied/model.safetensors"))
                        .entries()
                        .keySet())
                .anyMatch(name -> name.contains("lm_head"));
        assertThat(logits(Llava.load(folder.resolve("untied"), owner))).containsExactly(logits(untied));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"model_type\" : \"llava\" | \"model_type\" : \"qwen2_vl\" | only \"llava\" can be run",
                "\"model_type\" : \"llama\" | \"model_type\" : \"mistral\" | only \"llama\" can be run",
                "\"hidden_act\" : \"quick_gelu\" | \"hidden_act\" : \"tanh\" | hidden_act tanh cannot be run",
                "\"rope_theta\" : | \"rope_scaling\" : {\"type\": \"linear\"}, \"rope_theta\" : | rope_scaling",
                "\"num_hidden_layers\" : 2 | \"num_hidden_layers\" : 2000000000 | at most 1000 layers",
                "\"num_hidden_layers\" : 2 | \"num_hidden_layers\" : \"2\" | not a whole number",
                "\"num_hidden_layers\" : 2 | \"num_hidden_layers\" : 99999999999 | not a whole number",
                "\"hidden_size\" : 32 | \"hidden_size\" : 1000000000 | at most 262144 wide",
                "\"max_position_embeddings\" : 2048 | \"max_position_embeddings\" : 2000000000 | positions",
                "\"image_size\" : 16 | \"image_size\" : 1000000 | at most 1000 layers and sees",
                "\"num_key_value_heads\" : 2 | \"num_key_value_heads\" : 3 | cannot share 3",
                "\"head_dim\" : 8 | \"head_dim\" : 7 | cannot be rotated",
                "\"hidden_size\" : 32 | \"hidden_size\" : 48 | has the shape",
                "\"num_hidden_layers\" : 2 | \"num_hidden_layers\" : 3 | has no tensor",
                "{ | [ | is not valid JSON"
            })
    void aConfigurationThatCannotBeRunIsRefused(String from, String to, String message) throws IOException {
        TinyLlava.create(VOCABULARY, IMAGE, 1, owner).save(folder, TensorType.F32);
        Path file = folder.resolve("config.json");
        String config = Files.readString(file);
        assertThat(config).contains(from);
        Files.writeString(file, config.replace(from, to));
        assertThatThrownBy(() -> Llava.load(folder, owner))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(message);
    }

    @Test
    void aConfigurationOfManyMegabytesIsNotRead() throws IOException {
        TinyLlava.create(VOCABULARY, IMAGE, 1, owner).save(folder, TensorType.F32);
        try (var file = new RandomAccessFile(folder.resolve("config.json").toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        assertThatThrownBy(() -> Llava.load(folder, owner))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("a configuration has at most");
    }

    @Test
    void anotherActivationOfTheTowerIsKept() throws IOException {
        LlavaConfig tiny = TinyLlava.config(VOCABULARY, IMAGE);
        ClipVisionConfig v = tiny.vision();
        var vision = new ClipVisionConfig(
                v.width(),
                v.inner(),
                v.layers(),
                v.heads(),
                v.channels(),
                v.imageSize(),
                v.patchSize(),
                v.epsilon(),
                ClipVisionConfig.Activation.GELU);
        var config = new LlavaConfig(vision, tiny.text(), tiny.imageToken(), tiny.featureLayer(), tiny.patchesOnly());
        Llava.create(config, 1, owner).save(folder, TensorType.BF16);
        assertThat(Llava.load(folder, owner).config()).isEqualTo(config);
    }
}

package studio.affiche.nn.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;

/** Models in several files. */
class TensorFilesTest {
    private static final String INDEX = "model.safetensors.index.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("model-00001-of-00002.safetensors", Map.of("a", new float[] {1, 2}, "b", new float[] {3}));
        write("model-00002-of-00002.safetensors", Map.of("c", new float[] {4, 5, 6}));
    }

    private void write(String name, Map<String, float[]> numbers) throws IOException {
        try (NDManager manager = Torch.manager()) {
            var tensors = new java.util.TreeMap<String, StoredTensor>();
            numbers.forEach((tensor, values) -> tensors.put(tensor, StoredTensor.of(manager.create(values))));
            TensorWriter.write(folder.resolve(name), tensors, Map.of());
        }
    }

    private void index(String map) throws IOException {
        Files.writeString(folder.resolve(INDEX), "{\"metadata\": {\"total_size\": 24}, \"weight_map\": {" + map + "}}");
    }

    private static String whole() {
        return "\"a\": \"model-00001-of-00002.safetensors\", \"b\": \"model-00001-of-00002.safetensors\","
                + " \"c\": \"model-00002-of-00002.safetensors\"";
    }

    @Test
    void theTensorsOfAllFilesAreOneModel() throws IOException {
        index(whole());
        TensorFiles files = TensorFiles.open(folder, "model");
        assertThat(files.names()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(files.holders()).hasSize(2);
        try (NDManager manager = Torch.manager()) {
            Weights weights =
                    files.load(Map.of("a", List.of(2L), "b", List.of(1L), "c", List.of(3L)), name -> false, manager);
            assertThat(weights.get("a").toFloatArray()).containsExactly(1, 2);
            assertThat(weights.get("c").toFloatArray()).containsExactly(4, 5, 6);
        }
    }

    @Test
    void theHashTellsFilesApart() throws IOException {
        index(whole());
        String before = TensorFiles.open(folder, "model").sha256();
        assertThat(TensorFiles.open(folder, "model").sha256()).isEqualTo(before);
        write("model-00002-of-00002.safetensors", Map.of("c", new float[] {4, 5, 7}));
        assertThat(TensorFiles.open(folder, "model").sha256()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\": \"../model.safetensors\" | is not the name of a file beside it",
                "\"a\": \"model-00003-of-00002.safetensors\" | There is no",
                "\"c\": \"model-00001-of-00002.safetensors\" | has no tensor c",
                "\"a\": \"model-00001-of-00002.safetensors\" | tensor b is not in the index"
            })
    void anIndexThatDoesNotFitIsRefused(String map, String message) throws IOException {
        index(map);
        assertThatThrownBy(() -> TensorFiles.open(folder, "model"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(message);
    }

    @Test
    void anIndexWithoutAMapIsRefused() throws IOException {
        Files.writeString(folder.resolve(INDEX), "{\"weight_map\": [");
        assertThatThrownBy(() -> TensorFiles.open(folder, "model"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("is not valid JSON");
        Files.writeString(folder.resolve(INDEX), "{\"weight_map\": []}");
        assertThatThrownBy(() -> TensorFiles.open(folder, "model"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("has no weight_map");
    }

    @Test
    void anIndexOfManyMegabytesIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(INDEX).toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        assertThatThrownBy(() -> TensorFiles.open(folder, "model"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("an index has at most");
    }

    @Test
    void aFolderWithoutWeightsIsRefused() {
        assertThatThrownBy(() -> TensorFiles.open(folder.resolve("elsewhere"), "model"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("There is no model.safetensors");
    }
}

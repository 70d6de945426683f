package studio.affiche.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;

class CutoutFolderTest {
    private static final NetConfig TINY = new NetConfig(32, List.of(8, 16), 4);

    @TempDir
    Path folder;

    private final NDManager manager = Torch.manager();

    @BeforeEach
    void save() throws IOException {
        CutoutFolder.save(folder, TINY, CutoutNet.firstWeights(TINY, 1, manager));
    }

    @AfterEach
    void free() {
        manager.close();
    }

    @Test
    void loadsWhatWasSaved() throws IOException {
        assertThat(CutoutFolder.config(folder)).isEqualTo(TINY);
        Weights first = CutoutNet.firstWeights(TINY, 1, manager);
        Weights loaded = CutoutFolder.weights(folder, TINY, manager);
        assertThat(loaded.names()).containsExactlyElementsOf(first.names());
        for (String name : first.names()) {
            assertThat(loaded.get(name).toFloatArray())
                    .as(name)
                    .containsExactly(first.get(name).toFloatArray(), within(2e-3f));
        }
    }

    @Test
    void refusesAFolderWithoutModel() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> CutoutModel.load(none))
                .isInstanceOf(ModelRefused.class)
                .hasMessage("There is no config.json in " + none);
    }

    @Test
    void refusesAnotherKindOfModel() throws IOException {
        config("{\"model_type\": \"llava\"}");
        refused("model_type is \"llava\"");
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        config("side: 32");
        refused("is not valid JSON");
    }

    @Test
    void refusesASideThatIsMissing() throws IOException {
        config("{\"model_type\": \"affiche-cutout\", \"widths\": [8, 16], \"groups\": 4}");
        refused("side is missing");
    }

    @Test
    void refusesWidthsThatDoNotGoTogether() throws IOException {
        config("{\"model_type\": \"affiche-cutout\", \"side\": 32, \"widths\": [8, 6], \"groups\": 4}");
        refused("widths has 6");
    }

    @Test
    void refusesWeightsOfAnotherSize() throws IOException {
        config("{\"model_type\": \"affiche-cutout\", \"side\": 32, \"widths\": [8, 32], \"groups\": 4}");
        refused("the configuration wants");
    }

    @Test
    void refusesAFileThatWasCutOff() throws IOException {
        Path file = folder.resolve("model.safetensors");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused("model.safetensors");
    }

    private void config(String json) throws IOException {
        Files.writeString(folder.resolve("config.json"), json);
    }

    private void refused(String part) {
        assertThatThrownBy(() -> CutoutModel.load(folder))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(part);
    }
}

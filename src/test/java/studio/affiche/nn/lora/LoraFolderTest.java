package studio.affiche.nn.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFile;
import studio.affiche.nn.safetensors.TensorWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoraFolderTest {
    private static final String A0 = "base_model.model.layers.0.q_proj.lora_A.weight";
    private static final String B0 = "base_model.model.layers.0.q_proj.lora_B.weight";
    private static final String SHA = "ab12";

    @TempDir
    Path folder;

    private final NDManager manager = Torch.manager();
    private final Weights model = LoraTest.model(manager);
    private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();

    @BeforeEach
    void save() throws IOException {
        Lora lora = Lora.create(new LoraConfig(2, 3.5, List.of("q_proj"), "design-small"), model, 1, manager);
        LoraTest.set(lora.parameters().get(B0), 1, 2, 3, 4);
        lora.save(folder, SHA);
        lora.parameters().arrays().forEach((name, array) -> tensors.put(name, StoredTensor.of(array)));
    }

    @AfterEach
    void free() {
        manager.close();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Lora lora = Lora.load(folder, model, SHA, manager);
        assertThat(lora.config()).isEqualTo(new LoraConfig(2, 3.5, List.of("q_proj"), "design-small"));
        assertThat(lora.parameters().names()).containsExactlyElementsOf(tensors.keySet());
        for (String name : tensors.keySet()) {
            assertThat(lora.parameters().get(name).toFloatArray())
                    .containsExactly(stored(name).toFloatArray());
        }
    }

    @Test
    void theConfigurationIsOneOfPeft() throws IOException {
        JsonNode config = JsonMapper.shared().readTree(Files.readString(folder.resolve("adapter_config.json")));
        assertThat(config.path("peft_type").asString()).isEqualTo("LORA");
        assertThat(config.path("task_type").asString()).isEqualTo("CAUSAL_LM");
        assertThat(config.path("r").asInt()).isEqualTo(2);
        assertThat(config.path("lora_alpha").asDouble()).isEqualTo(3.5);
        assertThat(config.path("target_modules").path(0).asString()).isEqualTo("q_proj");
        assertThat(config.path("base_model_name_or_path").asString()).isEqualTo("design-small");
        assertThat(TensorFile.open(folder.resolve("adapter_model.safetensors")).entries())
                .containsOnlyKeys(tensors.keySet());
    }

    @Test
    void anAdapterOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> Lora.load(folder, model, "cd34", manager))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("trained for another model, one called \"design-small\"");
    }

    @Test
    void anAdapterThatNamesNoModelIsReadByItsShapes() throws IOException {
        write(Map.of());
        assertThat(Lora.load(folder, model, "cd34", manager).modules()).hasSize(2);
    }

    @Test
    void aMissingPartnerIsNamed() throws IOException {
        tensors.remove(B0);
        write(Map.of());
        refused("adapter_model.safetensors", B0, "no tensor");
    }

    @Test
    void aMissingModuleIsNamed() throws IOException {
        tensors.remove(A0);
        tensors.remove(B0);
        write(Map.of());
        refused("adapter_model.safetensors", A0, "no tensor");
    }

    @Test
    void anUnknownModuleIsNamed() throws IOException {
        tensors.put("base_model.model.layers.9.q_proj.lora_A.weight", stored(A0, 2, 3));
        write(Map.of());
        refused("layers.9.q_proj.lora_A.weight", "module that the model does not have");
    }

    @Test
    void aModuleThatIsNoTargetIsNamed() throws IOException {
        tensors.put("base_model.model.layers.1.o_proj.lora_A.weight", stored(A0, 2, 3));
        write(Map.of());
        refused("layers.1.o_proj.lora_A.weight", "target_modules does not name");
    }

    @Test
    void anotherNameIsRefused() throws IOException {
        tensors.put("lora_A.weight", stored(A0, 2, 3));
        write(Map.of());
        refused("tensor lora_A.weight", "not named like");
    }

    @Test
    void anotherRankIsRefused() throws IOException {
        config("\"r\" : 2", "\"r\" : 3");
        refused(A0, "[2, 3]", "[3, 3]");
    }

    @Test
    void anotherShapeIsRefused() throws IOException {
        tensors.put(B0, stored(B0, 4, 1));
        write(Map.of());
        refused(B0, "[4, 1]", "[2, 2]");
    }

    @Test
    void aNumberThatIsNotFiniteIsRefused() throws IOException {
        tensors.put(B0, StoredTensor.of(manager.create(new float[] {1, Float.NaN, 0, 0}, new Shape(2, 2))));
        write(Map.of());
        refused(B0, "not finite");
    }

    @Test
    void whatIsNotComputedIsRefused() throws IOException {
        config("\"bias\" : \"none\"", "\"bias\" : \"none\", \"use_dora\" : true");
        refused("adapter_config.json", "use_dora");
    }

    @Test
    void brokenConfigurationsAreRefused() throws IOException {
        String whole = Files.readString(folder.resolve("adapter_config.json"));
        for (String broken : List.of(
                whole.replace("LORA", "IA3"),
                whole.replace("\"r\" : 2", "\"r\" : 0"),
                whole.replace("\"r\" : 2", "\"r\" : 1e9"),
                whole.replace("\"r\" : 2", "\"r\" : \"two\""),
                whole.replace("3.5", "-1"),
                whole.replace("3.5", "\"NaN\""),
                whole.replaceAll("\\[[^]]*]", "\"(a+)+b\""),
                whole.replaceAll("\\[[^]]*]", "[]"),
                whole.replaceAll("\\[[^]]*]", "[\"up_proj\"]"),
                whole.substring(0, 20),
                "[]")) {
            Files.writeString(folder.resolve("adapter_config.json"), broken);
            assertThatThrownBy(() -> Lora.load(folder, model, SHA, manager))
                    .as(broken)
                    .isInstanceOf(ModelRefused.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void aFolderWithoutAnAdapterIsRefused() throws IOException {
        Files.delete(folder.resolve("adapter_model.safetensors"));
        refused("There is no adapter_model.safetensors");
        Files.delete(folder.resolve("adapter_config.json"));
        refused("There is no adapter_config.json");
    }

    @Test
    void nothingIsLeftBehindByARefusal() throws IOException {
        tensors.remove(B0);
        write(Map.of());
        int before = manager.getManagedArrays().size();
        refused(B0);
        assertThat(manager.getManagedArrays()).hasSize(before);
    }

    private NDArray stored(String name) {
        return tensors.getOrDefault(name, StoredTensor.of(manager.create(0f))).array();
    }

    private StoredTensor stored(String name, long... sides) {
        return StoredTensor.of(stored(name).reshape(sides));
    }

    private void write(Map<String, String> metadata) throws IOException {
        TensorWriter.write(folder.resolve("adapter_model.safetensors"), tensors, metadata);
    }

    private void config(String from, String to) throws IOException {
        Path file = folder.resolve("adapter_config.json");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> Lora.load(folder, model, SHA, manager))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContainingAll(parts);
    }
}

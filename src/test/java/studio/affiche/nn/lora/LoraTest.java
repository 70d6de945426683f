package studio.affiche.nn.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;

class LoraTest {
    private static final LoraConfig CONFIG = new LoraConfig(1, 3, List.of("q_proj"), "tiny");

    private final NDManager manager = Torch.manager();
    private final Weights model = model(manager);

    @AfterEach
    void free() {
        manager.close();
    }

    /** Two layers of a 2 × 3 matrix, a norm, and a matrix that is not adapted. */
    static Weights model(NDManager owner) {
        var arrays = new LinkedHashMap<String, NDArray>();
        arrays.put("layers.0.q_proj.weight", owner.create(new float[] {1, 2, 3, 4, 5, 6}, new Shape(2, 3)));
        arrays.put("layers.0.norm.weight", owner.create(new float[] {1, 1}));
        arrays.put("layers.1.q_proj.weight", owner.create(new float[] {6, 5, 4, 3, 2, 1}, new Shape(2, 3)));
        arrays.put("layers.1.o_proj.weight", owner.create(new float[] {1, 0, 0, 1}, new Shape(2, 2)));
        return new Weights(arrays);
    }

    @Test
    void namesAndShapesAreThoseOfPeft() {
        Lora lora = Lora.create(new LoraConfig(8, 16, List.of("q_proj"), "tiny"), model, 1, manager);
        assertThat(lora.parameters().names())
                .containsExactly(
                        "base_model.model.layers.0.q_proj.lora_A.weight",
                        "base_model.model.layers.0.q_proj.lora_B.weight",
                        "base_model.model.layers.1.q_proj.lora_A.weight",
                        "base_model.model.layers.1.q_proj.lora_B.weight");
        assertThat(lora.parameters()
                        .get("base_model.model.layers.0.q_proj.lora_A.weight")
                        .getShape())
                .isEqualTo(new Shape(8, 3));
        assertThat(lora.parameters()
                        .get("base_model.model.layers.0.q_proj.lora_B.weight")
                        .getShape())
                .isEqualTo(new Shape(2, 8));
    }

    @Test
    void aWholeNameAdaptsOneModule() {
        var config = new LoraConfig(1, 1, List.of("layers.1.q_proj"), "tiny");
        assertThat(Lora.create(config, model, 1, manager).modules()).containsExactly("layers.1.q_proj");
        assertThat(config.adapts("other_layers.1.q_proj")).isFalse();
    }

    @Test
    void theEffectiveWeightsAreThoseOfTheFormula() {
        Lora lora = Lora.create(CONFIG, model, 1, manager);
        set(lora.parameters().get("base_model.model.layers.0.q_proj.lora_A.weight"), 1, 10, 100);
        set(lora.parameters().get("base_model.model.layers.0.q_proj.lora_B.weight"), 2, -1);
        Weights effective = lora.in(manager, Mode.INFERENCE, model);
        // W + 3 / 1 · B A.
        assertThat(effective.get("layers.0.q_proj.weight").toFloatArray())
                .containsExactly(1 + 6, 2 + 60, 3 + 600, 4 - 3, 5 - 30, 6 - 300);
        assertThat(effective.get("layers.1.q_proj.weight").toFloatArray()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(effective.get("layers.1.o_proj.weight")).isSameAs(model.get("layers.1.o_proj.weight"));
        assertThat(effective.names()).containsExactlyElementsOf(model.names());
    }

    @Test
    void aNewAdapterIsUniformInAAndZeroInB() {
        var wide = new Weights(Map.of("q_proj.weight", manager.zeros(new Shape(4, 400))));
        var config = new LoraConfig(50, 1, List.of("q_proj"), "tiny");
        Lora lora = Lora.create(config, wide, 7, manager);
        float[] a =
                lora.parameters().get("base_model.model.q_proj.lora_A.weight").toFloatArray();
        double squares = 0;
        for (float value : a) {
            assertThat(value).isBetween(-0.05f, 0.05f);
            squares += (double) value * value;
        }
        // Uniform between −1/√400 and 1/√400: variance 1/1200.
        assertThat(squares / a.length).isCloseTo(1 / 1200.0, within(5e-5));
        assertThat(lora.parameters()
                        .get("base_model.model.q_proj.lora_B.weight")
                        .toFloatArray())
                .containsOnly(0);
        assertThat(Lora.create(config, wide, 7, manager)
                        .parameters()
                        .get("base_model.model.q_proj.lora_A.weight")
                        .toFloatArray())
                .containsExactly(a);
        assertThat(Lora.create(config, wide, 8, manager)
                        .parameters()
                        .get("base_model.model.q_proj.lora_A.weight")
                        .toFloatArray())
                .isNotEqualTo(a);
    }

    @Test
    void gradientsReachTheAdapterAndNotTheModel() {
        Lora lora = Lora.create(CONFIG, model, 1, manager);
        List<NDArray> parameters = List.copyOf(lora.parameters().arrays().values());
        parameters.forEach(p -> p.setRequiresGradient(true));
        set(lora.parameters().get("base_model.model.layers.0.q_proj.lora_A.weight"), 1, 10, 100);
        set(lora.parameters().get("base_model.model.layers.0.q_proj.lora_B.weight"), 2, -1);
        NDArray loss = Gradients.recorded(() -> lora.in(manager, Mode.GRADIENT, model)
                .get("layers.0.q_proj.weight")
                .sum());
        List<NDArray> gradients = Gradients.of(manager, loss, parameters);
        // d Σ(s B A) / dA is s ΣB in each column, and / dB s ΣA in each row.
        assertThat(gradients.get(0).toFloatArray()).containsExactly(3, 3, 3);
        assertThat(gradients.get(1).toFloatArray()).containsExactly(333, 333);
        assertThat(gradients.get(2).toFloatArray()).containsOnly(0);
        assertThat(model.arrays().values()).noneMatch(NDArray::hasGradient);
    }

    @Test
    void aModelWithoutTheModulesIsRefused() {
        assertThatThrownBy(() -> Lora.create(new LoraConfig(1, 1, List.of("gate_proj"), "tiny"), model, 1, manager))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gate_proj");
    }

    static void set(NDArray array, float... numbers) {
        array.set(numbers);
    }
}

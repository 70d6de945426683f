package studio.affiche.nn.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.affiche.golden.GoldenFile;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.block.ClipVisionConfig.Activation;
import tools.jackson.databind.JsonNode;

/** The vision tower against transformers' CLIPVisionModel. */
@Tag("golden")
class ClipVisionGoldenTest {
    private static final float TOLERANCE = 3e-5f;

    @Test
    void everyLayerAndThePooledOutput() throws IOException {
        GoldenFile golden = GoldenFile.assumed("clip-vision");
        ClipVisionConfig config = config(golden.config());
        try (NDManager step = Torch.manager()) {
            var weights = golden.weights(step);
            var pixels = golden.array("input.pixel_values", step);
            for (int layers = 0; layers <= config.layers(); layers++) {
                ClipVision.Seen seen =
                        new ClipVision(config, "vision_model.", layers).see(step, Mode.INFERENCE, pixels, weights);
                assertThat(seen.hidden().toFloatArray())
                        .as("after %d layers", layers)
                        .containsExactly(golden.floats("mid.hidden_states." + layers), within(TOLERANCE));
                if (layers == config.layers() - 1) {
                    assertThat(seen.hidden().toFloatArray())
                            .containsExactly(golden.floats("output.hidden_states_minus_2"), within(TOLERANCE));
                }
                if (layers == config.layers()) {
                    assertThat(seen.hidden().toFloatArray())
                            .containsExactly(golden.floats("output.last_hidden_state"), within(TOLERANCE));
                    assertThat(seen.pooled().toFloatArray())
                            .containsExactly(golden.floats("output.pooler_output"), within(TOLERANCE));
                }
            }
        }
    }

    private static ClipVisionConfig config(JsonNode config) {
        return new ClipVisionConfig(
                config.path("hidden_size").intValue(),
                config.path("intermediate_size").intValue(),
                config.path("num_hidden_layers").intValue(),
                config.path("num_attention_heads").intValue(),
                config.path("num_channels").intValue(),
                config.path("image_size").intValue(),
                config.path("patch_size").intValue(),
                config.path("layer_norm_eps").doubleValue(),
                config.path("hidden_act").stringValue().equals("gelu") ? Activation.GELU : Activation.QUICK_GELU);
    }
}

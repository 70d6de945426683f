package studio.affiche.design.llava;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.ClipVisionConfig.Activation;
import studio.affiche.nn.block.LlamaConfig;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code config.json} of a LLaVA folder, with the library's names and its defaults for what is left out. What this
 * program does not compute is refused, rather than computed wrongly.
 */
record ConfigFile(String where) {
    static final String NAME = "config.json";

    private static final long MAX_BYTES = 1 << 20;

    /**
     * Reads the configuration of a folder.
     *
     * @throws ModelRefused in one sentence, if it is of another architecture or has a setting that is not known
     */
    static LlavaConfig read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new ModelRefused("There is no " + NAME + " in " + folder + ": give the folder of a LLaVA model");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new ModelRefused(file + " has " + Files.size(file) + " bytes, and a configuration has at most "
                    + MAX_BYTES + ": give the folder of a LLaVA model");
        }
        try {
            return new ConfigFile(file.toString()).parse(JsonMapper.shared().readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            throw new ModelRefused(file + " is not valid JSON", e);
        }
    }

    /** The configuration in a JSON object. */
    LlavaConfig parse(JsonNode root) throws ModelRefused {
        JsonNode text = root.path("text_config");
        JsonNode vision = root.path("vision_config");
        expect(root, "model_type", "llava", "llava");
        expect(text, "model_type", "llama", "llama");
        expect(vision, "model_type", "clip_vision_model", "clip_vision_model");
        expect(root, "projector_hidden_act", "gelu", "gelu");
        expect(text, "hidden_act", "silu", "silu");
        refuseIfSet(text, "rope_scaling");
        refuseIfSet(text, "rope_parameters");
        refuseIfSet(text, "attention_bias");
        refuseIfSet(text, "mlp_bias");
        if (!root.path("multimodal_projector_bias").asBoolean(true)) {
            throw refused("multimodal_projector_bias", "false");
        }
        String select = root.path("vision_feature_select_strategy").asString("default");
        if (!List.of("default", "full").contains(select)) {
            throw refused("vision_feature_select_strategy", select);
        }
        try {
            return new LlavaConfig(
                    vision(vision),
                    text(text, root),
                    number(root, root.has("image_token_id") ? "image_token_id" : "image_token_index", 32_000),
                    number(root, "vision_feature_layer", -2),
                    select.equals("default"));
        } catch (IllegalArgumentException e) {
            throw new ModelRefused(where + ": " + e.getMessage(), e);
        }
    }

    private ClipVisionConfig vision(JsonNode vision) throws ModelRefused {
        String act = vision.path("hidden_act").asString("quick_gelu");
        Activation activation = switch (act) {
            case "quick_gelu" -> Activation.QUICK_GELU;
            case "gelu" -> Activation.GELU;
            default -> throw refused("hidden_act", act);
        };
        return new ClipVisionConfig(
                number(vision, "hidden_size", 768),
                number(vision, "intermediate_size", 3072),
                number(vision, "num_hidden_layers", 12),
                number(vision, "num_attention_heads", 12),
                number(vision, "num_channels", 3),
                number(vision, "image_size", 224),
                number(vision, "patch_size", 32),
                real(vision, "layer_norm_eps", 1e-5),
                activation);
    }

    private LlamaConfig text(JsonNode text, JsonNode root) throws ModelRefused {
        int width = number(text, "hidden_size", 4096);
        int heads = number(text, "num_attention_heads", 32);
        return new LlamaConfig(
                number(text, "vocab_size", number(root, "vocab_size", 32_000)),
                width,
                number(text, "intermediate_size", 11_008),
                number(text, "num_hidden_layers", 32),
                heads,
                number(text, "num_key_value_heads", heads),
                number(text, "head_dim", width / Math.max(1, heads)),
                number(text, "max_position_embeddings", 2048),
                real(text, "rope_theta", 10_000),
                real(text, "rms_norm_eps", 1e-6),
                text.path("tie_word_embeddings").asBoolean(false));
    }

    private void expect(JsonNode node, String key, String wanted, String missing) throws ModelRefused {
        String value = node.path(key).asString(missing);
        if (!value.equals(wanted)) {
            throw new ModelRefused(where + ": " + key + " is \"" + value + "\", and only \"" + wanted
                    + "\" can be run; give the folder of a LLaVA model with a CLIP tower and a Llama decoder");
        }
    }

    private void refuseIfSet(JsonNode node, String key) throws ModelRefused {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isNull() && !(value.isBoolean() && !value.booleanValue())) {
            throw refused(key, value.toString());
        }
    }

    private ModelRefused refused(String key, String value) {
        return new ModelRefused(where + ": a model with " + key + " " + value + " cannot be run");
    }

    private int number(JsonNode node, String key, int otherwise) throws ModelRefused {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new ModelRefused(where + ": " + key + " is " + value + ", not a whole number");
        }
        return value.intValue();
    }

    private double real(JsonNode node, String key, double otherwise) throws ModelRefused {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isNumber() || !(value.doubleValue() > 0)) {
            throw new ModelRefused(where + ": " + key + " is " + value + ", not a number above 0");
        }
        return value.doubleValue();
    }

    /** The JSON that Hugging Face's library reads. */
    static String write(LlavaConfig config) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.putArray("architectures").add("LlavaForConditionalGeneration");
        root.put("model_type", "llava");
        root.put("image_token_index", config.imageToken());
        root.put("projector_hidden_act", "gelu");
        root.put("vision_feature_layer", config.featureLayer());
        root.put("vision_feature_select_strategy", config.patchesOnly() ? "default" : "full");
        ObjectNode vision = root.putObject("vision_config");
        vision.put("model_type", "clip_vision_model");
        vision.put("hidden_size", config.vision().width());
        vision.put("intermediate_size", config.vision().inner());
        vision.put("num_hidden_layers", config.vision().layers());
        vision.put("num_attention_heads", config.vision().heads());
        vision.put("num_channels", config.vision().channels());
        vision.put("image_size", config.vision().imageSize());
        vision.put("patch_size", config.vision().patchSize());
        vision.put("layer_norm_eps", config.vision().epsilon());
        vision.put(
                "hidden_act",
                switch (config.vision().activation()) {
                    case QUICK_GELU -> "quick_gelu";
                    case GELU -> "gelu";
                });
        ObjectNode text = root.putObject("text_config");
        text.put("model_type", "llama");
        text.put("vocab_size", config.text().vocabulary());
        text.put("hidden_size", config.text().width());
        text.put("intermediate_size", config.text().inner());
        text.put("num_hidden_layers", config.text().layers());
        text.put("num_attention_heads", config.text().heads());
        text.put("num_key_value_heads", config.text().kvHeads());
        text.put("head_dim", config.text().headWidth());
        text.put("max_position_embeddings", config.text().positions());
        text.put("rope_theta", config.text().theta());
        text.put("rms_norm_eps", config.text().epsilon());
        text.put("tie_word_embeddings", config.text().tied());
        text.put("hidden_act", "silu");
        return root.toPrettyString() + "\n";
    }
}

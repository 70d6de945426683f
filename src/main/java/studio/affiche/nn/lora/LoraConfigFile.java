package studio.affiche.nn.lora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.nn.ModelRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code adapter_config.json}, as the PEFT library writes and reads it. What would change the sums and is not computed
 * here is refused.
 */
final class LoraConfigFile {
    static final String NAME = "adapter_config.json";

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_TARGETS = 100_000;
    /** Settings that change what an adapter does; without effect where they are false, null or empty. */
    private static final List<String> NOT_COMPUTED = List.of(
            "use_dora",
            "use_rslora",
            "use_qalora",
            "fan_in_fan_out",
            "lora_bias",
            "rank_pattern",
            "alpha_pattern",
            "modules_to_save",
            "layer_replication",
            "trainable_token_indices",
            "target_parameters",
            "exclude_modules");

    private LoraConfigFile() {}

    static LoraConfig read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new ModelRefused("There is no " + NAME + " in " + folder + ": give the folder of an adapter");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new ModelRefused(file + " has more than " + MAX_BYTES + " bytes, too many for a configuration");
        }
        try {
            return parse(file, JsonMapper.shared().readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            throw new ModelRefused(file + " is not valid JSON", e);
        } catch (IllegalArgumentException e) {
            throw new ModelRefused(file + ": " + e.getMessage(), e);
        }
    }

    private static LoraConfig parse(Path file, JsonNode root) throws ModelRefused {
        String type = root.path("peft_type").asString("");
        if (!type.equals("LORA")) {
            throw new ModelRefused(file + ": peft_type is \"" + type + "\", and only \"LORA\" can be run");
        }
        for (String key : NOT_COMPUTED) {
            JsonNode value = root.path(key);
            boolean unset = value.isMissingNode()
                    || value.isNull()
                    || (value.isBoolean() && !value.booleanValue())
                    || (value.isContainer() && value.isEmpty());
            if (!unset) {
                throw new ModelRefused(file + ": an adapter with " + key + " cannot be run");
            }
        }
        if (!root.path("bias").asString("none").equals("none")) {
            throw new ModelRefused(file + ": an adapter with biases cannot be run");
        }
        JsonNode rank = root.path("r");
        JsonNode alpha = root.path("lora_alpha");
        if (!rank.isIntegralNumber() || !rank.canConvertToInt() || !alpha.isNumber()) {
            throw new ModelRefused(file + " needs a whole number r and a number lora_alpha");
        }
        return new LoraConfig(
                rank.intValue(),
                alpha.doubleValue(),
                targets(file, root.path("target_modules")),
                root.path("base_model_name_or_path").asString(""));
    }

    /** A list of names. PEFT also takes a pattern, which a stranger's file could make arbitrarily slow to match. */
    private static List<String> targets(Path file, JsonNode node) throws ModelRefused {
        var targets = new ArrayList<String>();
        if (node.isArray() && node.size() <= MAX_TARGETS) {
            for (JsonNode target : node) {
                targets.add(target.asString(""));
            }
        }
        if (targets.isEmpty() || targets.contains("")) {
            throw new ModelRefused(file + ": target_modules is not a list of names");
        }
        return targets;
    }

    static String write(LoraConfig config) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("peft_type", "LORA");
        root.put("task_type", "CAUSAL_LM");
        root.put("base_model_name_or_path", config.base());
        root.put("r", config.rank());
        if (config.alpha() == Math.rint(config.alpha())) {
            root.put("lora_alpha", (long) config.alpha());
        } else {
            root.put("lora_alpha", config.alpha());
        }
        root.put("lora_dropout", 0.0);
        root.put("bias", "none");
        root.put("fan_in_fan_out", false);
        root.put("inference_mode", true);
        var targets = root.putArray("target_modules");
        config.targets().forEach(targets::add);
        return root.toPrettyString() + "\n";
    }
}

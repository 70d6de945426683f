package studio.affiche.segment;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFiles;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.nn.safetensors.TensorWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A cut-out net on disk: {@code config.json} and {@code model.safetensors}. */
public final class CutoutFolder {
    private static final String CONFIG = "config.json";
    private static final String STEM = "model";
    private static final String TYPE = "affiche-cutout";
    private static final long MAX_BYTES = 1 << 16;

    private CutoutFolder() {}

    /**
     * Reads the configuration.
     *
     * @throws ModelRefused in one sentence, if it is of another kind of model or its numbers do not go together
     */
    public static NetConfig config(Path folder) throws IOException {
        Path file = folder.resolve(CONFIG);
        if (!Files.isRegularFile(file)) {
            throw new ModelRefused("There is no " + CONFIG + " in " + folder);
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new ModelRefused(
                    file + " has " + Files.size(file) + " bytes, and a configuration has at most " + MAX_BYTES);
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
            String type = root.path("model_type").asString("");
            if (!type.equals(TYPE)) {
                throw new ModelRefused(
                        file + ": model_type is \"" + type + "\", and a cut-out model's is \"" + TYPE + "\"");
            }
            var widths = new ArrayList<Integer>();
            for (JsonNode width : root.path("widths")) {
                widths.add(number(file, "widths", width));
            }
            return new NetConfig(
                    number(file, "side", root.path("side")), widths, number(file, "groups", root.path("groups")));
        } catch (JacksonException e) {
            throw new ModelRefused(file + " is not valid JSON", e);
        } catch (IllegalArgumentException e) {
            throw new ModelRefused(file + ": " + e.getMessage(), e);
        }
    }

    private static int number(Path file, String key, JsonNode node) throws ModelRefused {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new ModelRefused(
                    file + ": " + key + " is " + (node.isMissingNode() ? "missing" : node) + ", not a whole number");
        }
        return node.intValue();
    }

    /**
     * Loads the weights of a configuration.
     *
     * @throws ModelRefused if they do not fit
     */
    public static Weights weights(Path folder, NetConfig config, NDManager owner) throws IOException {
        return TensorFiles.open(folder, STEM).load(CutoutNet.shapes(config), name -> false, owner);
    }

    /** Writes a net, its numbers in 16 bits; the folder is made if missing. */
    public static void save(Path folder, NetConfig config, Weights weights) throws IOException {
        var tensors = new LinkedHashMap<String, StoredTensor>();
        weights.arrays().forEach((name, array) -> tensors.put(name, new StoredTensor(array, TensorType.F16)));
        Files.createDirectories(folder);
        TensorWriter.write(folder.resolve(STEM + ".safetensors"), tensors, Map.of("format", "pt"));
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("model_type", TYPE);
        root.put("side", config.side());
        List<Integer> widths = config.widths();
        var list = root.putArray("widths");
        widths.forEach(list::add);
        root.put("groups", config.groups());
        Files.writeString(folder.resolve(CONFIG), root.toPrettyString() + "\n");
    }
}

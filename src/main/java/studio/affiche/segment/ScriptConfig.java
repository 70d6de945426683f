package studio.affiche.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.nn.ModelRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the JSON beside a TorchScript file says of it.
 *
 * @param side of the square it takes, in pixels
 * @param normal how its pixels are changed
 * @param odds whether it gives log-odds, rather than probabilities
 */
record ScriptConfig(int side, Normal normal, boolean odds) {
    private static final int MOST_SIDE = 2048;
    private static final long MAX_BYTES = 1 << 16;

    /**
     * Reads it.
     *
     * @throws ModelRefused in one sentence, if something is missing or wrong
     */
    static ScriptConfig read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelRefused("There is no " + file + ", which says how the model beside it is used");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new ModelRefused(
                    file + " has " + Files.size(file) + " bytes, and a configuration has at most " + MAX_BYTES);
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
            JsonNode side = root.path("side");
            if (!side.canConvertToInt() || side.intValue() < 1 || side.intValue() > MOST_SIDE) {
                throw new ModelRefused(
                        file + ": side is " + shown(side) + ", not a whole number from 1 to " + MOST_SIDE);
            }
            String output = root.path("output").asString("logits");
            if (!List.of("logits", "probabilities").contains(output)) {
                throw new ModelRefused(file + ": output is \"" + output + "\", not \"logits\" or \"probabilities\"");
            }
            return new ScriptConfig(
                    side.intValue(),
                    new Normal(numbers(root.path("mean"), 0), numbers(root.path("std"), 1)),
                    output.equals("logits"));
        } catch (JacksonException e) {
            throw new ModelRefused(file + " is not valid JSON", e);
        } catch (IllegalArgumentException e) {
            throw new ModelRefused(file + ": " + e.getMessage(), e);
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "missing" : node.toString();
    }

    private static List<Double> numbers(JsonNode list, double otherwise) {
        if (list.isMissingNode()) {
            return List.of(otherwise, otherwise, otherwise);
        }
        var out = new ArrayList<Double>();
        for (JsonNode number : list) {
            if (!number.isNumber()) {
                throw new IllegalArgumentException("mean and std need numbers, not " + number);
            }
            out.add(number.doubleValue());
        }
        return out;
    }
}

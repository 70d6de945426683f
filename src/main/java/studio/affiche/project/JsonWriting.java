package studio.affiche.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Short names for making JSON trees. */
final class JsonWriting {
    private JsonWriting() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(v -> array.add(write.apply(v)));
        return array;
    }

    static ArrayNode numbers(double... values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    /** A number as people write it: without a fraction where it has none. */
    static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 && !(value == 0 && 1 / value < 0)
                ? JsonNodeFactory.instance.numberNode((int) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    static <T> void put(ObjectNode object, String name, Optional<T> value, Function<T, JsonNode> write) {
        value.ifPresent(v -> object.set(name, write.apply(v)));
    }
}

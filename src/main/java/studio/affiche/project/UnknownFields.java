package studio.affiche.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what a file says beyond what this version would write, and puts it back. Members of lists are told by their
 * {@code id}, that of their {@code design}, or when they were {@code taken}, so that what belongs to a layer stays with it
 * when layers move.
 */
final class UnknownFields {
    private UnknownFields() {}

    /** What stands in the document as read and not in the same document as this version writes it. */
    static Extras between(JsonNode read, JsonNode written) {
        var found = new ArrayList<Extras.Extra>();
        compare(read, written, List.of(), found);
        return new Extras(found);
    }

    private static void compare(JsonNode read, JsonNode written, List<Extras.Step> path, List<Extras.Extra> found) {
        if (read.isObject() && written.isObject()) {
            for (Map.Entry<String, JsonNode> field : read.properties()) {
                @Nullable JsonNode known = written.get(field.getKey());
                if (known == null) {
                    found.add(new Extras.Extra(
                            path, field.getKey(), field.getValue().toString()));
                } else {
                    compare(field.getValue(), known, and(path, new Extras.Step.Field(field.getKey())), found);
                }
            }
        } else if (read.isArray() && written.isArray()) {
            Set<String> unique = uniqueIds(read);
            for (int i = 0; i < Math.min(read.size(), written.size()); i++) {
                int index = i;
                Extras.Step step = id(read.get(i))
                        .filter(unique::contains)
                        .<Extras.Step>map(Extras.Step.Member::new)
                        .orElseGet(() -> new Extras.Step.Index(index));
                compare(read.get(i), written.get(i), and(path, step), found);
            }
        }
    }

    /** Puts fields back into a document, where their places are still there and not taken. */
    static void restore(Extras extras, ObjectNode document) {
        for (Extras.Extra extra : extras.fields()) {
            Optional<JsonNode> place = Optional.of(document);
            for (Extras.Step step : extra.path()) {
                place = place.flatMap(node -> into(node, step));
            }
            if (place.orElse(null) instanceof ObjectNode object && !object.has(extra.name())) {
                object.set(extra.name(), JsonLimits.MAPPER.readTree(extra.json()));
            }
        }
    }

    private static Optional<JsonNode> into(JsonNode node, Extras.Step step) {
        return switch (step) {
            case Extras.Step.Field f -> Optional.ofNullable(node.get(f.name()));
            case Extras.Step.Index i -> Optional.ofNullable(node.get(i.index()));
            case Extras.Step.Member m
            when node instanceof ArrayNode array && uniqueIds(array).contains(m.id()) ->
                array.valueStream()
                        .filter(n -> id(n).equals(Optional.of(m.id())))
                        .findFirst();
            case Extras.Step.Member _ -> Optional.empty();
        };
    }

    private static Set<String> uniqueIds(JsonNode array) {
        var once = new HashSet<String>();
        var twice = new HashSet<String>();
        array.forEach(n -> id(n).ifPresent(id -> {
            if (!once.add(id)) {
                twice.add(id);
            }
        }));
        once.removeAll(twice);
        return once;
    }

    private static Optional<String> id(JsonNode node) {
        return Optional.ofNullable(node.get("id"))
                .or(() -> Optional.ofNullable(node.get("design")).map(d -> d.get("id")))
                .or(() -> Optional.ofNullable(node.get("taken")))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    private static List<Extras.Step> and(List<Extras.Step> path, Extras.Step step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}

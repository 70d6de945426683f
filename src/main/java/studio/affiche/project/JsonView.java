package studio.affiche.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value and where it stands, read with checks; what is wrong is told as an {@link IllegalArgumentException} in one
 * sentence.
 *
 * @param node the value
 * @param path to it, such as {@code poster.layers[3].box}
 */
public record JsonView(JsonNode node, String path) {
    /** Farthest a coordinate may lie; keeps sums of coordinates finite and painting bounded. */
    private static final double FARTHEST = 1_000_000;

    /** A field that must be there. */
    public JsonView field(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("“" + inside(name) + "” is missing"));
    }

    /** A field that may be missing or null. */
    public Optional<JsonView> optional(String name) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        @Nullable JsonNode value = node.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(new JsonView(value, inside(name)));
    }

    /** The members of a list, at most a number of them, each read by a function. */
    public <T> List<T> list(int most, Function<JsonView, T> read) {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        if (node.size() > most) {
            throw new IllegalArgumentException(
                    "“" + path + "” has " + node.size() + " entries, which is more than " + most);
        }
        var result = new ArrayList<T>(node.size());
        for (int i = 0; i < node.size(); i++) {
            result.add(read.apply(new JsonView(node.get(i), path + "[" + i + "]")));
        }
        return result;
    }

    /** A list that may be missing. */
    public <T> List<T> list(String name, int most, Function<JsonView, T> read) {
        return optional(name).map(v -> v.list(most, read)).orElse(List.of());
    }

    /** Text. */
    public String text() {
        if (!node.isString()) {
            throw wrong("text");
        }
        return node.stringValue();
    }

    /** Text in a field that must be there. */
    public String text(String name) {
        return field(name).text();
    }

    /** A number from −1,000,000 to 1,000,000. */
    public double number() {
        if (!node.isNumber()) {
            throw wrong("a number");
        }
        double value = node.doubleValue();
        if (!(Math.abs(value) <= FARTHEST)) {
            throw new IllegalArgumentException("“" + path + "” is a number out of range");
        }
        return value;
    }

    /** A number in a field that must be there. */
    public double number(String name) {
        return field(name).number();
    }

    /** A number in a field that may be missing. */
    public double number(String name, double otherwise) {
        return optional(name).map(JsonView::number).orElse(otherwise);
    }

    /** A whole number of 32 bits. */
    public int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("a whole number");
        }
        return node.intValue();
    }

    /** A whole number of 32 bits in a field that must be there. */
    public int integer(String name) {
        return field(name).integer();
    }

    /** A whole number of 64 bits in a field that must be there. */
    public long wide(String name) {
        JsonView value = field(name);
        if (!value.node.isIntegralNumber() || !value.node.canConvertToLong()) {
            throw value.wrong("a whole number of 64 bits");
        }
        return value.node.longValue();
    }

    /** True or false in a field that may be missing. */
    public boolean flag(String name, boolean otherwise) {
        return optional(name).map(JsonView::flag).orElse(otherwise);
    }

    private boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /** A constant of an enumeration, written by {@link #word}. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E value : type.getEnumConstants()) {
            if (word(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "“" + path + "” is “" + shortened(text) + "”, which this version of Affiche does not know");
    }

    /** How a constant is written: {@code SOFT_LIGHT} as {@code soft-light}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a value that names an unknown kind is refused with. */
    IllegalArgumentException unknownKind(String kind) {
        return new IllegalArgumentException(
                "“" + path + "” is of a kind that this version of Affiche does not know: “" + shortened(kind) + "”");
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException("“" + path + "” must be " + wanted);
    }

    private String inside(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

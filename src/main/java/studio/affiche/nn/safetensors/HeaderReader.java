package studio.affiche.nn.safetensors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.affiche.nn.ModelRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The header of a safetensors file, checked against the length of its data: known types, shapes that their bytes fill,
 * bytes that follow each other without a gap or an overlap to the end of the file, no name twice.
 */
record HeaderReader(Path file, long dataBytes) {
    /** The largest header the format allows. */
    static final int MAX_BYTES = 100_000_000;

    private static final int MAX_SIDES = 8;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxNameLength(4096)
                            .maxStringLength(1 << 24)
                            .maxNumberLength(20)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What a header says. */
    record Header(Map<String, TensorEntry> entries, Map<String, String> metadata) {}

    Header read(byte[] json) throws ModelRefused {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new ModelRefused(
                    file + " has a header that is not valid JSON"
                            + (String.valueOf(e.getOriginalMessage())
                                            .toLowerCase(Locale.ROOT)
                                            .contains("duplicate")
                                    ? ": it names a tensor twice"
                                    : ""),
                    e);
        }
        if (!root.isObject()) {
            throw new ModelRefused(file + " has a header that is not a JSON object");
        }
        var entries = new LinkedHashMap<String, TensorEntry>();
        var metadata = new LinkedHashMap<String, String>();
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (field.getKey().equals("__metadata__")) {
                for (Map.Entry<String, JsonNode> e : field.getValue().properties()) {
                    metadata.put(e.getKey(), e.getValue().asString(""));
                }
            } else {
                entries.put(field.getKey(), entry(field.getKey(), field.getValue()));
            }
        }
        checkCover(entries);
        return new Header(entries, metadata);
    }

    private TensorEntry entry(String name, JsonNode node) throws ModelRefused {
        TensorType type = type(name, node.path("dtype").asString(""));
        List<Long> shape = longs(name, "shape", node.path("shape"));
        List<Long> offsets = longs(name, "data_offsets", node.path("data_offsets"));
        if (shape.size() > MAX_SIDES) {
            throw refused(name, "has more than " + MAX_SIDES + " sides");
        }
        if (offsets.size() != 2 || offsets.get(0) > offsets.get(1) || offsets.get(1) > dataBytes) {
            throw refused(name, "has data_offsets " + offsets + " outside the " + dataBytes + " bytes of data");
        }
        var entry = new TensorEntry(name, type, shape, offsets.get(0), offsets.get(1));
        if (bytes(name, type, shape) != entry.to() - entry.from()) {
            throw refused(
                    name,
                    "has " + (entry.to() - entry.from()) + " bytes, which do not fill its shape " + shape + " of "
                            + type);
        }
        return entry;
    }

    private TensorType type(String name, String type) throws ModelRefused {
        for (TensorType known : TensorType.values()) {
            if (known.name().equals(type)) {
                return known;
            }
        }
        throw refused(
                name, "has the type " + (type.isEmpty() ? "none" : type) + "; F32, F16, BF16 and I64 can be read");
    }

    private long bytes(String name, TensorType type, List<Long> shape) throws ModelRefused {
        try {
            long bytes = type.bytes();
            for (long side : shape) {
                bytes = Math.multiplyExact(bytes, side);
            }
            return bytes;
        } catch (ArithmeticException e) {
            throw new ModelRefused(file + ": tensor " + name + " has an impossible shape " + shape, e);
        }
    }

    private List<Long> longs(String name, String what, JsonNode node) throws ModelRefused {
        var numbers = new ArrayList<Long>();
        for (JsonNode number : node) {
            if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 0) {
                throw refused(name, "has a " + what + " that is not a list of whole numbers");
            }
            numbers.add(number.longValue());
        }
        if (!node.isArray()) {
            throw refused(name, "has no " + what);
        }
        return numbers;
    }

    private void checkCover(Map<String, TensorEntry> entries) throws ModelRefused {
        long covered = 0;
        List<TensorEntry> ordered = entries.values().stream()
                .sorted(Comparator.comparingLong(TensorEntry::from).thenComparingLong(TensorEntry::to))
                .toList();
        for (TensorEntry entry : ordered) {
            if (entry.from() != covered) {
                throw refused(
                        entry.name(),
                        entry.from() < covered
                                ? "overlaps the tensor before it"
                                : "leaves a gap of " + (entry.from() - covered) + " bytes before it");
            }
            covered = entry.to();
        }
        if (covered != dataBytes) {
            throw new ModelRefused(file + " has " + (dataBytes - covered) + " bytes after its last tensor");
        }
    }

    private ModelRefused refused(String name, String what) {
        return new ModelRefused(file + ": tensor " + name + " " + what);
    }
}

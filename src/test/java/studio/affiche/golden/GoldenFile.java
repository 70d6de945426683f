package studio.affiche.golden;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of reference tensors in the safetensors format: eight bytes with the length of a JSON header, little end first,
 * the header, the data. The header is checked against the file before anything is read from it.
 */
public final class GoldenFile {
    private static final int MAX_HEADER = 100_000_000;

    private final Path path;
    private final ByteBuffer data;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private record Entry(String type, int[] shape, int from, int to) {}

    private GoldenFile(Path path, byte[] bytes) {
        this.path = path;
        check(bytes.length >= 8, "is too short for a header");
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long length = file.getLong();
        check(length >= 2 && length <= Math.min(MAX_HEADER, bytes.length - 8), "has a header of impossible length");
        JsonNode header = JsonMapper.shared().readTree(new String(bytes, 8, (int) length, StandardCharsets.UTF_8));
        check(header.isObject(), "has a header that is no object");
        this.data = file.position(8 + (int) length).slice().order(ByteOrder.LITTLE_ENDIAN);
        for (var field : header.properties()) {
            if (field.getKey().equals("__metadata__")) {
                field.getValue()
                        .properties()
                        .forEach(e -> metadata.put(e.getKey(), e.getValue().asString()));
            } else {
                entries.put(field.getKey(), entry(field.getKey(), field.getValue()));
            }
        }
    }

    /** The golden file of a name; where it is absent the test is skipped with a message. */
    public static GoldenFile assumed(String name) throws IOException {
        Path file = Path.of(System.getProperty("affiche.golden", "../shared/golden"))
                .resolve(name + ".safetensors");
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                () -> "skipped: no reference tensors at " + file + " (set -Daffiche.golden=DIR)");
        return read(file);
    }

    /** Reads a file. */
    public static GoldenFile read(Path file) throws IOException {
        return new GoldenFile(file, Files.readAllBytes(file));
    }

    /** A string of the header's metadata. */
    public String metadata(String key) {
        return Optional.ofNullable(metadata.get(key)).orElseThrow(() -> missing("metadata " + key));
    }

    /** The configuration the tensors were made with. */
    public JsonNode config() {
        return JsonMapper.shared().readTree(metadata("config"));
    }

    /** Whether a tensor is there. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Sides of a tensor. */
    public int[] shape(String name) {
        return entry(name).shape().clone();
    }

    /** The values of an F32 tensor, last side fastest. */
    public float[] floats(String name) {
        Entry entry = entry(name, "F32");
        float[] values = new float[(entry.to - entry.from) / Float.BYTES];
        data.slice(entry.from, entry.to - entry.from)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    /** The values of an I64 tensor, last side fastest. */
    public long[] longs(String name) {
        Entry entry = entry(name, "I64");
        long[] values = new long[(entry.to - entry.from) / Long.BYTES];
        data.slice(entry.from, entry.to - entry.from)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .get(values);
        return values;
    }

    private Entry entry(String name) {
        return Optional.ofNullable(entries.get(name)).orElseThrow(() -> missing("tensor " + name));
    }

    private Entry entry(String name, String type) {
        Entry entry = entry(name);
        check(entry.type.equals(type), "holds " + name + " as " + entry.type + ", not " + type);
        return entry;
    }

    private Entry entry(String name, JsonNode node) {
        String type = node.path("dtype").asString();
        int[] shape =
                node.path("shape").valueStream().mapToInt(JsonNode::intValue).toArray();
        int[] offsets = node.path("data_offsets")
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .toArray();
        int size = switch (type) {
            case "F64", "I64" -> 8;
            case "F32", "I32" -> 4;
            case "F16", "BF16", "I16" -> 2;
            case "U8", "I8", "BOOL" -> 1;
            default -> throw new IllegalArgumentException(path + " has a tensor of type " + type);
        };
        check(
                offsets.length == 2 && offsets[0] >= 0 && offsets[0] <= offsets[1] && offsets[1] <= data.capacity(),
                "has data for " + name + " outside the file");
        long bytes = Arrays.stream(shape).asLongStream().reduce(size, Math::multiplyExact);
        check(
                Arrays.stream(shape).allMatch(n -> n >= 0) && bytes == offsets[1] - offsets[0],
                "has data for " + name + " that does not fill its shape");
        return new Entry(type, shape, offsets[0], offsets[1]);
    }

    private void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(path + " " + otherwise);
        }
    }

    private NoSuchElementException missing(String what) {
        return new NoSuchElementException(path + " has no " + what);
    }
}

package studio.affiche.golden;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.TensorFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of reference tensors: named {@code weight.*}, {@code input.*}, {@code output.*}, {@code mid.*}. */
public final class GoldenFile {
    private static final String WEIGHT = "weight.";

    private final TensorFile file;

    private GoldenFile(TensorFile file) {
        this.file = file;
    }

    /** The golden file of a name; where it is absent the test is skipped with a message. */
    public static GoldenFile assumed(String name) throws IOException {
        Path path = Path.of(System.getProperty("affiche.golden", "../shared/golden"))
                .resolve(name + ".safetensors");
        Assumptions.assumeTrue(
                Files.isRegularFile(path),
                () -> "skipped: no reference tensors at " + path + " (set -Daffiche.golden=DIR)");
        return new GoldenFile(TensorFile.open(path));
    }

    /** A string of the header's metadata. */
    public String metadata(String key) {
        return Optional.ofNullable(file.metadata().get(key))
                .orElseThrow(() -> new NoSuchElementException(file.path() + " has no metadata " + key));
    }

    /** The configuration the tensors were made with. */
    public JsonNode config() {
        return JsonMapper.shared().readTree(metadata("config"));
    }

    /** Whether a tensor is there. */
    public boolean has(String name) {
        return file.entries().containsKey(name);
    }

    /** Sides of a tensor. */
    public int[] shape(String name) {
        return file.entry(name).shape().stream().mapToInt(Math::toIntExact).toArray();
    }

    /** The values of an F32 tensor, last side fastest. */
    public float[] floats(String name) throws IOException {
        return file.floats(name);
    }

    /** The values of an I64 tensor, last side fastest. */
    public long[] longs(String name) throws IOException {
        return file.longs(name);
    }

    /** A tensor as an array. */
    public NDArray array(String name, NDManager owner) throws IOException {
        return file.load(name, owner);
    }

    /** The weights, by their names in the library. */
    public Weights weights(NDManager owner) throws IOException {
        var weights = new LinkedHashMap<String, NDArray>();
        for (String name : file.entries().keySet()) {
            if (name.startsWith(WEIGHT)) {
                weights.put(name.substring(WEIGHT.length()), file.load(name, owner));
            }
        }
        return new Weights(weights);
    }
}

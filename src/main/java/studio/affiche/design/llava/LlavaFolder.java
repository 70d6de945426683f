package studio.affiche.design.llava;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFiles;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.nn.safetensors.TensorWriter;

/** A model on disk, laid out as Hugging Face's library does. */
public final class LlavaFolder {
    private static final String STEM = "model";

    private LlavaFolder() {}

    /**
     * What a folder's weights are on disk.
     *
     * @param bytes of all their files
     * @param sha256 of all of them, in the order of their names
     */
    public record Stored(long bytes, String sha256) {}

    /**
     * Measures a folder's weights and reads them once for their hash.
     *
     * @throws ModelRefused if there are none
     */
    public static Stored stored(Path folder) throws IOException {
        TensorFiles files = TensorFiles.open(folder, STEM);
        long bytes = 0;
        for (Path file : files.holders()) {
            bytes += Files.size(file);
        }
        return new Stored(bytes, files.sha256());
    }

    static Weights weights(Path folder, LlavaConfig config, NDManager owner) throws IOException {
        TensorFiles files = TensorFiles.open(folder, STEM);
        UnaryOperator<String> stored = LlavaNames.stored(files.names());
        Map<String, List<Long>> shapes = LlavaNames.shapes(config);
        var expected = new LinkedHashMap<String, List<Long>>();
        shapes.forEach((name, sides) -> expected.put(stored.apply(name), sides));
        Weights loaded = files.load(expected, LlavaNames::ignored, owner);
        var named = new LinkedHashMap<String, NDArray>();
        shapes.keySet().forEach(name -> named.put(name, loaded.get(stored.apply(name))));
        return new Weights(named);
    }

    static void save(Path folder, LlavaConfig config, Weights weights, TensorType type) throws IOException {
        var tensors = new LinkedHashMap<String, StoredTensor>();
        weights.arrays().forEach((name, array) -> tensors.put(name, new StoredTensor(array, type)));
        Files.createDirectories(folder);
        TensorWriter.write(folder.resolve(STEM + ".safetensors"), tensors, Map.of("format", "pt"));
        Files.writeString(folder.resolve(ConfigFile.NAME), ConfigFile.write(config));
    }
}

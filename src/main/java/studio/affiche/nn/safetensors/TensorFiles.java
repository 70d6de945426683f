package studio.affiche.nn.safetensors;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Weights;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The weights of a model: one safetensors file, or several with an index that says which tensor lies where. */
public final class TensorFiles {
    private static final long MAX_INDEX = 64 << 20;

    private final Path path;
    private final Map<String, TensorFile> files;

    private TensorFiles(Path path, Map<String, TensorFile> files) {
        this.path = path;
        this.files = files;
    }

    /**
     * Opens {@code <stem>.safetensors} of a folder, or the files named in {@code <stem>.safetensors.index.json}.
     *
     * @param stem as in {@code model} or {@code diffusion_pytorch_model}
     * @throws ModelRefused if neither is there, or a file does not fit its header or the index
     */
    public static TensorFiles open(Path folder, String stem) throws IOException {
        Path index = folder.resolve(stem + ".safetensors.index.json");
        Path single = folder.resolve(stem + ".safetensors");
        if (Files.isRegularFile(single)) {
            return open(single);
        }
        if (Files.isRegularFile(index)) {
            return sharded(index);
        }
        throw new ModelRefused("There is no " + single.getFileName() + " in " + folder);
    }

    /** Opens one file. */
    public static TensorFiles open(Path file) throws IOException {
        TensorFile one = TensorFile.open(file);
        var files = new LinkedHashMap<String, TensorFile>();
        one.entries().keySet().forEach(name -> files.put(name, one));
        return new TensorFiles(file, files);
    }

    private static TensorFiles sharded(Path index) throws IOException {
        var opened = new TreeMap<String, TensorFile>();
        var files = new LinkedHashMap<String, TensorFile>();
        for (Map.Entry<String, JsonNode> place : weightMap(index).properties()) {
            String shard = place.getValue().asString("");
            if (shard.isEmpty() || shard.contains("/") || shard.contains("\\")) {
                throw new ModelRefused(index + " says that " + place.getKey() + " lies in \"" + shard
                        + "\", which is not the name of a file beside it");
            }
            TensorFile file = opened.get(shard);
            if (file == null) {
                Path path = index.resolveSibling(shard);
                if (!Files.isRegularFile(path)) {
                    throw new ModelRefused("There is no " + path + ", where " + index + " puts " + place.getKey());
                }
                file = TensorFile.open(path);
                opened.put(shard, file);
            }
            if (!file.entries().containsKey(place.getKey())) {
                throw new ModelRefused(
                        file.path() + " has no tensor " + place.getKey() + ", though " + index + " puts it there");
            }
            files.put(place.getKey(), file);
        }
        for (TensorFile file : opened.values()) {
            for (String name : file.entries().keySet()) {
                if (files.get(name) != file) {
                    throw new ModelRefused(file.path() + ": tensor " + name + " is not in the index " + index);
                }
            }
        }
        return new TensorFiles(index, files);
    }

    private static JsonNode weightMap(Path index) throws IOException {
        if (Files.size(index) > MAX_INDEX) {
            throw new ModelRefused(
                    index + " has " + Files.size(index) + " bytes, and an index has at most " + MAX_INDEX);
        }
        try {
            JsonNode map =
                    JsonMapper.shared().readTree(Files.readAllBytes(index)).path("weight_map");
            if (map.isObject()) {
                return map;
            }
        } catch (JacksonException e) {
            throw new ModelRefused(index + " is not valid JSON", e);
        }
        throw new ModelRefused(index + " has no weight_map");
    }

    /** The file, or the index of files. */
    public Path path() {
        return path;
    }

    /** The files that hold the tensors, each once, in the order of their names. */
    public Set<Path> holders() {
        var holders = new TreeSet<Path>();
        files.values().forEach(f -> holders.add(f.path()));
        return holders;
    }

    /** The names of all tensors. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The tensor of a name, where there is one. */
    public Optional<TensorEntry> entry(String name) {
        return Optional.ofNullable(files.get(name)).map(f -> f.entry(name));
    }

    /**
     * Checks that the tensors are those of a model: none missing, none too many, each with its shape and finite.
     *
     * @param expected shapes by name
     * @param ignored names that may be there without being wanted
     * @throws ModelRefused naming file and tensor; nothing was allocated then
     */
    public void check(Map<String, List<Long>> expected, Predicate<String> ignored) throws IOException {
        for (Map.Entry<String, TensorFile> have : files.entrySet()) {
            if (!expected.containsKey(have.getKey()) && !ignored.test(have.getKey())) {
                throw new ModelRefused(have.getValue().path() + ": tensor " + have.getKey()
                        + " does not belong to a model of this configuration");
            }
        }
        for (Map.Entry<String, List<Long>> want : expected.entrySet()) {
            TensorFile file = files.get(want.getKey());
            if (file == null) {
                throw new ModelRefused(path + " has no tensor " + want.getKey());
            }
            TensorEntry entry = file.entry(want.getKey());
            if (!entry.shape().equals(want.getValue())) {
                throw new ModelRefused(file.path() + ": tensor " + entry.name() + " has the shape " + entry.shape()
                        + ", and the configuration wants " + want.getValue());
            }
            if (entry.type() == TensorType.I64) {
                throw new ModelRefused(file.path() + ": tensor " + entry.name() + " holds integers, not weights");
            }
        }
        for (String name : expected.keySet()) {
            file(name).checkFinite(name);
        }
    }

    /**
     * Checks and loads the weights of a model.
     *
     * @param expected shapes by name, as in {@link #check}
     * @param owner whom the weights belong to
     * @throws ModelRefused if they do not fit, or do not fit into memory
     */
    public Weights load(Map<String, List<Long>> expected, Predicate<String> ignored, NDManager owner)
            throws IOException {
        check(expected, ignored);
        long bytes = 0;
        var arrays = new LinkedHashMap<String, NDArray>();
        for (String name : expected.keySet()) {
            bytes += file(name).entry(name).size() * Float.BYTES;
        }
        try {
            for (String name : expected.keySet()) {
                arrays.put(name, file(name).load(name, owner));
            }
        } catch (OutOfMemoryError | EngineException e) {
            arrays.values().forEach(NDArray::close);
            throw new ModelRefused(
                    path + " needs " + (bytes >> 20) + " MB of memory for its weights, and there is not that much", e);
        }
        return new Weights(arrays);
    }

    /**
     * The SHA-256 of the files, in the order of their names: tells models apart.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() throws IOException {
        MessageDigest digest = sha();
        for (Path file : holders()) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private TensorFile file(String name) {
        TensorFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(path + " has no tensor " + name);
        }
        return file;
    }
}

package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.llava.Prompt;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFile;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.nn.safetensors.TensorWriter;

/**
 * Log-probabilities of answers' tokens on disk, by what they are of: every token and pixel, and whether they are taken among
 * the tokens of a grammar. A file belongs to one model.
 */
final class ReferenceFile {
    private static final String KEYS = "keys";
    private static final String LENGTHS = "lengths";
    private static final String LOGS = "log_probabilities";
    private static final String MODEL = "model_sha256";
    /** Answers that are kept: those that were asked for last, some ten megabytes. */
    private static final int MOST = 20_000;

    private final Path file;
    private final String modelSha256;
    private final Map<Key, float[]> kept;
    private final Map<Prompt, byte[]> prompts = new HashMap<>();

    /** A hundred and twenty-eight bits of a SHA-256. */
    private record Key(long first, long second) {}

    private ReferenceFile(Path file, String modelSha256, Map<Key, float[]> kept) {
        this.file = file;
        this.modelSha256 = modelSha256;
        this.kept = kept;
    }

    /** Opens a file; one that is missing, of another model or broken holds nothing. */
    static ReferenceFile open(Path file, String modelSha256) throws IOException {
        return new ReferenceFile(
                file, modelSha256, Files.isRegularFile(file) ? read(file, modelSha256) : new LinkedHashMap<>());
    }

    private static Map<Key, float[]> read(Path file, String modelSha256) throws IOException {
        var kept = new LinkedHashMap<Key, float[]>();
        try {
            TensorFile stored = TensorFile.open(file);
            if (!modelSha256.equals(stored.metadata().get(MODEL)) || !whole(stored)) {
                return kept;
            }
            long[] keys = stored.longs(KEYS);
            long[] lengths = stored.longs(LENGTHS);
            float[] logs = stored.floats(LOGS);
            boolean fit = keys.length == 2 * lengths.length
                    && Arrays.stream(lengths).allMatch(n -> n >= 0 && n <= logs.length)
                    && Arrays.stream(lengths).sum() == logs.length;
            int at = 0;
            for (int i = 0; fit && i < lengths.length; i++) {
                int end = at + (int) lengths[i];
                kept.put(new Key(keys[2 * i], keys[2 * i + 1]), Arrays.copyOfRange(logs, at, end));
                at = end;
            }
        } catch (ModelRefused e) {
            // Not what was written here: all of it is computed anew.
            kept.clear();
        }
        return kept;
    }

    private static boolean whole(TensorFile stored) throws IOException {
        boolean there = Map.of(KEYS, TensorType.I64, LENGTHS, TensorType.I64, LOGS, TensorType.F32).entrySet().stream()
                .allMatch(e -> stored.entries().containsKey(e.getKey())
                        && stored.entry(e.getKey()).type() == e.getValue());
        if (there) {
            stored.checkFinite(LOGS);
        }
        return there;
    }

    /** What is kept of an answer. */
    Optional<float[]> of(Side side) {
        return Optional.ofNullable(kept.get(key(side))).filter(logs -> logs.length == side.length());
    }

    /**
     * Keeps log-probabilities.
     *
     * @param logs of all answers that were asked for, those that were kept among them
     * @throws IOException in one sentence, if the file cannot be written
     */
    void keep(Map<Side, float[]> logs) throws IOException {
        var all = new LinkedHashMap<Key, float[]>();
        logs.forEach((side, numbers) -> all.put(key(side), numbers));
        kept.forEach(all::putIfAbsent);
        var newest = new LinkedHashMap<Key, float[]>();
        all.entrySet().stream().limit(MOST).forEach(entry -> newest.put(entry.getKey(), entry.getValue()));
        write(newest);
    }

    private void write(Map<Key, float[]> logs) throws IOException {
        int count = logs.size();
        long[] keys = logs.keySet().stream()
                .flatMapToLong(key -> Arrays.stream(new long[] {key.first(), key.second()}))
                .toArray();
        long[] lengths = logs.values().stream().mapToLong(one -> one.length).toArray();
        try (NDManager manager = Torch.manager()) {
            TensorWriter.write(
                    file,
                    Map.of(
                            KEYS,
                            StoredTensor.of(manager.create(keys, new Shape(count, 2))),
                            LENGTHS,
                            StoredTensor.of(manager.create(lengths)),
                            LOGS,
                            StoredTensor.of(manager.create(Batch.joined(logs.values())))),
                    Map.of(MODEL, modelSha256));
        }
    }

    private Key key(Side side) {
        MessageDigest digest = sha();
        digest.update(prompts.computeIfAbsent(side.example().prompt(), ReferenceFile::digest));
        digest.update(bytes(side.example().answer()));
        digest.update((byte) (side.example().choices().isPresent() ? 1 : 0));
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Key(bytes.getLong(), bytes.getLong());
    }

    private static byte[] digest(Prompt prompt) {
        MessageDigest digest = sha();
        digest.update(bytes(prompt.tokens()));
        ByteBuffer pixels = ByteBuffer.allocate(prompt.pixels().length * Float.BYTES);
        pixels.asFloatBuffer().put(prompt.pixels());
        digest.update(pixels);
        return digest.digest();
    }

    /** The numbers, their count before them, so that no two lists look alike. */
    private static byte[] bytes(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate((numbers.length + 1) * Integer.BYTES);
        bytes.asIntBuffer().put(numbers.length).put(numbers);
        return bytes.array();
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

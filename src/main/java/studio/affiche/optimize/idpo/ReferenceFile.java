package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.llava.Prompt;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFile;
import studio.affiche.nn.safetensors.TensorWriter;

/** Log-probabilities on disk, with a key of what they are of: the model's weights and every token and pixel. */
final class ReferenceFile {
    private static final String LOGS = "log_probabilities";
    private static final String KEY = "key";

    private ReferenceFile() {}

    static String key(String modelSha256, List<Side> sides) {
        MessageDigest digest = sha();
        digest.update(modelSha256.getBytes(StandardCharsets.UTF_8));
        var seen = new IdentityHashMap<Prompt, byte[]>();
        for (Side side : sides) {
            digest.update(seen.computeIfAbsent(side.example().prompt(), ReferenceFile::digest));
            digest.update(bytes(side.example().answer()));
            digest.update((byte) (side.example().choices().isPresent() ? 1 : 0));
        }
        return HexFormat.of().formatHex(digest.digest());
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

    /** What was kept under this key; nothing if the file is missing, of something else or broken. */
    static Optional<List<float[]>> read(Path file, String key, List<Side> sides) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            TensorFile kept = TensorFile.open(file);
            long tokens = sides.stream().mapToLong(Side::length).sum();
            if (!key.equals(kept.metadata().get(KEY))
                    || !kept.entries().containsKey(LOGS)
                    || kept.entry(LOGS).size() != tokens) {
                return Optional.empty();
            }
            kept.checkFinite(LOGS);
            float[] all = kept.floats(LOGS);
            var logs = new ArrayList<float[]>();
            int at = 0;
            for (Side side : sides) {
                logs.add(Arrays.copyOfRange(all, at, at + side.length()));
                at += side.length();
            }
            return Optional.of(logs);
        } catch (ModelRefused e) {
            return Optional.empty();
        }
    }

    static void write(Path file, String key, List<float[]> logs) throws IOException {
        int tokens = logs.stream().mapToInt(l -> l.length).sum();
        float[] all = new float[tokens];
        int at = 0;
        for (float[] one : logs) {
            System.arraycopy(one, 0, all, at, one.length);
            at += one.length;
        }
        try (NDManager manager = Torch.manager()) {
            TensorWriter.write(file, Map.of(LOGS, StoredTensor.of(manager.create(all))), Map.of(KEY, key));
        }
    }
}

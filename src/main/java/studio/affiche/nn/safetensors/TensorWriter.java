package studio.affiche.nn.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.affiche.nn.ModelRefused;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes safetensors files. The same tensors and metadata give the same bytes: tensors lie in the order of their type,
 * the widest first, then of their name. The file appears whole or not at all.
 */
public final class TensorWriter {
    private static final int CHUNK = 1 << 20;

    private TensorWriter() {}

    /**
     * Writes a file, replacing one that is there.
     *
     * @param tensors by name
     * @param metadata strings for the header
     * @throws ModelRefused if a number is too large for the type it shall be stored as, or not finite
     */
    public static void write(Path file, Map<String, StoredTensor> tensors, Map<String, String> metadata)
            throws IOException {
        List<Map.Entry<String, StoredTensor>> ordered = tensors.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, StoredTensor> e) ->
                                e.getValue().type())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder + ": make it first or choose another");
        }
        Path part = Files.createTempFile(folder, ".affiche-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                writeAll(channel, header(ordered, metadata));
                for (Map.Entry<String, StoredTensor> tensor : ordered) {
                    write(channel, file, tensor.getKey(), tensor.getValue());
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static ByteBuffer header(List<Map.Entry<String, StoredTensor>> tensors, Map<String, String> metadata) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        if (!metadata.isEmpty()) {
            ObjectNode strings = root.putObject("__metadata__");
            new TreeMap<>(metadata).forEach(strings::put);
        }
        long at = 0;
        for (Map.Entry<String, StoredTensor> tensor : tensors) {
            ObjectNode entry = root.putObject(tensor.getKey());
            entry.put("dtype", tensor.getValue().type().name());
            var shape = entry.putArray("shape");
            for (long side : tensor.getValue().array().getShape().getShape()) {
                shape.add(side);
            }
            long end = at + tensor.getValue().bytes();
            entry.putArray("data_offsets").add(at).add(end);
            at = end;
        }
        byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
        // The data begins at a multiple of eight bytes.
        int padded = (json.length + 7) / 8 * 8;
        ByteBuffer header = ByteBuffer.allocate(Long.BYTES + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(padded);
        header.put(json);
        while (header.hasRemaining()) {
            header.put((byte) ' ');
        }
        return header.flip();
    }

    private static void write(FileChannel channel, Path file, String name, StoredTensor tensor) throws IOException {
        ByteBuffer numbers = tensor.array().toByteBuffer(true);
        switch (tensor.type()) {
            case F32, I64 -> writeAll(channel, numbers);
            case F16, BF16 -> {
                var floats = numbers.asFloatBuffer();
                ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
                while (floats.hasRemaining()) {
                    chunk.clear();
                    while (floats.hasRemaining() && chunk.hasRemaining()) {
                        short bits = tensor.type().narrow(floats.get());
                        if (!Float.isFinite(tensor.type().widen(bits))) {
                            throw new ModelRefused(file + ": tensor " + name + " holds a number that " + tensor.type()
                                    + " cannot store");
                        }
                        chunk.putShort(bits);
                    }
                    writeAll(channel, chunk.flip());
                }
            }
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}

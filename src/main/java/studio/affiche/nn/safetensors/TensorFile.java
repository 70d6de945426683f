package studio.affiche.nn.safetensors;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import studio.affiche.nn.ModelRefused;

/**
 * One safetensors file: eight bytes with the length of the header, little end first; the header, JSON; the data. The
 * header is checked when the file is opened; each tensor is mapped into memory when it is asked for.
 *
 * <p>F32 and I64 tensors are the file's own pages, private to this process: nothing is copied until it is written to.
 */
public final class TensorFile {
    private final Path path;
    private final long dataStart;
    private final HeaderReader.Header header;

    private TensorFile(Path path, long dataStart, HeaderReader.Header header) {
        this.path = path;
        this.dataStart = dataStart;
        this.header = header;
    }

    /**
     * Opens a file and checks its header.
     *
     * @throws ModelRefused if the header does not fit the file
     */
    public static TensorFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < Long.BYTES) {
                throw new ModelRefused(path + " is too short for a safetensors file");
            }
            long length = read(channel, 0, Long.BYTES).getLong();
            if (length < 2 || length > size - Long.BYTES || length > HeaderReader.MAX_BYTES) {
                throw new ModelRefused(path + " says that its header has " + Long.toUnsignedString(length)
                        + " bytes, and the file has " + size);
            }
            long start = Long.BYTES + length;
            byte[] json = read(channel, Long.BYTES, (int) length).array();
            return new TensorFile(path, start, new HeaderReader(path, size - start).read(json));
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("The file ended while it was read");
            }
        }
        return buffer.flip();
    }

    /** Where the file lies. */
    public Path path() {
        return path;
    }

    /** The tensors by name, in the order of the header. */
    public Map<String, TensorEntry> entries() {
        return header.entries();
    }

    /** The strings of {@code __metadata__}. */
    public Map<String, String> metadata() {
        return header.metadata();
    }

    /** The tensor of a name. */
    public TensorEntry entry(String name) {
        return Optional.ofNullable(header.entries().get(name))
                .orElseThrow(() -> new NoSuchElementException(path + " has no tensor " + name));
    }

    /**
     * Reads through a tensor of floats and refuses one that holds a NaN or an infinity.
     *
     * @throws ModelRefused if it does
     */
    public void checkFinite(String name) throws IOException {
        TensorEntry entry = entry(name);
        boolean finite = switch (entry.type()) {
            case I64 -> true;
            case F32 -> finite(map(entry).asIntBuffer());
            case F16 -> finite(map(entry).asShortBuffer(), 0x7c00);
            case BF16 -> finite(map(entry).asShortBuffer(), 0x7f80);
        };
        if (!finite) {
            throw new ModelRefused(path + ": tensor " + name + " holds a number that is not finite");
        }
    }

    private static boolean finite(IntBuffer bits) {
        for (int i = 0, n = bits.limit(); i < n; i++) {
            if ((bits.get(i) & 0x7f800000) == 0x7f800000) {
                return false;
            }
        }
        return true;
    }

    private static boolean finite(ShortBuffer bits, int exponent) {
        for (int i = 0, n = bits.limit(); i < n; i++) {
            if ((bits.get(i) & exponent) == exponent) {
                return false;
            }
        }
        return true;
    }

    /**
     * A tensor as an array: F32, or I64 as it is. Half precision is widened.
     *
     * @param owner whom the array belongs to
     */
    public NDArray load(String name, NDManager owner) throws IOException {
        TensorEntry entry = entry(name);
        var shape = new Shape(entry.shape().stream().mapToLong(Long::longValue).toArray());
        return switch (entry.type()) {
            case F32 -> owner.create(pages(entry), shape, DataType.FLOAT32);
            case I64 -> owner.create(pages(entry), shape, DataType.INT64);
            case F16, BF16 -> {
                NDArray array = owner.create(shape, DataType.FLOAT32);
                widen(
                        map(entry).asShortBuffer(),
                        entry.type(),
                        array.toByteBuffer(true).asFloatBuffer());
                yield array;
            }
        };
    }

    private static void widen(ShortBuffer from, TensorType type, FloatBuffer to) {
        for (int i = 0, n = from.limit(); i < n; i++) {
            to.put(i, type.widen(from.get(i)));
        }
    }

    /** The numbers of a tensor of floats, last side fastest. */
    public float[] floats(String name) throws IOException {
        TensorEntry entry = entry(name);
        float[] values = new float[Math.toIntExact(entry.size())];
        switch (entry.type()) {
            case F32 -> map(entry).asFloatBuffer().get(values);
            case F16, BF16 -> widen(map(entry).asShortBuffer(), entry.type(), FloatBuffer.wrap(values));
            case I64 -> throw new IllegalArgumentException(path + " holds " + name + " as I64");
        }
        return values;
    }

    /** The numbers of an I64 tensor, last side fastest. */
    public long[] longs(String name) throws IOException {
        TensorEntry entry = entry(name);
        if (entry.type() != TensorType.I64) {
            throw new IllegalArgumentException(path + " holds " + name + " as " + entry.type());
        }
        long[] values = new long[Math.toIntExact(entry.size())];
        LongBuffer numbers = map(entry).asLongBuffer();
        numbers.get(values);
        return values;
    }

    /** The bytes of a tensor. */
    private ByteBuffer map(TensorEntry entry) throws IOException {
        return map(entry, MapMode.READ_ONLY, StandardOpenOption.READ);
    }

    /** The same, in pages that may be written to without reaching the file; copied where the file may not be written. */
    private ByteBuffer pages(TensorEntry entry) throws IOException {
        if (Files.isWritable(path)) {
            return map(entry, MapMode.PRIVATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        ByteBuffer read = map(entry);
        return ByteBuffer.allocateDirect(read.capacity()).put(read).flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer map(TensorEntry entry, MapMode mode, OpenOption... options) throws IOException {
        long bytes = entry.to() - entry.from();
        if (bytes > Integer.MAX_VALUE) {
            throw new ModelRefused(path + ": tensor " + entry.name() + " has " + bytes
                    + " bytes, and tensors up to 2 GiB can be read");
        }
        if (bytes == 0) {
            return ByteBuffer.allocateDirect(0).order(ByteOrder.LITTLE_ENDIAN);
        }
        // A mapping stays after its channel is closed, as long as a buffer shows it.
        try (FileChannel channel = FileChannel.open(path, options)) {
            return channel.map(mode, dataStart + entry.from(), bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}

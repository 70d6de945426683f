package studio.affiche.paint.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Packs bits into bytes, the first bit lowest (RFC 1951, 3.1.1). The room must have been reckoned before. */
final class BitWriter {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int position;
    private long buffer;
    private int held;

    /** A writer with room for so many bytes. */
    BitWriter(int capacity) {
        bytes = new byte[capacity + Long.BYTES];
    }

    /**
     * Appends bits.
     *
     * @param bits nothing above the count
     * @param count 0 to 56
     */
    void put(long bits, int count) {
        buffer |= bits << held;
        held += count;
        spill();
    }

    /** Appends the codes of bytes from an array of {@link HuffmanCode#entries()}, none longer than 14 bits. */
    void putAll(byte[] source, int from, int to, int[] entries) {
        long bits = buffer;
        int n = held;
        int at = position;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            int a = entries[source[i] & 255];
            bits |= (long) (a >>> 4) << n;
            n += a & 15;
            int b = entries[source[i + 1] & 255];
            bits |= (long) (b >>> 4) << n;
            n += b & 15;
            int c = entries[source[i + 2] & 255];
            bits |= (long) (c >>> 4) << n;
            n += c & 15;
            int d = entries[source[i + 3] & 255];
            bits |= (long) (d >>> 4) << n;
            n += d & 15;
            LONG.set(bytes, at, bits);
            at += n >>> 3;
            bits >>>= n & 56;
            n &= 7;
        }
        buffer = bits;
        held = n;
        position = at;
        for (; i < to; i++) {
            int e = entries[source[i] & 255];
            put(e >>> 4, e & 15);
        }
    }

    /** Fills up the byte with zeros. */
    void align() {
        if (held > 0) {
            held = 8;
            spill();
        }
    }

    /** Appends whole bytes; the writer must be aligned. */
    void putBytes(byte[] source, int from, int count) {
        System.arraycopy(source, from, bytes, position, count);
        position += count;
    }

    /** What was written; the writer must be aligned. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, position);
    }

    private void spill() {
        LONG.set(bytes, position, buffer);
        position += held >>> 3;
        buffer >>>= held & 56;
        held &= 7;
    }
}

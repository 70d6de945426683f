package studio.affiche.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks of a PNG file (PNG, third edition, 5.3). */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};

    private final OutputStream out;

    /** Begins a file. */
    PngChunks(OutputStream out) throws IOException {
        this.out = out;
        out.write(SIGNATURE);
    }

    /**
     * Writes a chunk.
     *
     * @param type four letters
     * @param parts of its data, one after the other
     */
    void write(String type, byte[]... parts) throws IOException {
        long length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] head = ByteBuffer.allocate(8)
                .putInt(Math.toIntExact(length))
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .array();
        var crc = new CRC32();
        crc.update(head, 4, 4);
        out.write(head);
        for (byte[] part : parts) {
            crc.update(part);
            out.write(part);
        }
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}

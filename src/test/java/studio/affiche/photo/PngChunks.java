package studio.affiche.photo;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Puts chunks into PNG files. */
final class PngChunks {
    /** Signature and header of every PNG. */
    private static final int HEADER_END = 33;

    private PngChunks() {}

    /** A chunk with its length and check sum. */
    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A PNG with one more chunk after its header. */
    static byte[] with(byte[] png, String type, byte[] data) {
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, HEADER_END)
                .put(chunk(type, data))
                .put(png, HEADER_END, png.length - HEADER_END)
                .array();
    }

    /** What an iCCP chunk holds for a profile. */
    static byte[] profile(ICC_Profile profile) {
        var deflater = new Deflater();
        deflater.setInput(profile.getData());
        deflater.finish();
        byte[] buffer = new byte[1 << 20];
        int n = deflater.deflate(buffer);
        deflater.end();
        ByteBuffer out = ByteBuffer.allocate(n + 4);
        out.put((byte) 'x').put((byte) 0).put((byte) 0).put(buffer, 0, n);
        return Arrays.copyOf(out.array(), out.position());
    }
}

package studio.affiche.paint;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a web font into the TrueType or OpenType file it was made from (WOFF File Format 1.0, W3C Recommendation).
 * Java reads only the latter. Metadata and private data are left out.
 */
final class Woff {
    /** Largest font that is unpacked, in bytes. */
    static final int MAX_FONT_BYTES = 64 << 20;

    private static final int SIGNATURE = 0x774f4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int MAX_TABLES = 256;

    private Woff() {}

    /** Whether a file begins as a WOFF 1.0 file does. */
    static boolean isWoff(byte[] file) {
        return file.length >= 4 && ByteBuffer.wrap(file).getInt(0) == SIGNATURE;
    }

    /**
     * The font file inside.
     *
     * @throws IOException if the file is cut off, damaged or larger than {@link #MAX_FONT_BYTES}
     */
    static byte[] unpack(byte[] file) throws IOException {
        if (!isWoff(file)) {
            throw new IOException("The font is not a WOFF file");
        }
        try {
            return unpackChecked(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException e) {
            throw new IOException("The WOFF font is cut off", e);
        }
    }

    private static byte[] unpackChecked(ByteBuffer in) throws IOException {
        in.position(4);
        int flavor = in.getInt();
        int length = in.getInt();
        int tables = Short.toUnsignedInt(in.getShort());
        if (length != in.capacity()) {
            throw new IOException("The WOFF font is cut off: it should have " + Integer.toUnsignedLong(length)
                    + " bytes and has " + in.capacity());
        }
        if (tables == 0 || tables > MAX_TABLES || HEADER + ENTRY * tables > length) {
            throw new IOException("The WOFF font lists " + tables + " tables, which cannot be right");
        }
        long size = 12 + 16L * tables;
        for (int i = 0; i < tables; i++) {
            size += padded(Integer.toUnsignedLong(in.getInt(HEADER + ENTRY * i + 12)));
        }
        if (size > MAX_FONT_BYTES) {
            throw new IOException("The WOFF font unpacks to more than " + (MAX_FONT_BYTES >> 20) + " MB");
        }
        ByteBuffer out = ByteBuffer.allocate((int) size);
        putDirectory(out, flavor, tables);
        int offset = 12 + 16 * tables;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            byte[] table = table(in, entry);
            out.putInt(in.getInt(entry));
            out.putInt(in.getInt(entry + 16));
            out.putInt(offset);
            out.putInt(table.length);
            out.put(offset, table);
            offset += (int) padded(table.length);
        }
        return out.array();
    }

    /** The head of an sfnt file (OpenType 1.9, "Table Directory"). */
    private static void putDirectory(ByteBuffer out, int flavor, int tables) {
        int power = 31 - Integer.numberOfLeadingZeros(tables);
        out.putInt(flavor);
        out.putShort((short) tables);
        out.putShort((short) (16 << power));
        out.putShort((short) power);
        out.putShort((short) (16 * tables - (16 << power)));
    }

    private static byte[] table(ByteBuffer in, int entry) throws IOException {
        long offset = Integer.toUnsignedLong(in.getInt(entry + 4));
        long packed = Integer.toUnsignedLong(in.getInt(entry + 8));
        long original = Integer.toUnsignedLong(in.getInt(entry + 12));
        if (offset + packed > in.capacity() || packed > original) {
            throw new IOException("A table of the WOFF font lies outside the file");
        }
        byte[] table = new byte[(int) original];
        if (packed == original) {
            in.get((int) offset, table);
            return table;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(in.slice((int) offset, (int) packed));
            int done = 0;
            while (done < table.length && !inflater.finished()) {
                int n = inflater.inflate(table, done, table.length - done);
                if (n == 0) {
                    break;
                }
                done += n;
            }
            if (done != table.length) {
                throw new IOException("A table of the WOFF font is shorter than it says");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IOException("A table of the WOFF font is damaged", e);
        }
    }

    private static long padded(long bytes) {
        return (bytes + 3) & ~3L;
    }
}

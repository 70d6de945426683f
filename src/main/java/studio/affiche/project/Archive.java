package studio.affiche.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ZIP from strangers. Sizes and ratios are counted while unpacking, whatever the headers claim; names are
 * checked though nothing is ever written by them.
 */
final class Archive {
    private static final int MAX_ENTRIES = 4096;
    private static final long MAX_ENTRY = ImageFile.MAX_BYTES;
    private static final long MAX_TOTAL = ProjectFile.MAX_BYTES;
    /** Most that a byte of the whole archive may unpack to; real ones stay far below. */
    private static final long MAX_RATIO = 200;
    /** Unpacking to less than this is harmless at any ratio. */
    private static final long HARMLESS = 16L << 20;

    private Archive() {}

    /**
     * Name to content, in the order of the file; folders left out.
     *
     * @param shown how messages call the file
     */
    static Map<String, byte[]> read(byte[] zip, String shown) throws IOException {
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
            throw new Refusal(shown + " is not an Affiche project: it is not a ZIP archive");
        }
        var entries = new LinkedHashMap<String, byte[]>();
        long[] total = {0};
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int count = 0;
            for (@Nullable ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > MAX_ENTRIES) {
                    throw new Refusal(shown + " has more than " + MAX_ENTRIES + " parts and was not opened");
                }
                String name = checkedName(entry.getName(), shown);
                byte[] content = unpack(in, zip.length, total, shown);
                if (!entry.isDirectory() && entries.put(name, content) != null) {
                    throw new Refusal(shown + " holds “" + PlainText.oneLine(name) + "” twice and was not opened");
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Refusal(shown + " is damaged: its archive cannot be unpacked", e);
        }
        return entries;
    }

    private static byte[] unpack(ZipInputStream in, long packed, long[] total, String shown) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            total[0] += n;
            boolean tooDense = total[0] > HARMLESS && total[0] / MAX_RATIO > packed;
            if (content.size() + n > MAX_ENTRY || total[0] > MAX_TOTAL || tooDense) {
                throw new Refusal(shown + " unpacks to far more than a project needs and was not opened");
            }
            content.write(chunk, 0, n);
        }
        return content.toByteArray();
    }

    private static String checkedName(String name, String shown) throws Refusal {
        boolean escapes = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../")
                || ("/" + name + "/").contains("/./");
        if (escapes) {
            throw new Refusal(shown + " holds a part with a name that leads outside it and was not opened");
        }
        return name;
    }
}

package studio.affiche.nn;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A TorchScript archive without parameters: a ZIP, nothing in it compressed, of source text and of a pickle that makes
 * one object of the class in that text.
 */
final class KernelArchive {
    private static final byte[] EMPTY_TUPLE = {(byte) 0x80, 2, ')', '.'};

    private KernelArchive() {}

    /** Writes the archive of a module that has these methods. */
    static void write(OutputStream out, String methods) throws IOException {
        String module =
                "class K(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n" + methods.indent(2);
        var zip = new ZipOutputStream(out);
        put(zip, "k/data.pkl", object());
        put(zip, "k/code/__torch__.py", module.getBytes(UTF_8));
        put(zip, "k/constants.pkl", EMPTY_TUPLE);
        put(zip, "k/version", "10\n".getBytes(US_ASCII));
        put(zip, "k/byteorder", "little".getBytes(US_ASCII));
        zip.finish();
    }

    /** Pickle, protocol 2: an object of {@code __torch__.K} whose attribute {@code training} is false. */
    private static byte[] object() throws IOException {
        var pickle = new ByteArrayOutputStream();
        pickle.write(new byte[] {(byte) 0x80, 2});
        pickle.write("c__torch__\nK\n)".getBytes(US_ASCII));
        pickle.write(new byte[] {(byte) 0x81, '}', '(', 'X', 8, 0, 0, 0});
        pickle.write("training".getBytes(US_ASCII));
        pickle.write(new byte[] {(byte) 0x89, 'u', 'b', '.'});
        return pickle.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

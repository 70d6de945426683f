package studio.affiche.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;

/**
 * The bytes of an image file, not decoded.
 *
 * @param ref its name by content, with the extension of its real format
 * @param assets the file alone
 */
public record ImageFile(AssetRef ref, Assets assets) {
    /** Largest image file that is read. */
    public static final long MAX_BYTES = 256L << 20;

    /**
     * Reads an image file.
     *
     * @throws Refusal if it is missing, empty or too large
     */
    public static ImageFile read(Path file) throws IOException {
        byte[] bytes = LimitedRead.file(file, MAX_BYTES, "picture");
        if (bytes.length == 0) {
            throw new Refusal("The picture " + file + " is empty");
        }
        return of(bytes);
    }

    /** An image whose bytes are at hand. */
    public static ImageFile of(byte[] bytes) {
        AssetRef ref = Assets.refOf(bytes, extension(bytes));
        return new ImageFile(ref, Assets.NONE.with(ref, bytes));
    }

    /** The extension for a file's first bytes (the formats' own signatures); {@code bin} for none known. */
    private static String extension(byte[] file) {
        String head = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return "png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpg";
        }
        if (head.startsWith("GIF8")) {
            return "gif";
        }
        if (head.startsWith("BM")) {
            return "bmp";
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return "webp";
        }
        if (head.startsWith("8BPS")) {
            return "psd";
        }
        return head.startsWith("II*") || head.startsWith("MM\u0000*") ? "tif" : "bin";
    }
}

package studio.affiche.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The formats a photo may have, told from its first bytes, never from its name. */
public enum PhotoFormat {
    PNG("PNG"),
    JPEG("JPEG"),
    GIF("GIF"),
    BMP("BMP"),
    WEBP("WebP"),
    TIFF("TIFF"),
    PSD("Photoshop");

    private static final String ADVICE = "export it as PNG or JPEG and try again";

    private final String label;

    PhotoFormat(String label) {
        this.label = label;
    }

    /** The name people know it by. */
    public String label() {
        return label;
    }

    /**
     * The format of a file's content.
     *
     * @param name of the file, for the message
     * @throws PhotoException if it is empty or none of the formats read
     */
    static PhotoFormat sniff(byte[] file, String name) throws PhotoException {
        if (file.length == 0) {
            throw new PhotoException("“" + name + "” is empty (0 bytes); choose the photo again or export it anew");
        }
        if (starts(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return PNG;
        }
        if (starts(file, 0, 0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (starts(file, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        }
        if (starts(file, 0, 'B', 'M') && file.length >= 26) {
            return BMP;
        }
        if (starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        if (starts(file, 0, 'I', 'I', 42, 0) || starts(file, 0, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        if (starts(file, 0, '8', 'B', 'P', 'S', 0, 1) || starts(file, 0, '8', 'B', 'P', 'S', 0, 2)) {
            return PSD;
        }
        throw new PhotoException("“" + name + "” " + otherKind(file) + "; " + ADVICE);
    }

    private static String otherKind(byte[] file) {
        if (starts(file, 4, 'f', 't', 'y', 'p')) {
            String brand =
                    new String(Arrays.copyOfRange(file, 8, Math.min(12, file.length)), StandardCharsets.US_ASCII);
            return switch (brand) {
                case "avif", "avis" -> "is an AVIF picture, which cannot be read";
                case "heic", "heix", "mif1", "msf1" -> "is a HEIC picture, which cannot be read";
                default -> "is a film, not a photo";
            };
        }
        if (starts(file, 0, '%', 'P', 'D', 'F')) {
            return "is a PDF, not a photo";
        }
        String head = new String(file, 0, Math.min(512, file.length), StandardCharsets.ISO_8859_1);
        if (head.contains("<svg")) {
            return "is an SVG drawing, which cannot be read";
        }
        return "is not a picture";
    }

    private static boolean starts(byte[] file, int at, int... magic) {
        if (file.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((file[at + i] & 255) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}

package studio.affiche.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Font files that a user brings: TrueType, OpenType, collections of them and WOFF 1.0. Immutable. */
public final class FontFiles {
    /** Most files at once. */
    public static final int MAX_FILES = 64;
    /** Largest file in bytes. */
    public static final int MAX_BYTES = Woff.MAX_FONT_BYTES;

    private final List<FontFamily> families;

    private FontFiles(List<FontFamily> families) {
        this.families = List.copyOf(families);
    }

    /**
     * Reads font files; those of one family go together.
     *
     * @throws IOException if one cannot be read or is no font, saying which in a sentence
     */
    public static FontFiles read(List<Path> paths) throws IOException {
        if (paths.size() > MAX_FILES) {
            throw new IOException("At most " + MAX_FILES + " font files can be used at once, not " + paths.size());
        }
        Map<String, List<FontFile>> byFamily = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Font font : open(path)) {
                String face = font.getFontName(Locale.ROOT);
                byFamily.computeIfAbsent(font.getFamily(Locale.ROOT), k -> new ArrayList<>())
                        .add(FontFile.complete(
                                FaceNames.weight(face), FaceNames.italic(face), new FontFile.Source.Open(font)));
            }
        }
        var families = new ArrayList<FontFamily>();
        byFamily.forEach((name, files) -> families.add(new FontFamily(name, files)));
        return new FontFiles(families);
    }

    /** Names of the families, in the order of the files. */
    public List<String> names() {
        return families.stream().map(FontFamily::name).toList();
    }

    List<FontFamily> families() {
        return families;
    }

    private static Font[] open(Path path) throws IOException {
        byte[] file = readLimited(path);
        if (!looksLikeFont(file)) {
            throw new IOException(path + " is not a font: use a .ttf, .otf, .ttc or .woff file");
        }
        try {
            byte[] plain = Woff.isWoff(file) ? Woff.unpack(file) : file;
            Font[] fonts = Font.createFonts(new ByteArrayInputStream(plain));
            if (fonts.length == 0) {
                throw new IOException("The font file " + path + " has no face in it");
            }
            return fonts;
        } catch (FontFormatException e) {
            throw new IOException("The font file " + path + " is damaged: use another copy of it", e);
        }
    }

    private static byte[] readLimited(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            byte[] file = in.readNBytes(MAX_BYTES + 1);
            if (file.length > MAX_BYTES) {
                throw new IOException("The font file " + path + " has more than " + (MAX_BYTES >> 20) + " MB");
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new IOException("The font file " + path + " does not exist", e);
        }
    }

    /** Whether the first four bytes are those of a font (OpenType 1.9, "Table Directory"; WOFF 1.0). */
    private static boolean looksLikeFont(byte[] file) {
        if (file.length < 12) {
            return false;
        }
        int tag = (file[0] & 255) << 24 | (file[1] & 255) << 16 | (file[2] & 255) << 8 | (file[3] & 255);
        return tag == 0x00010000 || tag == 0x4f54544f || tag == 0x74727565 || tag == 0x74746366 || tag == 0x774f4646;
    }
}

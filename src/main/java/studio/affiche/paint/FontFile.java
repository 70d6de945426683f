package studio.affiche.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One face of a family and where its outlines come from.
 *
 * @param weight 100 to 900, as its maker names it
 * @param italic whether it is slanted by design
 * @param source of the outlines
 * @param first code point it may have a glyph for, so that files of other scripts need not be opened
 * @param last code point it may have a glyph for
 * @param sizeAdjust what its letters are scaled by, so that families whose letters are small for their type size look as
 *     large as others (CSS {@code size-adjust}); above 0
 */
record FontFile(int weight, boolean italic, Source source, int first, int last, double sizeAdjust) {
    /** Where a font comes from. */
    sealed interface Source {
        /** A file in a library on the class path, TrueType, OpenType or WOFF. */
        record Resource(String path) implements Source {}

        /** A face in a file or collection on the machine. */
        record File(Path path, String face) implements Source {}

        /** A font that is already open. */
        record Open(Font font) implements Source {}
    }

    /** A file on the class path that has what its family has. */
    static FontFile resource(int weight, boolean italic, String path) {
        return complete(weight, italic, new Source.Resource(path));
    }

    /** A file that has what its family has. */
    static FontFile complete(int weight, boolean italic, Source source) {
        return new FontFile(weight, italic, source, 0, Character.MAX_CODE_POINT, 1);
    }

    /** The same file with its letters scaled. */
    FontFile adjusted(double factor) {
        return new FontFile(weight, italic, source, first, last, factor);
    }

    /** Whether it has all that its family has, rather than one script. */
    boolean isComplete() {
        return last == Character.MAX_CODE_POINT;
    }

    /** Whether it is worth opening for a code point. */
    boolean mayShow(int codePoint) {
        return codePoint >= first && codePoint <= last;
    }

    /**
     * Opens the font.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Font open() {
        try {
            return switch (source) {
                case Source.Resource r -> openResource(r.path());
                case Source.File f -> openFile(f.path(), f.face());
                case Source.Open o -> o.font();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("Not a font that can be read: " + source, e));
        }
    }

    private static Font openResource(String path) throws IOException, FontFormatException {
        try (InputStream in = FontFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("The font " + path + " is missing from the program");
            }
            return openBytes(in.readAllBytes());
        }
    }

    /** Opens a TrueType, OpenType or WOFF file held in memory. */
    static Font openBytes(byte[] file) throws IOException, FontFormatException {
        byte[] plain = Woff.isWoff(file) ? Woff.unpack(file) : file;
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(plain));
    }

    private static Font openFile(Path path, String face) throws IOException, FontFormatException {
        Font[] all = Font.createFonts(path.toFile());
        for (Font font : all) {
            if (font.getFontName(Locale.ROOT).equals(face)) {
                return font;
            }
        }
        throw new IOException("The font file " + path + " has no face called " + face);
    }
}

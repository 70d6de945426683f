package studio.affiche.photo;

import java.util.List;
import java.util.Optional;

/**
 * A photo file after its structure has been walked from end to end without decoding a pixel.
 *
 * @param file the bytes for the image reader
 * @param orientation as in EXIF, 1 to 8
 * @param profile an ICC profile that the image reader will not apply by itself
 * @param notes what is left out of the file, one sentence each
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, not compared
record PhotoContainer(byte[] file, int orientation, Optional<byte[]> profile, List<String> notes) {
    static final int UPRIGHT = 1;

    /**
     * Checks that nothing is missing and reads what the image readers leave out.
     *
     * @throws PhotoException if the file is truncated or damaged
     */
    static PhotoContainer open(PhotoFormat format, byte[] file, String name) throws PhotoException {
        return switch (format) {
            case PNG -> new PngWalk(file, name).walk();
            case JPEG -> new JpegWalk(file, name).walk();
            case GIF -> new GifWalk(file, name).walk();
            case WEBP -> new WebpWalk(file, name).walk();
            case BMP -> BmpWalk.walk(file, name);
            case TIFF -> new TiffWalk(file, name).walk();
            case PSD -> new PsdWalk(file, name).walk();
        };
    }

    /** The note on a film of several frames. */
    static List<String> animated(boolean several, String name) {
        return several ? List.of("“" + name + "” is animated; its first frame is used") : List.of();
    }

    static PhotoException truncated(String name) {
        return new PhotoException(
                "“" + name + "” breaks off before its end; copy or download it again, then choose it once more");
    }

    static PhotoException damaged(String name) {
        return new PhotoException(damage(name));
    }

    static PhotoException damaged(String name, Throwable cause) {
        return new PhotoException(damage(name), cause);
    }

    private static String damage(String name) {
        return "“" + name + "” is damaged; open it in an image program and export it anew";
    }
}

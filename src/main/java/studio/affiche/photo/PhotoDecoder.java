package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A photo file to pixels in sRGB, upright. Reads PNG, JPEG (CMYK too), WebP, TIFF, PSD (flattened), GIF and
 * BMP; of pages and frames the first. The file is
 * hostile until checked: its size before it is read, its structure and dimensions before a pixel is allocated. A file
 * that breaks off is refused, not half shown.
 */
public final class PhotoDecoder {
    /** Largest file in bytes. */
    public static final long MAX_BYTES = 256L << 20;
    /** Most pixels of a picture. */
    public static final long MAX_PIXELS = 100_000_000;
    /** Longest side of a picture in pixels. */
    public static final int MAX_SIDE = 20_000;
    /** Pictures with more pixels are thinned out while they are decoded: no poster shows more of a product. */
    public static final long WORKING_PIXELS = 24_000_000;

    private PhotoDecoder() {}

    /**
     * Decodes a file.
     *
     * @return {@link BufferedImage#TYPE_INT_ARGB} or, if it cannot be transparent, {@link BufferedImage#TYPE_INT_RGB}
     * @throws PhotoException with a sentence for the user
     */
    public static BufferedImage decode(Path file) throws PhotoException {
        return decode(read(file), String.valueOf(file.getFileName()));
    }

    /**
     * A photo's bytes, not more than {@link #MAX_BYTES}.
     *
     * @throws PhotoException with a sentence for the user
     */
    public static byte[] read(Path file) throws PhotoException {
        if (!Files.exists(file)) {
            throw new PhotoException("There is no file “" + file + "”; check the path of the product photo");
        }
        if (!Files.isRegularFile(file)) {
            throw new PhotoException("“" + file + "” is not a file; choose a photo inside it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Files.size(file) > MAX_BYTES ? new byte[0] : in.readNBytes((int) MAX_BYTES + 1);
            if (Files.size(file) > MAX_BYTES || bytes.length > MAX_BYTES) {
                throw new PhotoException("“" + file.getFileName() + "” is larger than " + (MAX_BYTES >> 20)
                        + " MB; export the photo smaller or as JPEG");
            }
            return bytes;
        } catch (IOException e) {
            throw new PhotoException("“" + file + "” cannot be read; check that you may open it", e);
        }
    }

    /**
     * Decodes a file's bytes.
     *
     * @param name of the file, for messages
     * @return {@link BufferedImage#TYPE_INT_ARGB} or, if it cannot be transparent, {@link BufferedImage#TYPE_INT_RGB}
     * @throws PhotoException with a sentence for the user
     */
    public static BufferedImage decode(byte[] bytes, String name) throws PhotoException {
        PhotoFormat format = PhotoFormat.sniff(bytes, name);
        PhotoContainer container = PhotoContainer.open(format, bytes, name);
        BufferedImage raw =
                format == PhotoFormat.PSD ? flattened(container, name) : pixels(format, container.file(), name);
        return ExifOrientation.apply(SrgbPixels.of(raw, container.profile()), container.orientation());
    }

    /**
     * What {@link #decode(byte[], String)} leaves out of a file, such as all frames but the first; no pixel is decoded.
     *
     * @return one sentence each; none for most files
     * @throws PhotoException with a sentence for the user
     */
    public static List<String> notes(byte[] bytes, String name) throws PhotoException {
        return PhotoContainer.open(PhotoFormat.sniff(bytes, name), bytes, name).notes();
    }

    private static BufferedImage pixels(PhotoFormat format, byte[] file, String name) throws PhotoException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = PhotoReaders.open(format);
            try {
                List<String> complaints = new ArrayList<>();
                reader.addIIOReadWarningListener((source, warning) -> complaints.add(warning));
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                checkSize(width, height, name);
                ImageReadParam how = reader.getDefaultReadParam();
                int step = step(width, height);
                if (step > 1) {
                    how.setSourceSubsampling(step, step, step / 2, step / 2);
                }
                checkMemory(reader, (long) (width / step) * (height / step), name);
                BufferedImage image = reader.read(0, how);
                for (String complaint : complaints) {
                    checkComplaint(complaint, name);
                }
                return image;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw PhotoContainer.damaged(name, e);
        }
    }

    private static BufferedImage flattened(PhotoContainer document, String name) throws PhotoException {
        PsdPicture picture = new PsdWalk(document.file(), name).picture();
        int step = step(picture.width(), picture.height());
        checkMemory((long) (picture.width() / step) * (picture.height() / step), picture.channels(), name);
        return picture.read(step, document.profile());
    }

    /** Every how many pixels and rows one is taken. */
    private static int step(int width, int height) {
        return (int) Math.ceil(Math.sqrt((double) width * height / WORKING_PIXELS));
    }

    static void checkSize(int width, int height, String name) throws PhotoException {
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new PhotoException("“" + name + "” has " + width + " × " + height + " pixels; at most "
                    + MAX_PIXELS / 1_000_000 + " megapixels and " + MAX_SIDE
                    + " pixels a side can be used: export it smaller");
        }
    }

    private static void checkMemory(ImageReader reader, long pixels, String name) throws PhotoException, IOException {
        var types = reader.getImageTypes(0);
        int deepest = 4;
        while (types.hasNext()) {
            ImageTypeSpecifier type = types.next();
            deepest = Math.max(deepest, type.getColorModel().getPixelSize() / 8);
        }
        checkMemory(pixels, deepest, name);
    }

    private static void checkMemory(long pixels, int deepest, String name) throws PhotoException {
        // The reader's picture, the same in sRGB, and once more if it has to be turned.
        long need = pixels * (deepest + 4 + 4);
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
        if (need > free) {
            throw new PhotoException("“" + name + "” needs about " + (need >> 20) + " MB of memory but only "
                    + (free >> 20) + " MB are free; export it smaller, or give the program more with -Xmx");
        }
    }

    /** Readers go on after a broken entropy code and fill the rest with grey; that is not the designer's photo. */
    private static void checkComplaint(String complaint, String name) throws PhotoException {
        String lower = complaint.toLowerCase(Locale.ROOT);
        if (lower.contains("premature end")) {
            throw PhotoContainer.truncated(name);
        }
        if (lower.contains("bad huffman") || lower.contains("corrupt data") || lower.contains("truncat")) {
            throw PhotoContainer.damaged(name);
        }
    }
}

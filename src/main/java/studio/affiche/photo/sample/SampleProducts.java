package studio.affiche.photo.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Rgba;
import tools.jackson.databind.json.JsonMapper;

/** Writes the samples: for each a folder with {@code brief.json} and the product's picture beside it. */
public final class SampleProducts {
    private static final float JPEG_QUALITY = 0.93f;

    private SampleProducts() {}

    /**
     * Draws and writes all samples; takes a few minutes. Files that are there are replaced whole.
     *
     * @param samples the folder that holds a folder for each sample; made if missing
     * @throws IOException if a file cannot be written
     */
    public static void writeAll(Path samples) throws IOException {
        for (Sample sample : Sample.values()) {
            write(sample, samples);
        }
    }

    /**
     * Draws and writes one sample.
     *
     * @param samples the folder that holds a folder for each sample; made if missing
     * @throws IOException if a file cannot be written
     */
    public static void write(Sample sample, Path samples) throws IOException {
        Path folder = Files.createDirectories(samples.resolve(sample.folder()));
        BufferedImage image = sample.draw(1);
        replace(folder.resolve(sample.picture()), encoded(image));
        writeBrief(sample, samples);
    }

    /** Writes only the brief of a sample. */
    static void writeBrief(Sample sample, Path samples) throws IOException {
        Path folder = Files.createDirectories(samples.resolve(sample.folder()));
        replace(folder.resolve("brief.json"), brief(sample).getBytes(StandardCharsets.UTF_8));
    }

    /** The brief as JSON, paths relative to its file. */
    static String brief(Sample sample) {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("name", sample.product());
        brief.put("product", sample.picture());
        brief.put("candidates", sample.candidates());
        if (!sample.direction().isEmpty()) {
            brief.put("direction", sample.direction());
        }
        if (!sample.brand().equals(BrandKit.NONE)) {
            brief.put(
                    "brand",
                    Map.of(
                            "colors",
                            sample.brand().colors().stream().map(Rgba::hex).toList()));
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(brief) + "\n";
    }

    /** A PNG of a picture with alpha; otherwise a JPEG, as a camera gives it. */
    private static byte[] encoded(BufferedImage image) throws IOException {
        boolean alpha = image.getColorModel().hasAlpha();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(alpha ? "png" : "jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(alpha ? 0 : JPEG_QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Written beside and moved into place, so that no half file is left. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

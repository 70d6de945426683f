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
import tools.jackson.databind.json.JsonMapper;

/** Writes the samples: for each a folder with {@code brief.json} and the product's picture beside it. */
public final class SampleProducts {
    private SampleProducts() {}

    /**
     * Draws and writes all samples; takes a minute or two. Files that are there are replaced whole.
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
        replace(folder.resolve(sample.folder() + ".png"), png(sample.draw(1)));
        replace(folder.resolve("brief.json"), brief(sample).getBytes(StandardCharsets.UTF_8));
    }

    /** The brief as JSON, paths relative to its file. */
    static String brief(Sample sample) {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("name", sample.product());
        brief.put("product", sample.folder() + ".png");
        brief.put("candidates", sample.candidates());
        brief.put("direction", sample.direction());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(brief) + "\n";
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
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

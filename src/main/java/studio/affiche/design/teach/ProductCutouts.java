package studio.affiche.design.teach;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import studio.affiche.photo.PhotoDecoder;
import studio.affiche.photo.PhotoException;

/**
 * Pictures of products with alpha, in a folder with an {@code index.tsv}: file, kind, source, licence, object, split.
 *
 * @param files of kind {@code product} and split {@code train}, in the index's order
 */
public record ProductCutouts(List<Path> files) {
    /** No pictures. */
    public static final ProductCutouts NONE = new ProductCutouts(List.of());

    private static final String INDEX = "index.tsv";
    /** Longer sides are reduced to this; what a policy sees is smaller. */
    private static final int SIDE = 224;

    public ProductCutouts {
        files = List.copyOf(files);
    }

    /**
     * The pictures of a folder.
     *
     * @throws IOException in one sentence, if there is no index or no such picture in it
     */
    public static ProductCutouts in(Path folder) throws IOException {
        Path index = folder.resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            throw new IOException("There is no " + INDEX + " in " + folder + ": give a folder of pictures with one");
        }
        try (Stream<String> lines = Files.lines(index)) {
            List<Path> files = lines.map(l -> l.split("\t", -1))
                    .filter(c -> c.length > 5 && c[1].equals("product") && c[5].equals("train"))
                    .map(c -> folder.resolve(c[0]))
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(index + " names no picture of kind \"product\" and split \"train\"");
            }
            return new ProductCutouts(files);
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    int size() {
        return files.size();
    }

    /** One picture, cropped to what is seen of it, its longer side 224 pixels at most. */
    BufferedImage picture(int number) throws IOException {
        Path file = files.get(number);
        try {
            return reduced(cropped(PhotoDecoder.decode(
                    Files.readAllBytes(file), file.getFileName().toString())));
        } catch (PhotoException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static BufferedImage cropped(BufferedImage image) {
        int left = image.getWidth();
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 8) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return right < 0 ? image : image.getSubimage(left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage reduced(BufferedImage image) {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int w = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int h = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var small = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, w, h, null);
        g.dispose();
        return small;
    }
}

package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import studio.affiche.poster.Poster;

/**
 * The pictures that {@link GoldenPostersTest} compares with. Look at them before they are replaced by running
 * {@code main}, from the root of the repository with the class path of the tests.
 */
final class GoldenPosters {
    static final Path FOLDER = Path.of("src/test/resources/studio/affiche/paint");
    static final double SCALE = 0.3;

    private GoldenPosters() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        var samples = new SamplePosters();
        Painter painter = samples.painter();
        for (Map.Entry<String, Poster> poster : samples.latin().entrySet()) {
            write(painter.paint(poster.getValue(), SCALE), poster.getKey());
        }
        write(TypeSpecimen.paint(Fonts.bundled(), 0.5), "specimen");
    }

    private static void write(BufferedImage image, String name) throws IOException {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(plain, "png", FOLDER.resolve(name + ".png").toFile());
    }
}

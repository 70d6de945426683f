package studio.affiche.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The images that encoders are measured on. */
final class Pictures {
    private Pictures() {}

    /** One of {@code flat}, {@code smooth} and {@code grainy}, or the program's own {@code poster}, without alpha. */
    static BufferedImage opaque(String content, double scale) {
        BufferedImage image = switch (content) {
            case "flat" -> SampleImages.flat(scale);
            case "smooth" -> SampleImages.smooth(scale);
            case "grainy" -> SampleImages.grainy(scale);
            case "poster" -> {
                DesignedPosters designed = DesignedPosters.of(1);
                yield designed.painter().paint(designed.posters().getFirst(), scale);
            }
            default -> throw new IllegalArgumentException("no image called " + content);
        };
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }

    /** A PNG as ImageIO makes it when nothing is said. */
    static byte[] byImageIo(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream(1 << 20);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

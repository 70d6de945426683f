package studio.affiche.photo.sample;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Photographs sample products, to be looked at. Arguments: a folder, a scale of the pictures, names; at scale 1 it
 * writes them as samples with their briefs.
 */
final class Darkroom {
    public static void main(String[] args) throws Exception {
        double scale = Double.parseDouble(args[1]);
        for (int i = 2; i < args.length; i++) {
            Sample sample = Sample.valueOf(args[i].toUpperCase(Locale.ROOT));
            long start = System.nanoTime();
            if (scale == 1) {
                SampleProducts.write(sample, Path.of(args[0]));
            } else {
                ImageIO.write(sample.draw(scale), "png", new File(args[0], args[i] + ".png"));
            }
            System.out.printf("%s %.1f s%n", args[i], (System.nanoTime() - start) / 1e9);
        }
    }
}

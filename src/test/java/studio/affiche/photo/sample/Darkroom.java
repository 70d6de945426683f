package studio.affiche.photo.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Photographs sample products, to be looked at. Arguments: a folder, a scale of the pictures, names; at scale 1 it
 * writes them as samples with their briefs, at 0 only the briefs, between one sheet of all, those with alpha on grey.
 */
final class Darkroom {
    private static final int COLUMNS = 4;

    public static void main(String[] args) throws Exception {
        double scale = Double.parseDouble(args[1]);
        var tiles = new ArrayList<BufferedImage>();
        for (String name : List.of(args).subList(2, args.length)) {
            Sample sample = Sample.valueOf(name.toUpperCase(Locale.ROOT));
            Duration before = cpu();
            if (scale == 0) {
                SampleProducts.writeBrief(sample, Path.of(args[0]));
            } else if (scale == 1) {
                SampleProducts.write(sample, Path.of(args[0]));
            } else {
                tiles.add(sample.draw(scale));
            }
            System.out.printf(
                    "%s %.1f s of one core%n", name, cpu().minus(before).toMillis() / 1e3);
        }
        if (!tiles.isEmpty()) {
            ImageIO.write(sheet(tiles), "png", new File(args[0], "sheet.png"));
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static BufferedImage sheet(List<BufferedImage> tiles) {
        int w = tiles.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        int h = tiles.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        int columns = Math.min(COLUMNS, tiles.size());
        int rows = (tiles.size() + columns - 1) / columns;
        var sheet = new BufferedImage(columns * w, rows * h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(0xc9c7c3));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < tiles.size(); i++) {
            g.drawImage(tiles.get(i), i % columns * w, i / columns * h, null);
        }
        g.dispose();
        return sheet;
    }
}

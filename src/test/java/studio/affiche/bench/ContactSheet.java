package studio.affiche.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Prepared;
import studio.affiche.app.Proposal;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.task.Progress;

/**
 * Paints what the studio proposes for briefs on one sheet, a row or two for each, to look at and for the README.
 *
 * <p>Arguments: the picture to write (PNG or, by its name, JPEG), posters for each brief, the seed, the folder of a trained policy or {@code
 * art-director}, then brief files.
 */
public final class ContactSheet {
    private static final int WIDTH = 1500;
    private static final int GAP = 10;
    private static final int LEAST_COLUMNS = 6;
    private static final float QUALITY = 0.82f;

    private ContactSheet() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        int columns = Math.max(LEAST_COLUMNS, count);
        int tile = WIDTH / columns - GAP;
        var tiles = new ArrayList<BufferedImage>();
        try (Studio studio = Studio.create(StudioSettings.ofMachine())) {
            if (!args[3].equals("art-director")) {
                studio.policies().load(new PolicyChoice(Path.of(args[3])));
            }
            for (String brief : List.of(args).subList(4, args.length)) {
                Prepared prepared = studio.openBrief(Path.of(brief), Progress.IGNORED);
                var proposals = new ArrayList<Proposal>();
                studio.propose(prepared, count, seed, Progress.IGNORED, proposals::add);
                for (Proposal p : proposals) {
                    double scale = (double) tile / p.poster().size().width();
                    tiles.add(studio.paint(p.poster(), p.assets(), scale));
                }
            }
        }
        Path target = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(target.getParent());
        BufferedImage sheet = sheet(tiles, columns, tile);
        if (target.toString().endsWith(".jpg")) {
            jpeg(sheet, target);
        } else {
            ImageIO.write(sheet, "png", target.toFile());
        }
    }

    private static void jpeg(BufferedImage sheet, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(target.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage sheet(List<BufferedImage> tiles, int columns, int tile) {
        int rows = (tiles.size() + columns - 1) / columns;
        int height = tiles.stream().mapToInt(BufferedImage::getHeight).max().orElse(tile);
        var sheet = new BufferedImage(
                columns * (tile + GAP) + GAP, rows * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(0x1f2226));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < tiles.size(); i++) {
            g.drawImage(tiles.get(i), GAP + i % columns * (tile + GAP), GAP + i / columns * (height + GAP), null);
        }
        g.dispose();
        return sheet;
    }
}

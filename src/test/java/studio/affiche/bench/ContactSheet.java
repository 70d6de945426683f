package studio.affiche.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Prepared;
import studio.affiche.app.Proposal;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.task.Progress;

/**
 * Paints what the studio proposes for briefs on one sheet, a row or two for each, to look at and for the README.
 *
 * <p>Arguments: the picture to write, posters for each brief, the seed, the folder of a trained policy or {@code
 * art-director}, then brief files.
 */
public final class ContactSheet {
    private static final int TILE = 240;
    private static final int GAP = 10;
    private static final int COLUMNS = 6;

    private ContactSheet() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
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
                    double scale = (double) TILE / p.poster().size().width();
                    tiles.add(studio.paint(p.poster(), p.assets(), scale));
                }
            }
        }
        Path target = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(target.getParent());
        ImageIO.write(sheet(tiles), "png", target.toFile());
    }

    private static BufferedImage sheet(List<BufferedImage> tiles) {
        int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
        int height = tiles.stream().mapToInt(BufferedImage::getHeight).max().orElse(TILE);
        var sheet = new BufferedImage(
                COLUMNS * (TILE + GAP) + GAP, rows * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(0x1f2226));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < tiles.size(); i++) {
            g.drawImage(tiles.get(i), GAP + i % COLUMNS * (TILE + GAP), GAP + i / COLUMNS * (height + GAP), null);
        }
        g.dispose();
        return sheet;
    }
}

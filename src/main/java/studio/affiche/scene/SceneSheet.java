package studio.affiche.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/** A labelled sheet of families of scenes in one light and one set of colours. */
public final class SceneSheet {
    /** Least side of a tile in pixels. */
    public static final int LEAST_SIDE = 64;
    /** Greatest side of a tile in pixels. */
    public static final int GREATEST_SIDE = 1024;

    private static final int GAP = 16;
    private static final Box PRODUCT = new Box(0.32, 0.38, 0.36, 0.44);
    private static final List<Box> TEXT = List.of(new Box(0.10, 0.07, 0.62, 0.18));

    /**
     * One scene of a sheet.
     *
     * @param label the words that stand for its family
     */
    public record Tile(String label, Backdrop.Scene scene) {}

    private SceneSheet() {}

    /**
     * The tiles of a sheet: each family with the prompt's light, mood, colours and what it can paint of its materials
     * and details.
     *
     * @param prompt such as “soft morning light, terracotta”; its family is not used
     * @param palette of every scene; if empty, one is chosen for each family from the product's colours
     * @param product main colours of a product, the largest share first; may be empty
     */
    public static List<Tile> tiles(
            Collection<SceneFamily> families,
            String prompt,
            Optional<ScenePalette> palette,
            List<Rgba> product,
            long seed) {
        ScenePrompt read = ScenePrompts.read(prompt);
        return families.stream()
                .map(family -> {
                    ScenePrompt shown = shown(read, family);
                    ScenePalette colors =
                            palette.orElseGet(() -> ScenePalettes.choose(shown, product, List.of(), seed));
                    String words = ScenePrompts.write(shown);
                    return new Tile(family.phrase(), new Backdrop.Scene(words, seed, colors, PRODUCT, TEXT));
                })
                .toList();
    }

    private static ScenePrompt shown(ScenePrompt prompt, SceneFamily family) {
        List<Detail> details = new ArrayList<>(prompt.details());
        details.addAll(ScenePrompt.usual(family).details());
        return prompt.withFamily(family).withDetails(details);
    }

    /**
     * Lays painted tiles out in rows, about as wide as high, each with its label below.
     *
     * @param pictures of the tiles in their order, all of one size
     * @return an opaque image, {@link BufferedImage#TYPE_INT_RGB}
     * @throws IllegalArgumentException if a side of a tile is out of range
     */
    public static BufferedImage sheet(List<Tile> tiles, List<BufferedImage> pictures, CanvasSize tile) {
        int w = tile.width();
        int h = tile.height();
        if (Math.min(w, h) < LEAST_SIDE || Math.max(w, h) > GREATEST_SIDE) {
            throw new IllegalArgumentException("A tile of " + w + " × " + h + " pixels is not possible: each side is "
                    + LEAST_SIDE + " to " + GREATEST_SIDE + " pixels");
        }
        int letter = Math.clamp(w / 18, 9, 18);
        int label = letter * 2;
        int columns = Math.clamp(Math.round(Math.sqrt(tiles.size() * 1.25 * h / w)), 1, Math.max(1, tiles.size()));
        int rows = (tiles.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(
                GAP + columns * (w + GAP), GAP + rows * (h + label + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xf4f3f0));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setColor(new Color(0x2a2a2c));
        for (int i = 0; i < tiles.size(); i++) {
            int x = GAP + i % columns * (w + GAP);
            int y = GAP + i / columns * (h + label + GAP);
            g.drawImage(pictures.get(i), x, y, null);
            g.setFont(fitting(g, tiles.get(i).label(), letter, w));
            g.drawString(tiles.get(i).label(), x, y + h + label * 2 / 3);
        }
        g.dispose();
        return sheet;
    }

    /** A font in which a label is not wider than its tile, down to a size that can be read. */
    private static Font fitting(Graphics2D g, String label, int size, int width) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        FontMetrics metrics = g.getFontMetrics(font);
        double share = (double) width / Math.max(1, metrics.stringWidth(label));
        return share >= 1 ? font : font.deriveFont((float) Math.max(8, size * share));
    }
}

package studio.affiche.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.paint.BackdropPainter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/** A labelled sheet of all families of scenes in one light and one set of colours. */
public final class SceneSheet {
    private static final int COLUMNS = 5;
    private static final int GAP = 24;
    private static final int LABEL = 34;
    private static final Box PRODUCT = new Box(0.32, 0.38, 0.36, 0.44);
    private static final List<Box> TEXT = List.of(new Box(0.10, 0.07, 0.62, 0.18));

    private SceneSheet() {}

    /**
     * Paints the sheet: each family with the prompt's light, mood, colours and what it can paint of its materials and
     * details.
     *
     * @param prompt such as “soft morning light, terracotta”; its family is not used
     * @param palette of every scene; if empty, one is chosen for each family from the product's colours
     * @param product main colours of a product, the largest share first; may be empty
     * @param tile size of one scene's shorter side in pixels, 64 to 1024; tiles are 4:5
     * @return an opaque image, {@link BufferedImage#TYPE_INT_RGB}
     * @throws IllegalArgumentException if the tile's size is out of range
     */
    public static BufferedImage sheet(
            BackdropPainter painter,
            String prompt,
            Optional<ScenePalette> palette,
            List<Rgba> product,
            long seed,
            int tile) {
        if (tile < 64 || tile > 1024) {
            throw new IllegalArgumentException("A tile of " + tile + " pixels is not possible: it has 64 to 1024");
        }
        SceneFamily[] families = SceneFamily.values();
        int rows = (families.length + COLUMNS - 1) / COLUMNS;
        int high = tile * 5 / 4;
        BufferedImage sheet = new BufferedImage(
                GAP + COLUMNS * (tile + GAP), GAP + rows * (high + LABEL + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xf4f3f0));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setColor(new Color(0x2a2a2c));
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.clamp(tile / 20, 9, 18)));
        ScenePrompt read = ScenePrompts.read(prompt);
        for (int i = 0; i < families.length; i++) {
            int x = GAP + i % COLUMNS * (tile + GAP);
            int y = GAP + i / COLUMNS * (high + LABEL + GAP);
            ScenePrompt shown = shown(read, families[i]);
            ScenePalette colors = palette.orElseGet(() -> ScenePalettes.choose(shown, product, List.of(), seed));
            Backdrop.Scene scene = new Backdrop.Scene(ScenePrompts.write(shown), seed, colors, PRODUCT, TEXT);
            g.drawImage(painter.paint(scene, tile, high), x, y, null);
            g.drawString(families[i].phrase(), x, y + high + LABEL * 2 / 3);
        }
        g.dispose();
        return sheet;
    }

    private static ScenePrompt shown(ScenePrompt prompt, SceneFamily family) {
        List<Detail> details = new ArrayList<>(prompt.details());
        details.addAll(ScenePrompt.usual(family).details());
        ScenePrompt other = prompt.withFamily(family);
        return other.withDetails(details);
    }
}

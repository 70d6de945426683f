package studio.affiche.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.scene.SceneSheet;

/**
 * What a sheet of the built-in backgrounds shall show.
 *
 * @param prompt light, mood, colours, materials; may be empty
 * @param palette ground, shade, light and accent of every scene, or empty to let each choose its own
 * @param families words that name the families to show, as prompts name them; empty for all
 * @param tile size of each scene in pixels
 * @param seed of all scenes
 */
public record SheetOrder(String prompt, List<Rgba> palette, List<String> families, CanvasSize tile, long seed) {
    /** Colours of a palette. */
    public static final int COLORS = 4;
    /** Least side of a tile in pixels. */
    public static final int LEAST_SIDE = SceneSheet.LEAST_SIDE;
    /** Greatest side of a tile in pixels. */
    public static final int GREATEST_SIDE = SceneSheet.GREATEST_SIDE;

    public SheetOrder {
        palette = List.copyOf(palette);
        families = List.copyOf(families);
        if (!palette.isEmpty() && palette.size() != COLORS) {
            throw new IllegalArgumentException(
                    "A palette has " + COLORS + " colours (ground, shade, light, accent), not " + palette.size());
        }
    }

    /** The scenes to paint. */
    List<SceneSheet.Tile> tiles() throws IOException {
        Optional<ScenePalette> colors = palette.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScenePalette(palette.get(0), palette.get(1), palette.get(2), palette.get(3)));
        return SceneSheet.tiles(shown(), prompt, colors, List.of(), seed);
    }

    private Set<SceneFamily> shown() throws IOException {
        if (families.isEmpty()) {
            return EnumSet.allOf(SceneFamily.class);
        }
        EnumSet<SceneFamily> shown = EnumSet.noneOf(SceneFamily.class);
        List<String> unknown = new ArrayList<>();
        for (String words : families) {
            ScenePrompts.family(words).ifPresentOrElse(shown::add, () -> unknown.add(words));
        }
        if (!unknown.isEmpty()) {
            throw new IOException("No built-in background is called “" + String.join("”, “", unknown)
                    + "”: the command without --families shows them all");
        }
        return shown;
    }
}

package studio.affiche.design.director;

import static studio.affiche.design.layout.Archetype.CENTRED;
import static studio.affiche.design.layout.Archetype.COLUMN;
import static studio.affiche.design.layout.Archetype.CORNERS;
import static studio.affiche.design.layout.Archetype.DEPTH;
import static studio.affiche.design.layout.Archetype.DIAGONAL;
import static studio.affiche.design.layout.Archetype.EDITORIAL;
import static studio.affiche.design.layout.Archetype.FLANKED;
import static studio.affiche.design.layout.Archetype.FOOT;
import static studio.affiche.design.layout.Archetype.GROUNDED;
import static studio.affiche.design.layout.Archetype.NUMERAL;
import static studio.affiche.design.layout.Archetype.POP;
import static studio.affiche.design.layout.Archetype.QUIET;
import static studio.affiche.design.layout.Archetype.SIDE;
import static studio.affiche.design.layout.Archetype.STATEMENT;
import static studio.affiche.scene.Mood.ANY;
import static studio.affiche.scene.Mood.BOLD;
import static studio.affiche.scene.Mood.CALM;
import static studio.affiche.scene.Mood.FESTIVE;
import static studio.affiche.scene.Mood.FRESH;
import static studio.affiche.scene.Mood.LUXURIOUS;
import static studio.affiche.scene.Mood.NATURAL;
import static studio.affiche.scene.Mood.PLAYFUL;
import static studio.affiche.scene.Mood.WARM;

import java.util.Arrays;
import java.util.List;
import studio.affiche.design.layout.Archetype;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;

/** What goes with each family of scenes. */
final class Concepts {
    /** The product stands on a podium, steps or a sheet: no text below it. */
    private static final List<Archetype> ON_A_STAND = List.of(EDITORIAL, COLUMN, STATEMENT, CORNERS, SIDE, FLANKED);

    /** The product stands on a table whose front is calm. */
    private static final List<Archetype> ON_A_TABLE =
            List.of(EDITORIAL, CORNERS, SIDE, STATEMENT, COLUMN, FOOT, FLANKED);

    /** One calm ground from top to bottom. */
    private static final List<Archetype> IN_A_STUDIO = List.of(
            STATEMENT, COLUMN, CENTRED, FOOT, QUIET, DEPTH, FLANKED, GROUNDED, EDITORIAL, CORNERS, SIDE, NUMERAL);

    /** Sky above, land or water below. */
    private static final List<Archetype> IN_THE_OPEN =
            List.of(STATEMENT, EDITORIAL, CORNERS, COLUMN, CENTRED, SIDE, QUIET);

    /** Rays, dots and figures: loud type. */
    private static final List<Archetype> PRINTED = List.of(POP, DIAGONAL, STATEMENT, DEPTH, FOOT, NUMERAL);

    /** Flat planes. */
    private static final List<Archetype> IN_FLAT_COLOURS =
            List.of(NUMERAL, DIAGONAL, STATEMENT, FOOT, POP, GROUNDED, CORNERS, FLANKED);

    /** Dark, with lights. */
    private static final List<Archetype> IN_A_GLOW =
            List.of(DEPTH, GROUNDED, STATEMENT, FLANKED, CENTRED, COLUMN, QUIET);

    /** Soft fields of colour without a ground line. */
    private static final List<Archetype> IN_FLOWING_COLOURS =
            List.of(DEPTH, CENTRED, FOOT, STATEMENT, FLANKED, GROUNDED, DIAGONAL, CORNERS);

    /** Cloth, ribbons, paper in layers: the calm place is the middle. */
    private static final List<Archetype> IN_FOLDS = List.of(CENTRED, QUIET, DEPTH, GROUNDED, EDITORIAL, CORNERS);

    private Concepts() {}

    /** A concept for every family. */
    static List<Concept> all() {
        return Arrays.stream(SceneFamily.values()).map(Concepts::of).toList();
    }

    private static Concept of(SceneFamily family) {
        return switch (family) {
            case STUDIO_SWEEP -> concept(family, IN_A_STUDIO, CALM, ANY, BOLD);
            case ROUND_PODIUM -> concept(family, ON_A_STAND, CALM, WARM, ANY);
            case ARCH_NICHE -> concept(family, ON_A_STAND, WARM, CALM, ANY);
            case WINDOW_LIGHT -> concept(family, ON_A_TABLE, CALM, NATURAL, WARM);
            case SUNBURST -> concept(family, PRINTED, PLAYFUL, BOLD);
            case NIGHT_BOKEH -> concept(family, IN_A_GLOW, LUXURIOUS, BOLD, ANY);
            case PAPER_HILLS -> concept(family, ON_A_STAND, NATURAL, CALM, FRESH);
            case MARBLE_SLAB -> concept(family, ON_A_TABLE, LUXURIOUS, CALM);
            case SILK_WAVES -> concept(family, IN_FOLDS, LUXURIOUS, ANY);
            case COLOR_BLOCKS -> concept(family, IN_FLAT_COLOURS, BOLD, PLAYFUL, ANY);
            case LIQUID_GRADIENT -> concept(family, IN_FLOWING_COLOURS, FRESH, BOLD, ANY);
            case FESTIVE -> concept(family, PRINTED, FESTIVE, PLAYFUL);
            case STONE_STEPS -> concept(family, ON_A_STAND, NATURAL, CALM, WARM);
            case GEOMETRIC_STILL_LIFE -> concept(family, ON_A_STAND, CALM, PLAYFUL, ANY);
            case COLONNADE -> concept(family, ON_A_STAND, CALM, WARM, LUXURIOUS);
            case CURVED_WALLS -> concept(family, ON_A_STAND, CALM, ANY);
            case GLASS_PODIUM -> concept(family, ON_A_STAND, FRESH, LUXURIOUS, CALM);
            case WATER_RIPPLES -> concept(family, IN_THE_OPEN, FRESH, CALM);
            case HALFTONE -> concept(family, PRINTED, BOLD, PLAYFUL);
            case MEMPHIS -> concept(family, PRINTED, PLAYFUL, BOLD, ANY);
            case PAPER_LAYERS -> concept(family, IN_FOLDS, CALM, NATURAL, ANY);
            case RIBBONS -> concept(family, IN_FOLDS, FESTIVE, LUXURIOUS, ANY);
            case NEON_GRID -> concept(family, IN_A_GLOW, BOLD, ANY);
            case GRADIENT_GLOW -> concept(family, IN_FLOWING_COLOURS, ANY, FRESH, CALM);
            case SPOTLIGHT_STAGE -> concept(family, IN_A_GLOW, LUXURIOUS, BOLD, ANY);
            case WOOD_TABLE -> concept(family, ON_A_TABLE, WARM, NATURAL, ANY);
            case TERRAZZO_COUNTER -> concept(family, ON_A_TABLE, FRESH, CALM, ANY);
            case LINEN_CLOTH -> concept(family, ON_A_TABLE, NATURAL, CALM, WARM);
            case FOLDED_PAPER -> concept(family, ON_A_STAND, PLAYFUL, CALM, ANY);
            case BRUSHED_METAL -> concept(family, IN_A_GLOW, ANY, BOLD, LUXURIOUS);
            case POOL_CAUSTICS -> concept(family, IN_THE_OPEN, FRESH, PLAYFUL, ANY);
            case SAND_RIPPLES -> concept(family, IN_THE_OPEN, WARM, NATURAL, CALM);
            case SEA_HORIZON -> concept(family, IN_THE_OPEN, FRESH, CALM, WARM);
            case SNOW_FIELD -> concept(family, IN_THE_OPEN, CALM, FRESH, FESTIVE);
            case CLOUD_SKY -> concept(family, IN_THE_OPEN, CALM, FRESH, ANY);
            case MEADOW -> concept(family, IN_THE_OPEN, NATURAL, FRESH, WARM);
            case FOREST_EDGE -> concept(family, IN_THE_OPEN, NATURAL, CALM, LUXURIOUS);
            case BRANCHES -> concept(family, IN_THE_OPEN, NATURAL, CALM, WARM);
            case MOUNTAINS -> concept(family, IN_THE_OPEN, NATURAL, CALM, FRESH);
        };
    }

    private static Concept concept(SceneFamily family, List<Archetype> archetypes, Mood... moods) {
        return new Concept(family, List.of(moods), archetypes);
    }
}

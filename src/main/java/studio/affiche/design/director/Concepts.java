package studio.affiche.design.director;

import static studio.affiche.design.layout.Archetype.CENTRED;
import static studio.affiche.design.layout.Archetype.DEPTH;
import static studio.affiche.design.layout.Archetype.EDITORIAL;
import static studio.affiche.design.layout.Archetype.GROUNDED;
import static studio.affiche.design.layout.Archetype.NUMERAL;
import static studio.affiche.design.layout.Archetype.POP;
import static studio.affiche.design.layout.Archetype.SIDE;
import static studio.affiche.design.layout.Archetype.STATEMENT;

import java.util.Arrays;
import java.util.List;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;

/** What goes with each family of scenes. */
final class Concepts {

    private Concepts() {}

    /** A concept for every family. */
    static List<Concept> all() {
        return Arrays.stream(SceneFamily.values()).map(Concepts::of).toList();
    }

    private static Concept of(SceneFamily family) {
        return switch (family) {
            case STUDIO_SWEEP ->
                new Concept(
                        family,
                        List.of(Mood.CALM, Mood.ANY, Mood.BOLD),
                        List.of(STATEMENT, CENTRED, DEPTH, GROUNDED, EDITORIAL, SIDE, NUMERAL));
            case ROUND_PODIUM ->
                new Concept(family, List.of(Mood.CALM, Mood.WARM, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case ARCH_NICHE ->
                new Concept(family, List.of(Mood.WARM, Mood.CALM, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case WINDOW_LIGHT ->
                new Concept(
                        family,
                        List.of(Mood.CALM, Mood.NATURAL, Mood.WARM),
                        List.of(SIDE, EDITORIAL, STATEMENT, GROUNDED));
            case SUNBURST -> new Concept(family, List.of(Mood.PLAYFUL, Mood.BOLD), List.of(POP, STATEMENT, DEPTH));
            case NIGHT_BOKEH ->
                new Concept(
                        family,
                        List.of(Mood.LUXURIOUS, Mood.BOLD, Mood.ANY),
                        List.of(DEPTH, GROUNDED, STATEMENT, CENTRED));
            case PAPER_HILLS ->
                new Concept(family, List.of(Mood.NATURAL, Mood.CALM, Mood.FRESH), List.of(EDITORIAL, SIDE, STATEMENT));
            case MARBLE_SLAB ->
                new Concept(family, List.of(Mood.LUXURIOUS, Mood.CALM), List.of(EDITORIAL, SIDE, STATEMENT));
            case SILK_WAVES ->
                new Concept(family, List.of(Mood.LUXURIOUS, Mood.ANY), List.of(CENTRED, DEPTH, GROUNDED, EDITORIAL));
            case COLOR_BLOCKS ->
                new Concept(
                        family, List.of(Mood.BOLD, Mood.PLAYFUL, Mood.ANY), List.of(NUMERAL, STATEMENT, POP, GROUNDED));
            case LIQUID_GRADIENT ->
                new Concept(
                        family,
                        List.of(Mood.FRESH, Mood.BOLD, Mood.ANY),
                        List.of(DEPTH, CENTRED, STATEMENT, GROUNDED, NUMERAL));
            case FESTIVE ->
                new Concept(family, List.of(Mood.FESTIVE, Mood.PLAYFUL), List.of(POP, STATEMENT, EDITORIAL));
            case STONE_STEPS ->
                new Concept(family, List.of(Mood.NATURAL, Mood.CALM, Mood.WARM), List.of(EDITORIAL, SIDE, STATEMENT));
            case GEOMETRIC_STILL_LIFE ->
                new Concept(family, List.of(Mood.CALM, Mood.PLAYFUL, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case COLONNADE ->
                new Concept(family, List.of(Mood.CALM, Mood.WARM, Mood.LUXURIOUS), List.of(EDITORIAL, SIDE, STATEMENT));
            case CURVED_WALLS -> new Concept(family, List.of(Mood.CALM, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case GLASS_PODIUM ->
                new Concept(
                        family, List.of(Mood.FRESH, Mood.LUXURIOUS, Mood.CALM), List.of(EDITORIAL, SIDE, STATEMENT));
            case WATER_RIPPLES ->
                new Concept(family, List.of(Mood.FRESH, Mood.CALM), List.of(STATEMENT, EDITORIAL, SIDE));
            case HALFTONE -> new Concept(family, List.of(Mood.BOLD, Mood.PLAYFUL), List.of(POP, STATEMENT));
            case MEMPHIS ->
                new Concept(family, List.of(Mood.PLAYFUL, Mood.BOLD, Mood.ANY), List.of(POP, STATEMENT, NUMERAL));
            case PAPER_LAYERS ->
                new Concept(family, List.of(Mood.CALM, Mood.NATURAL, Mood.ANY), List.of(STATEMENT, CENTRED, EDITORIAL));
            case RIBBONS ->
                new Concept(
                        family,
                        List.of(Mood.FESTIVE, Mood.LUXURIOUS, Mood.ANY),
                        List.of(CENTRED, STATEMENT, EDITORIAL));
            case NEON_GRID ->
                new Concept(family, List.of(Mood.BOLD, Mood.ANY), List.of(DEPTH, GROUNDED, STATEMENT, CENTRED));
            case GRADIENT_GLOW ->
                new Concept(
                        family, List.of(Mood.ANY, Mood.FRESH, Mood.CALM), List.of(DEPTH, CENTRED, STATEMENT, GROUNDED));
            case SPOTLIGHT_STAGE ->
                new Concept(
                        family,
                        List.of(Mood.LUXURIOUS, Mood.BOLD, Mood.ANY),
                        List.of(DEPTH, STATEMENT, CENTRED, GROUNDED));
            case WOOD_TABLE ->
                new Concept(family, List.of(Mood.WARM, Mood.NATURAL, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case TERRAZZO_COUNTER ->
                new Concept(family, List.of(Mood.FRESH, Mood.CALM, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case LINEN_CLOTH ->
                new Concept(family, List.of(Mood.NATURAL, Mood.CALM, Mood.WARM), List.of(EDITORIAL, SIDE, STATEMENT));
            case FOLDED_PAPER ->
                new Concept(family, List.of(Mood.PLAYFUL, Mood.CALM, Mood.ANY), List.of(EDITORIAL, SIDE, STATEMENT));
            case BRUSHED_METAL ->
                new Concept(
                        family,
                        List.of(Mood.ANY, Mood.BOLD, Mood.LUXURIOUS),
                        List.of(STATEMENT, GROUNDED, CENTRED, EDITORIAL));
            case POOL_CAUSTICS ->
                new Concept(family, List.of(Mood.FRESH, Mood.PLAYFUL, Mood.ANY), List.of(STATEMENT, EDITORIAL, SIDE));
            case SAND_RIPPLES ->
                new Concept(family, List.of(Mood.WARM, Mood.NATURAL, Mood.CALM), List.of(EDITORIAL, SIDE, STATEMENT));
            case SEA_HORIZON ->
                new Concept(
                        family,
                        List.of(Mood.FRESH, Mood.CALM, Mood.WARM),
                        List.of(STATEMENT, EDITORIAL, CENTRED, SIDE));
            case SNOW_FIELD ->
                new Concept(
                        family,
                        List.of(Mood.CALM, Mood.FRESH, Mood.FESTIVE),
                        List.of(EDITORIAL, STATEMENT, CENTRED, SIDE));
            case CLOUD_SKY ->
                new Concept(
                        family,
                        List.of(Mood.CALM, Mood.FRESH, Mood.ANY),
                        List.of(STATEMENT, CENTRED, DEPTH, EDITORIAL));
            case MEADOW ->
                new Concept(
                        family,
                        List.of(Mood.NATURAL, Mood.FRESH, Mood.WARM),
                        List.of(EDITORIAL, STATEMENT, SIDE, CENTRED));
            case FOREST_EDGE ->
                new Concept(
                        family,
                        List.of(Mood.NATURAL, Mood.CALM, Mood.LUXURIOUS),
                        List.of(EDITORIAL, STATEMENT, SIDE, CENTRED));
            case BRANCHES ->
                new Concept(
                        family,
                        List.of(Mood.NATURAL, Mood.CALM, Mood.WARM),
                        List.of(EDITORIAL, STATEMENT, SIDE, CENTRED));
            case MOUNTAINS ->
                new Concept(
                        family,
                        List.of(Mood.NATURAL, Mood.CALM, Mood.FRESH),
                        List.of(STATEMENT, CENTRED, EDITORIAL, SIDE));
        };
    }
}

package studio.affiche.design.direction;

import static studio.affiche.scene.SceneFamily.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.poster.Brief;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;

/** What a brief sells, as its name and copy tell, and how that trade usually looks. */
public enum Trade {
    SKINCARE(
            List.of(Mood.CALM, Mood.FRESH, Mood.NATURAL),
            List.of(Style.MINIMAL),
            ROUND_PODIUM,
            WATER_RIPPLES,
            ARCH_NICHE,
            WINDOW_LIGHT,
            MARBLE_SLAB,
            LINEN_CLOTH,
            CURVED_WALLS,
            GLASS_PODIUM),
    MAKEUP(
            List.of(Mood.BOLD, Mood.PLAYFUL, Mood.LUXURIOUS),
            List.of(Style.MODERN, Style.EDITORIAL),
            GEOMETRIC_STILL_LIFE,
            CURVED_WALLS,
            SILK_WAVES,
            COLOR_BLOCKS,
            ROUND_PODIUM,
            GRADIENT_GLOW),
    HAIR(
            List.of(Mood.FRESH, Mood.CALM),
            List.of(Style.MODERN),
            WATER_RIPPLES,
            TERRAZZO_COUNTER,
            CURVED_WALLS,
            ROUND_PODIUM,
            SILK_WAVES),
    PERFUME(
            List.of(Mood.LUXURIOUS, Mood.CALM),
            List.of(Style.LUXURY, Style.EDITORIAL),
            SILK_WAVES,
            MARBLE_SLAB,
            SPOTLIGHT_STAGE,
            WATER_RIPPLES,
            STONE_STEPS,
            GLASS_PODIUM,
            COLONNADE),
    COFFEE(
            List.of(Mood.WARM, Mood.NATURAL),
            List.of(Style.RUSTIC, Style.EDITORIAL),
            WOOD_TABLE,
            WINDOW_LIGHT,
            ARCH_NICHE,
            STUDIO_SWEEP,
            STONE_STEPS,
            LINEN_CLOTH),
    TEA(
            List.of(Mood.CALM, Mood.NATURAL),
            List.of(Style.MINIMAL, Style.CLASSIC),
            PAPER_HILLS,
            BRANCHES,
            MOUNTAINS,
            WOOD_TABLE,
            LINEN_CLOTH,
            WINDOW_LIGHT,
            FOREST_EDGE),
    WINE(
            List.of(Mood.LUXURIOUS, Mood.WARM),
            List.of(Style.CLASSIC, Style.LUXURY),
            WOOD_TABLE,
            STONE_STEPS,
            ARCH_NICHE,
            STUDIO_SWEEP,
            SPOTLIGHT_STAGE,
            SILK_WAVES),
    SODA(
            List.of(Mood.PLAYFUL, Mood.FRESH, Mood.BOLD),
            List.of(Style.POP),
            SUNBURST,
            COLOR_BLOCKS,
            HALFTONE,
            POOL_CAUSTICS,
            MEMPHIS,
            STUDIO_SWEEP,
            LIQUID_GRADIENT),
    SNACK(
            List.of(Mood.PLAYFUL, Mood.BOLD),
            List.of(Style.POP),
            COLOR_BLOCKS,
            SUNBURST,
            HALFTONE,
            STUDIO_SWEEP,
            FOLDED_PAPER,
            MEMPHIS),
    FOOD(
            List.of(Mood.WARM, Mood.NATURAL, Mood.FRESH),
            List.of(Style.RUSTIC, Style.EDITORIAL),
            WOOD_TABLE,
            LINEN_CLOTH,
            TERRAZZO_COUNTER,
            STUDIO_SWEEP,
            MEADOW,
            PAPER_HILLS),
    ELECTRONICS(
            List.of(Mood.BOLD, Mood.CALM),
            List.of(Style.MODERN, Style.MINIMAL),
            STUDIO_SWEEP,
            BRUSHED_METAL,
            SPOTLIGHT_STAGE,
            GRADIENT_GLOW,
            LIQUID_GRADIENT,
            GLASS_PODIUM,
            CURVED_WALLS),
    AUDIO(
            List.of(Mood.BOLD, Mood.CALM, Mood.LUXURIOUS),
            List.of(Style.MODERN, Style.EDITORIAL),
            STUDIO_SWEEP,
            GRADIENT_GLOW,
            SPOTLIGHT_STAGE,
            NEON_GRID,
            CURVED_WALLS,
            LIQUID_GRADIENT,
            BRUSHED_METAL),
    LIGHTING(
            List.of(Mood.WARM, Mood.CALM),
            List.of(Style.MINIMAL, Style.EDITORIAL),
            STUDIO_SWEEP,
            ARCH_NICHE,
            WINDOW_LIGHT,
            CURVED_WALLS,
            COLONNADE,
            WOOD_TABLE),
    FURNITURE(
            List.of(Mood.CALM, Mood.WARM),
            List.of(Style.MINIMAL, Style.EDITORIAL),
            STUDIO_SWEEP,
            WINDOW_LIGHT,
            ARCH_NICHE,
            COLONNADE,
            CURVED_WALLS,
            GEOMETRIC_STILL_LIFE),
    KITCHENWARE(
            List.of(Mood.WARM, Mood.FRESH),
            List.of(Style.MODERN, Style.RUSTIC),
            WOOD_TABLE,
            TERRAZZO_COUNTER,
            MARBLE_SLAB,
            STUDIO_SWEEP,
            GEOMETRIC_STILL_LIFE,
            LINEN_CLOTH),
    HOME(
            List.of(Mood.CALM, Mood.WARM, Mood.NATURAL),
            List.of(Style.MINIMAL, Style.RUSTIC),
            LINEN_CLOTH,
            WINDOW_LIGHT,
            ARCH_NICHE,
            WOOD_TABLE,
            STONE_STEPS,
            CURVED_WALLS),
    OUTDOOR(
            List.of(Mood.NATURAL, Mood.BOLD),
            List.of(Style.SPORT),
            MOUNTAINS,
            FOREST_EDGE,
            MEADOW,
            SAND_RIPPLES,
            STONE_STEPS,
            SEA_HORIZON),
    SHOES(
            List.of(Mood.BOLD, Mood.PLAYFUL),
            List.of(Style.SPORT, Style.MODERN),
            COLOR_BLOCKS,
            STUDIO_SWEEP,
            GEOMETRIC_STILL_LIFE,
            STONE_STEPS,
            GRADIENT_GLOW,
            CURVED_WALLS),
    FASHION(
            List.of(Mood.CALM, Mood.BOLD, Mood.LUXURIOUS),
            List.of(Style.EDITORIAL, Style.MINIMAL),
            STUDIO_SWEEP,
            CURVED_WALLS,
            COLONNADE,
            LINEN_CLOTH,
            COLOR_BLOCKS,
            WINDOW_LIGHT),
    BAG(
            List.of(Mood.CALM, Mood.WARM, Mood.LUXURIOUS),
            List.of(Style.EDITORIAL, Style.CLASSIC),
            STUDIO_SWEEP,
            ARCH_NICHE,
            STONE_STEPS,
            COLONNADE,
            CURVED_WALLS,
            SAND_RIPPLES),
    JEWELLERY(
            List.of(Mood.LUXURIOUS, Mood.CALM),
            List.of(Style.LUXURY, Style.MINIMAL),
            SILK_WAVES,
            MARBLE_SLAB,
            SPOTLIGHT_STAGE,
            STONE_STEPS,
            WATER_RIPPLES,
            GLASS_PODIUM),
    WATCH(
            List.of(Mood.LUXURIOUS, Mood.BOLD),
            List.of(Style.LUXURY, Style.MODERN),
            BRUSHED_METAL,
            SPOTLIGHT_STAGE,
            STUDIO_SWEEP,
            STONE_STEPS,
            SILK_WAVES,
            MARBLE_SLAB),
    TOY(
            List.of(Mood.PLAYFUL),
            List.of(Style.KIDS, Style.POP),
            MEMPHIS,
            FOLDED_PAPER,
            PAPER_HILLS,
            COLOR_BLOCKS,
            CLOUD_SKY,
            GEOMETRIC_STILL_LIFE,
            PAPER_LAYERS),
    BABY(
            List.of(Mood.CALM, Mood.PLAYFUL, Mood.FRESH),
            List.of(Style.KIDS),
            CLOUD_SKY,
            LINEN_CLOTH,
            PAPER_LAYERS,
            ROUND_PODIUM,
            FOLDED_PAPER,
            WINDOW_LIGHT),
    PET(
            List.of(Mood.PLAYFUL, Mood.WARM, Mood.NATURAL),
            List.of(Style.POP, Style.KIDS),
            COLOR_BLOCKS,
            STUDIO_SWEEP,
            MEADOW,
            MEMPHIS,
            WOOD_TABLE,
            FOLDED_PAPER),
    PLANT(
            List.of(Mood.NATURAL, Mood.FRESH),
            List.of(Style.RUSTIC),
            WINDOW_LIGHT,
            BRANCHES,
            MEADOW,
            FOREST_EDGE,
            ARCH_NICHE,
            TERRAZZO_COUNTER),
    SPORT(
            List.of(Mood.BOLD, Mood.FRESH),
            List.of(Style.SPORT, Style.MODERN),
            COLOR_BLOCKS,
            GRADIENT_GLOW,
            STUDIO_SWEEP,
            MOUNTAINS,
            LIQUID_GRADIENT,
            STONE_STEPS),
    CLEANING(
            List.of(Mood.FRESH, Mood.PLAYFUL),
            List.of(Style.MODERN),
            WATER_RIPPLES,
            TERRAZZO_COUNTER,
            STUDIO_SWEEP,
            COLOR_BLOCKS,
            CLOUD_SKY,
            LINEN_CLOTH),
    HEALTH(
            List.of(Mood.FRESH, Mood.NATURAL, Mood.CALM),
            List.of(Style.MODERN),
            ROUND_PODIUM,
            CURVED_WALLS,
            GRADIENT_GLOW,
            WINDOW_LIGHT,
            TERRAZZO_COUNTER,
            STUDIO_SWEEP),
    STATIONERY(
            List.of(Mood.CALM, Mood.PLAYFUL),
            List.of(Style.EDITORIAL, Style.MINIMAL),
            FOLDED_PAPER,
            PAPER_LAYERS,
            STUDIO_SWEEP,
            WOOD_TABLE,
            GEOMETRIC_STILL_LIFE,
            WINDOW_LIGHT),
    /** Nothing tells. */
    OTHER(List.of(Mood.CALM, Mood.FRESH), List.of(), STUDIO_SWEEP, CURVED_WALLS, GEOMETRIC_STILL_LIFE, ROUND_PODIUM);

    private static final Lexicon<Trade> LEXICON = new Lexicon<>("trades.tsv", Trade::valueOf);
    /** A word of the name counts as much as so many of the copy. */
    private static final int NAME = 4;

    private static final int FIRST_LINE = 2;

    private final List<Mood> moods;
    private final List<Style> styles;
    private final List<SceneFamily> families;

    Trade(List<Mood> moods, List<Style> styles, SceneFamily... families) {
        this.moods = moods;
        this.styles = styles;
        this.families = List.of(families);
    }

    /** The moods that suit the trade, the most usual first; at least one. */
    public List<Mood> moods() {
        return moods;
    }

    /** The styles that suit the trade, the most usual first; may be empty. */
    public List<Style> styles() {
        return styles;
    }

    /** The scenes that suit the trade, the most usual first. */
    public List<SceneFamily> families() {
        return families;
    }

    /** The trade of a brief by the words of its name, which count most, and its copy. */
    public static Trade of(Brief brief) {
        Map<Trade, Integer> votes = new EnumMap<>(Trade.class);
        vote(brief.name(), NAME, votes);
        for (int i = 0; i < brief.candidates().size(); i++) {
            vote(brief.candidates().get(i), i == 0 ? FIRST_LINE : 1, votes);
        }
        Trade best = OTHER;
        int most = 0;
        for (Map.Entry<Trade, Integer> entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** In a name the last word of a trade says what it is: "coffee mug" is a mug. */
    private static void vote(String text, int weight, Map<Trade, Integer> votes) {
        int seen = 0;
        for (Lexicon.Piece<Trade> piece : LEXICON.read(text)) {
            if (piece instanceof Lexicon.Known<Trade>(Trade trade, String words)) {
                boolean syllable = words.length() == 1;
                votes.merge(trade, (syllable ? Math.min(weight, 2) : weight) + seen++, Integer::sum);
            }
        }
    }
}

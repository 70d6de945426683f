package studio.affiche.scene;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of scenes. To add one, write its {@code SceneSet} and register it here. */
public enum SceneFamily implements Phrased {
    /** Seamless backdrop rolling into the floor under one soft lamp. */
    STUDIO_SWEEP(new StudioSweep()),
    /** Round plinth before a panel. */
    ROUND_PODIUM(new RoundPodium()),
    /** Apse in a lit wall, round podium in front. */
    ARCH_NICHE(new ArchNiche()),
    /** Sun through a window on a wall above a table. */
    WINDOW_LIGHT(new WindowLight()),
    /** Printed rays around a disc. */
    SUNBURST(new Sunburst()),
    /** Out-of-focus lights over a wet floor. */
    NIGHT_BOKEH(new NightBokeh()),
    /** Cut paper in layers. */
    PAPER_HILLS(new PaperHills()),
    /** Polished slab before a wall. */
    MARBLE_SLAB(new MarbleSlab()),
    /** Satin in folds. */
    SILK_WAVES(new SilkWaves()),
    /** Flat planes and a disc. */
    COLOR_BLOCKS(new ColorBlocks()),
    /** Colours flowing into each other. */
    LIQUID_GRADIENT(new LiquidGradient()),
    /** Confetti over a glowing stage. */
    FESTIVE(new Festive()),
    /** Stacked slabs in sunlight. */
    STONE_STEPS(new StoneSteps()),
    /** Light playing on shallow water. */
    WATER_RIPPLES(new WaterRipples()),
    /** Large printed dots and a burst. */
    HALFTONE(new Halftone()),
    /** Figures of cut card around an arch. */
    MEMPHIS(new Memphis()),
    /** A tunnel cut through sheets of paper. */
    PAPER_LAYERS(new PaperLayers()),
    /** Satin ribbons on rich paper. */
    RIBBONS(new Ribbons()),
    /** A floor with a grid of light, neon tubes. */
    NEON_GRID(new NeonGrid()),
    /** Soft fields of colour under grain, a disc. */
    GRADIENT_GLOW(new GradientGlow()),
    /** A cone of light on a dark stage. */
    SPOTLIGHT_STAGE(new SpotlightStage()),
    /** Boards before a room out of focus. */
    WOOD_TABLE(new WoodTable()),
    /** Polished stone chips. */
    TERRAZZO_COUNTER(new TerrazzoCounter()),
    /** Woven cloth in soft folds on a table. */
    LINEN_CLOTH(new LinenCloth()),
    /** Pleats, fans and sheets of paper. */
    FOLDED_PAPER(new FoldedPaper()),
    /** Scratched metal with long highlights. */
    BRUSHED_METAL(new BrushedMetal()),
    /** Light on the bottom of a pool, and its edge. */
    POOL_CAUSTICS(new PoolCaustics()),
    /** Wind ripples before dunes. */
    SAND_RIPPLES(new SandRipples()),
    /** A stand among geometric bodies, ray cast. */
    GEOMETRIC_STILL_LIFE(new GeometricStillLife()),
    /** Arches behind arches with stairs, ray cast. */
    COLONNADE(new Colonnade()),
    /** Curved walls one before the other, ray cast. */
    CURVED_WALLS(new CurvedWalls()),
    /** Glass upon glass, ray cast. */
    GLASS_PODIUM(new GlassPodium()),
    /** Ranges of mountains in mist, a ledge of rock. */
    MOUNTAINS(new Mountains()),
    /** The open sea, a beach or jetty in front. */
    SEA_HORIZON(new SeaHorizon()),
    /** Snow before firs. */
    SNOW_FIELD(new SnowField()),
    /** Cumulus in the sun, above the clouds. */
    CLOUD_SKY(new CloudSky()),
    /** Grass and flowers before hills. */
    MEADOW(new Meadow()),
    /** Trunks, leaves and shafts of light. */
    FOREST_EDGE(new ForestEdge()),
    /** Blossom or leaves over a table in the open. */
    BRANCHES(new Branches());

    private final SceneSet set;

    SceneFamily(SceneSet set) {
        this.set = set;
    }

    SceneSet set() {
        return set;
    }

    FamilyTraits traits() {
        return set.traits();
    }

    @Override
    public String phrase() {
        return traits().phrase();
    }

    @Override
    public String synonyms() {
        return traits().synonyms();
    }

    /** The materials it can paint. */
    public Set<Material> materials() {
        EnumSet<Material> all = EnumSet.noneOf(Material.class);
        all.addAll(traits().materials());
        return Collections.unmodifiableSet(all);
    }

    /** The details it can show. */
    public Set<Detail> details() {
        EnumSet<Detail> all = EnumSet.noneOf(Detail.class);
        all.addAll(traits().details());
        return Collections.unmodifiableSet(all);
    }

    /** Whether the product stands on something; otherwise it floats before the ground. */
    public boolean stands() {
        return traits().footing() != FamilyTraits.Footing.FLOATS;
    }
}

package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.cast.Ball;
import studio.affiche.scene.cast.Block;
import studio.affiche.scene.cast.Drum;

/** Discs or blocks of clear and frosted glass, one upon the other, lit from within. */
final class GlassPodium implements SceneSet {
    private static final double TILT = 0.19;
    private static final double WALL = -1.0;
    private static final double WIDENING = 1.16;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "glass podium of stacked discs",
                "glass podium|glass pedestal|glass plinths|glass stage|glass disc|glass discs|glass blocks|glass block"
                        + "|frosted glass|acrylic podium|acrylic blocks|crystal podium|translucent podium|ice blocks"
                        + "|玻璃展台|玻璃底座|磨砂玻璃|亚克力展台|水晶展台|玻璃圆台|透明展台|玻璃砖|冰块",
                "glass|transparent|translucent|crystal|acrylic|refraction|玻璃|透明|水晶|亚克力|通透",
                13,
                FamilyTraits.Palettes.RICH,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS_ON_GLOSS,
                Set.of(Material.PLASTER, Material.GLASS),
                Set.of(Detail.LEAF_SHADOWS, Detail.SPHERES),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        double half = foot.plinth(WIDENING);
        Props props = Props.of(stage, TILT);
        return Ground.on(props.face(-half * 0.35, half)).with(props.wall(WALL, -high(foot)));
    }

    private static double high(Footing foot) {
        return Math.clamp(foot.below() * 0.62, 0.08, 0.24);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        ScenePalette c = stage.palette();
        double half = foot.plinth(WIDENING);
        double below = high(foot);
        double floor = -below;
        Finish ground = Finish.matt(stage, c.ground().mix(c.shade(), 0.20)).withPolish(0.25);
        Props props = Props.of(stage, TILT)
                .studio(ground, Finish.wall(stage, c.ground()), floor, WALL, 0.35)
                .sky(0.46);
        Flat tint = tint(stage);
        Flat glow = glow(stage);
        GlassLook clear = GlassLook.tinted(tint, 0, new Flat(0.03 * glow.r(), 0.03 * glow.g(), 0.03 * glow.b()));
        GlassLook frosted = GlassLook.tinted(tint, 1, new Flat(0.9 * glow.r(), 0.9 * glow.g(), 0.9 * glow.b()));
        double way = stage.random(3) < 0.5 ? -1 : 1;
        if (stage.random(4) < 0.6) {
            discs(props, clear, frosted, half, below);
        } else {
            blocks(stage, props, clear, frosted, half, below, way);
        }
        // A halo of frosted glass behind the product.
        double r = Math.clamp(stage.product().height() * 0.52, 0.22, 0.40);
        double haloY = Math.max(floor + r, stage.product().height() * 0.55);
        double haloX = way * half * 0.35;
        if (props.inTheWay(haloX, haloY, -0.42, r) < 0.12) {
            props.glass(frosted, new Drum(Drum.Axis.Z, haloX, haloY, -0.42, r, 0.018));
        }
        ball(props, clear, way * (half + 0.15), floor, 0.02, 0.075);
        ball(props, frosted, -way * (half + 0.12), floor, 0.06, 0.045);
        ball(props, clear, -way * (half + 0.24), floor, -0.14, 0.06);
        props.glow(new CastPicture.Glow(
                0, floor + 0.02, -half * 0.3, half * 1.1, new Flat(0.5 * glow.r(), 0.5 * glow.g(), 0.5 * glow.b())));
        return props.shading();
    }

    private static void discs(Props props, GlassLook clear, GlassLook frosted, double half, double below) {
        double z = -half * 0.35;
        props.glass(frosted, Drum.standing(0, -below * 0.34, z, half, below * 0.34));
        props.glass(clear, Drum.standing(0, -below * 0.70, z, half * 1.16, below * 0.35));
        props.glass(frosted, Drum.standing(0, -below * 0.99, z, half * 1.36, below * 0.28));
    }

    private static void blocks(
            Stage stage, Props props, GlassLook clear, GlassLook frosted, double half, double below, double way) {
        double z = -half * 0.25;
        double turn = stage.random(5, 0.10, 0.30) * way;
        props.glass(frosted, Block.turned(0, -below * 0.45, z, half * 0.95, below * 0.45, half * 0.80, turn));
        props.glass(
                clear, Block.turned(0, -below * 0.99, z, half * 1.15, below * 0.53, half * 0.98, turn - 0.25 * way));
    }

    private static void ball(Props props, GlassLook look, double x, double floor, double z, double r) {
        if (props.inTheWay(x, floor + r, z, r) < 0.25) {
            props.glass(look, new Ball(x, floor + r + 0.001, z, r));
        }
    }

    /** What a length of glass leaves of light: the ground's hue, or the accent's where one was named. */
    private static Flat tint(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        double chroma = Math.clamp(g.chroma() * 0.9, 0.03, 0.075);
        return Flat.of(Oklab.ofLch(0.70, chroma, g.hue()));
    }

    private static Flat glow(Stage stage) {
        Rgba light = stage.palette().light();
        return Flat.of(
                stage.dark()
                        ? stage.palette().accent().mix(light, 0.35)
                        : light.mix(stage.palette().ground(), 0.2));
    }
}

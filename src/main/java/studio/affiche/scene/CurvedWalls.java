package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.cast.Ball;
import studio.affiche.scene.cast.Drum;
import studio.affiche.scene.cast.HalfSpace;

/** Curved walls of paper or plaster that stand one before the other, light gliding along them. */
final class CurvedWalls implements SceneSet {
    private static final double TILT = 0.18;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "overlapping curved walls",
                "curved walls|curved wall|curved paper|curved panels|rolled paper|paper rolls|half cylinders|half cylinder"
                        + "|wavy wall|wave wall|folded paper wall|curved backdrop|sculptural walls|curved plaster"
                        + "|弧形墙|曲面墙|弧面|半圆柱|弧形纸墙|曲面|波浪墙|卷纸",
                "sculptural|curves|curved|paper|弧形|曲线|雕塑感|纸艺",
                11,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(
                        Material.PLASTER,
                        Material.CONCRETE,
                        Material.MARBLE,
                        Material.STONE,
                        Material.WOOD,
                        Material.TERRAZZO),
                Set.of(Detail.LEAF_SHADOWS, Detail.SPHERES),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        double half = foot.plinth(1.2);
        Props props = Props.of(stage, TILT);
        return Ground.on(props.face(-half * 0.35, half)).with(props.wall(-0.62, -high(foot)));
    }

    private static double high(Footing foot) {
        return Math.clamp(foot.below() * 0.30, 0.035, 0.10);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        ScenePalette c = stage.palette();
        double high = high(foot);
        double floor = -high;
        Rgba floorColor = c.ground().mix(c.shade(), 0.16);
        Props props = Props.of(stage, TILT)
                .studio(Finish.matt(stage, floorColor), Finish.wall(stage, c.ground()), floor, -1.35, 0.2);
        double way = stage.random(3) < 0.5 ? -1 : 1;
        double size = Math.clamp(stage.product().height(), 0.32, 0.75);
        if (stage.random(4) < 0.45) {
            wave(stage, props, floor, way, size);
        } else {
            shells(stage, foot, props, floor, way, size);
        }
        double half = foot.plinth(1.2);
        props.add(
                Finish.plinth(stage, RoundPodium.plinthColor(stage)),
                Drum.standing(0, floor, -half * 0.35, half, high));
        if (stage.prompt().has(Detail.SPHERES)) {
            double r = 0.055;
            double x = -way * (half + 0.08);
            if (props.inTheWay(x, floor + r, 0.05, r) < 0.2) {
                props.add(Finish.matt(stage, c.accent()).withPolish(0.2), new Ball(x, floor + r, 0.05, r));
            }
        }
        return props.shading();
    }

    /** A hollow shell behind the product, a bulging one beside it, low ones in front. */
    private static void shells(Stage stage, Footing foot, Props props, double floor, double way, double size) {
        ScenePalette c = stage.palette();
        Finish deep = Finish.wall(stage, c.ground().mix(c.shade(), 0.34));
        Finish mid = Finish.wall(stage, c.ground().mix(c.shade(), 0.12));
        Finish pale = Finish.wall(stage, c.ground().mix(c.light(), stage.dark() ? 0.10 : 0.40));
        double half = foot.plinth(1.2);
        double back = half + 0.20;
        shell(props, deep, way * 0.10, floor, -0.30, back + 0.12, 0.16 + 0.78 * size, false);
        shell(props, mid, -way * (back + 0.10), floor, -0.62, 0.27, 0.10 + 0.95 * size, true);
        shell(props, pale, way * (back + 0.18), floor, -0.28, 0.23, 0.06 + 0.60 * size, true);
        shell(props, pale, -way * (half + 0.25), floor, -0.18, 0.13, 0.05 + 0.28 * size, false);
    }

    /** One wall in waves from side to side. */
    private static void wave(Stage stage, Props props, double floor, double way, double size) {
        ScenePalette c = stage.palette();
        Finish paper = Finish.wall(stage, c.ground().mix(c.light(), stage.dark() ? 0.05 : 0.22));
        Finish low = Finish.wall(stage, c.ground().mix(c.shade(), 0.30));
        double r = stage.random(7, 0.17, 0.23);
        double thick = 0.016;
        double z = -0.62;
        double tall = 0.20 + 0.85 * size;
        for (int i = -7; i <= 7; i++) {
            double x = way * 0.5 * r + i * (2 * r - thick);
            shell(props, paper, x, floor, z, r, tall, (i & 1) == 0);
        }
        shell(props, low, -way * 0.62, floor, -0.22, 0.20, 0.12 + 0.26 * size, true);
        shell(props, low, way * 0.66, floor, -0.30, 0.16, 0.10 + 0.40 * size, false);
    }

    /**
     * Half of an upright tube.
     *
     * @param bulging whether it shows its outside, otherwise its inside
     */
    private static void shell(
            Props props, Finish finish, double x, double floor, double z, double radius, double high, boolean bulging) {
        double tall = high;
        // Rather lower than with its edge across text.
        for (int i = 0; i < 4 && props.inTheWay(x, floor + tall, z, radius * 0.7) > 0.12; i++) {
            tall *= 0.8;
        }
        double thick = 0.016;
        Drum outer = Drum.standing(x, floor - 0.01, z, radius, tall);
        Drum inner = Drum.standing(x, floor - 0.5, z, radius - thick, tall + 2);
        HalfSpace cut = bulging ? HalfSpace.behind(z) : new HalfSpace(0, 0, -1, -z);
        props.add(finish.withBevel(0.004), outer, inner, cut);
    }
}

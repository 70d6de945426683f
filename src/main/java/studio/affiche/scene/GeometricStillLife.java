package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.cast.Ball;
import studio.affiche.scene.cast.Block;
import studio.affiche.scene.cast.Cone;
import studio.affiche.scene.cast.Drum;
import studio.affiche.scene.cast.HalfSpace;

/** A stand among balls, cones, half arches and cubes in tones of one colour, those far behind out of focus. */
final class GeometricStillLife implements SceneSet {
    private static final double TILT = 0.19;
    private static final double WALL = -1.15;
    private static final double WIDENING = 1.22;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "geometric still life with product stand",
                "geometric still life|geometric solids|geometric bodies|geometric props|3d geometric shapes|3d shapes"
                        + "|geometric forms|spheres and cones|cones and spheres|spheres and cubes|cubes and spheres"
                        + "|product stand|still life|几何体|立体几何|几何静物|球体与圆锥|几何道具|立体几何体|3d几何",
                "cone|cones|cube|cubes|tone on tone|monochrome|圆锥|立方体|同色系",
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
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        double half = foot.plinth(WIDENING);
        Props props = Props.of(stage, TILT);
        Ground.Face.Round round = props.face(-half * 0.35, half);
        Ground.Face face = round(stage)
                ? round
                : new Ground.Face.Slab(
                        round.cx() - half * 0.9,
                        props.camera().canvasY(0, -half * 1.0),
                        round.cx() + half * 0.9,
                        props.camera().canvasY(0, half * 0.5));
        return Ground.on(face).with(props.wall(WALL, -high(foot)));
    }

    private static double high(Footing foot) {
        return Math.clamp(foot.below() * 0.40, 0.05, 0.16);
    }

    private static boolean round(Stage stage) {
        return stage.random(4) < 0.6;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        ScenePalette colors = stage.palette();
        Rgba floorColor = colors.ground().mix(colors.shade(), 0.22);
        double high = high(foot);
        double floor = -high;
        Props props = Props.of(stage, TILT)
                .studio(Finish.matt(stage, floorColor), Finish.wall(stage, colors.ground()), floor, WALL, 0.25)
                .open(0.055);
        double way = stage.random(3) < 0.5 ? -1 : 1;
        stand(stage, foot, props, floor, high);
        things(stage, foot, props, floor, way);
        return props.shading();
    }

    private static void stand(Stage stage, Footing foot, Props props, double floor, double high) {
        Finish finish = Finish.plinth(stage, RoundPodium.plinthColor(stage));
        double half = foot.plinth(WIDENING);
        if (round(stage)) {
            props.add(finish, Drum.standing(0, floor, -half * 0.35, half, high));
        } else {
            double turn = stage.random(5, -0.35, 0.35);
            props.add(finish, Block.turned(0, floor, -half * 0.25, half * 0.95, high, half * 0.8, turn));
        }
    }

    private static void things(Stage stage, Footing foot, Props props, double floor, double way) {
        ScenePalette c = stage.palette();
        Rgba deep = c.ground().mix(c.shade(), 0.75);
        Rgba pale = c.ground().mix(c.light(), stage.dark() ? 0.22 : 0.6);
        Rgba mid = c.ground().mix(c.shade(), 0.40);
        Finish accent = Finish.matt(stage, c.accent().mix(c.ground(), 0.25)).withPolish(0.25);
        double half = foot.plinth(WIDENING);
        double size = Math.clamp(stage.product().height(), 0.3, 0.7);
        // A half arch, large and out of focus, behind the product and a little aside.
        double r = 0.26 + 0.16 * size;
        double archX = way * (half * 0.55 + 0.10);
        Drum arch = new Drum(Drum.Axis.Z, archX, floor, -0.78, r, 0.10);
        props.far(
                Finish.matt(stage, mid),
                arch,
                new Drum(Drum.Axis.Z, archX, floor, -0.78, r * 0.58, 0.2),
                HalfSpace.below(floor));
        // A tall block or column on the other side, further in focus.
        double tall = floor + 0.30 + 0.45 * size;
        double columnX = -way * (half + 0.20);
        if (props.inTheWay(columnX, tall - 0.1, -0.62, 0.12) < 0.3) {
            props.far(Finish.matt(stage, pale), Drum.standing(columnX, floor, -0.62, 0.105, 0.28 + 0.42 * size));
        }
        ball(props, Finish.matt(stage, pale).withPolish(0.12), way * (half + 0.155), floor, -0.26, 0.125);
        cone(props, Finish.matt(stage, deep), -way * (half + 0.17), floor, -0.30, 0.115, 0.30);
        cube(props, Finish.matt(stage, mid), -way * (half + 0.075), floor, 0.13, 0.052, 0.5);
        ball(props, accent, way * (half + 0.05), floor, 0.16, 0.043);
        ball(props, Finish.matt(stage, deep), -way * (half + 0.33), floor, -0.05, 0.055);
    }

    private static void ball(Props props, Finish finish, double x, double floor, double z, double r) {
        if (props.inTheWay(x, floor + r, z, r) < 0.25) {
            props.add(finish, new Ball(x, floor + r, z, r));
        }
    }

    private static void cone(Props props, Finish finish, double x, double floor, double z, double r, double high) {
        if (props.inTheWay(x, floor + high / 2, z, high / 2) < 0.25) {
            props.add(finish, new Cone(x, floor, z, r, high));
        }
    }

    private static void cube(Props props, Finish finish, double x, double floor, double z, double half, double turn) {
        if (props.inTheWay(x, floor + half, z, half) < 0.25) {
            props.add(finish, Block.turned(x, floor, z, half, 2 * half, half, turn));
        }
    }
}

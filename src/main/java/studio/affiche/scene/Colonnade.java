package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.cast.Ball;
import studio.affiche.scene.cast.Block;
import studio.affiche.scene.cast.Convex;
import studio.affiche.scene.cast.Drum;
import studio.affiche.scene.cast.Tunnel;

/** Arches behind arches with stairs between them, the sun falling through, a clear sky at the end. */
final class Colonnade implements SceneSet {
    private static final double TILT = 0.165;
    private static final double FRONT = -0.42;
    private static final double THICK = 0.15;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "colonnade of arches with stairs",
                "colonnade|arcade|row of arches|receding arches|arches|arches and stairs|stairs and arches|surreal architecture"
                        + "|minimal architecture|dreamy architecture|loggia|portico|cloister|corridor of arches"
                        + "|柱廊|拱廊|连拱|超现实建筑|拱门与台阶|台阶与拱门|极简建筑|建筑空间|回廊",
                "architecture|architectural|surreal|columns|pillars|建筑|超现实|柱子|空间感",
                13,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.PLASTER, Material.CONCRETE, Material.MARBLE, Material.STONE, Material.TERRAZZO),
                Set.of(Detail.LEAF_SHADOWS, Detail.SPHERES),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        double half = foot.plinth(1.2);
        Props props = Props.of(stage, TILT);
        if (round(stage)) {
            return Ground.on(props.face(-0.10, half + 0.03));
        }
        double side = half + 0.10;
        return Ground.on(new Ground.Face.Slab(
                props.camera().canvasX(-side, 0),
                props.camera().canvasY(0, FRONT),
                props.camera().canvasX(side, 0),
                props.camera().canvasY(0, 0.10)));
    }

    private static boolean round(Stage stage) {
        return stage.random(5) < 0.55;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Props props = Props.of(stage, TILT).sky(0.46).leavesOn(FRONT).beyond(sky(stage));
        ScenePalette c = stage.palette();
        Finish front = Finish.wall(stage, c.ground());
        Finish inner = Finish.wall(stage, c.ground().mix(c.shade(), 0.18));
        Finish steps = steps(stage);
        double apex = apex(stage, foot);
        double r = opening(stage, foot);
        double top = props.camera().heightAt(apex, FRONT);
        double reach = 3 + 3 * Math.max(stage.width(), stage.height());
        double way = stage.random(3) < 0.5 ? -1 : 1;
        // The first wall: one arch in the middle; where there is room, part of the next one at each side.
        List<Convex> arches = new ArrayList<>();
        double rise = Math.max(top - r, 0.05);
        arches.add(new Tunnel(false, 0, rise, r));
        double pitch = 2 * r + 0.13;
        for (int side = -1; side <= 1; side += 2) {
            if (props.inTheWay(side * pitch, rise, FRONT, r * 1.1) < 0.06) {
                arches.add(new Tunnel(false, side * pitch, rise, r));
            }
        }
        props.add(
                front,
                Block.between(-reach, -1, FRONT - THICK, reach, props.camera().heightAt(-0.12, FRONT), FRONT),
                arches.toArray(Convex[]::new));
        // Behind it a flight of stairs up to a second wall, and a third one beyond.
        double up = Math.clamp(0.05 * top / 0.7, 0.02, 0.055);
        int count = 4;
        double z = FRONT - THICK - 0.24;
        for (int i = 0; i < count; i++) {
            props.add(steps, Block.between(-reach, -1, z - 2, reach, (i + 1) * up, z));
            z -= 0.10;
        }
        double level = count * up;
        double second = z - 0.14;
        double r2 = r * 0.60;
        double x2 = way * r * 0.34;
        double spring2 = level + Math.max(0.05, (top - level) * 0.62 - r2);
        props.add(
                inner,
                Block.between(-reach, -1, second - THICK, reach, top * 1.5, second),
                new Tunnel(false, x2, spring2, r2),
                new Tunnel(false, x2 - 2 * r2 - 0.16, spring2, r2),
                new Tunnel(false, x2 + 2 * r2 + 0.16, spring2, r2));
        double third = second - THICK - 0.55;
        props.add(
                inner,
                Block.between(-reach, -1, third - THICK, reach, top * 1.2, third),
                new Tunnel(false, x2 + way * 0.05, spring2, r2 * 0.85),
                new Tunnel(false, x2 + way * 0.05 - 2 * r2 - 0.16, spring2, r2 * 0.85),
                new Tunnel(false, x2 + way * 0.05 + 2 * r2 + 0.16, spring2, r2 * 0.85));
        forecourt(stage, foot, props, steps, reach, way);
        return props.shading();
    }

    /** What the product stands on: round or straight steps that come down towards the viewer. */
    private static void forecourt(Stage stage, Footing foot, Props props, Finish steps, double reach, double way) {
        double rise = Math.clamp(foot.below() * 0.20, 0.03, 0.06);
        double tread = 0.085;
        double half = foot.plinth(1.2);
        boolean round = round(stage);
        int count = 4;
        for (int i = 0; i < count; i++) {
            double y = -i * rise;
            if (round) {
                double radius = half + 0.03 + i * tread;
                props.add(steps, Drum.standing(0, y - rise * (count - i), -0.10, radius, rise * (count - i)));
            } else {
                double side = i == 0 ? half + 0.10 : i == 1 ? half + 0.30 : reach;
                props.add(steps, Block.between(-side, y - rise, FRONT - 2, side, y, 0.10 + i * tread));
            }
        }
        double floor = -count * rise;
        props.ground(steps.withBevel(0.001), Block.between(-reach, floor - 1, FRONT - 3, reach, floor, 3));
        if (stage.prompt().has(Detail.SPHERES) || stage.random(6) < 0.5) {
            double r = 0.05;
            double x = -way * (half + 0.03 + (round ? 2.5 * tread : 0.21));
            double y = (round ? -3 : -1) * rise;
            double z = round ? -0.10 : 0.11;
            if (props.inTheWay(x, y + r, z, r) < 0.2) {
                Finish accent = Finish.matt(
                        stage, stage.palette().accent().mix(stage.palette().ground(), 0.15));
                props.add(accent.withPolish(0.2), new Ball(x, y + r, z, r));
            }
        }
    }

    /** Canvas y of the highest point of the first arch: over the product, under the text. */
    private static double apex(Stage stage, Footing foot) {
        double top = stage.product().y() - 0.10;
        double r = opening(stage, foot);
        for (Box box : stage.calm()) {
            boolean above = box.bottom() < stage.product().y() + 0.02;
            if (above && box.right() > foot.cx() - r && box.x() < foot.cx() + r) {
                top = Math.max(top, box.bottom() + 0.03);
            }
        }
        return Math.clamp(top, 0.03, Math.max(0.04, stage.product().y() - 0.01));
    }

    private static double opening(Stage stage, Footing foot) {
        double r = Math.clamp(foot.half() * 1.35 + 0.10, 0.22, 0.46);
        double room = stage.roomBeside(foot.cx(), stage.product().y(), foot.base()) - 0.03;
        return Math.max(Math.min(r, room), Math.max(0.16, foot.half() * 1.08 + 0.03));
    }

    private static Finish steps(Stage stage) {
        ScenePalette c = stage.palette();
        Rgba color = c.ground().mix(c.light(), stage.dark() ? 0.06 : 0.20);
        boolean named = stage.prompt().materials().stream().anyMatch(m -> m.part() == Material.Part.PLINTH);
        return named ? Finish.plinth(stage, RoundPodium.plinthColor(stage)) : Finish.wall(stage, color);
    }

    /** A clear sky: pale at the horizon, deeper above. */
    private static Shading sky(Stage stage) {
        ScenePalette c = stage.palette();
        Rgba deep = stage.dark() ? c.ground().mix(c.light(), 0.10) : c.shade().mix(c.light(), 0.45);
        Rgba pale = stage.dark() ? c.ground().mix(c.light(), 0.45) : c.light().mix(Rgba.WHITE, 0.3);
        Ramp ramp = Ramp.of(deep, deep.mix(pale, 0.5), pale);
        double low = stage.product().bottom() - 0.1;
        return (x, y, out) -> ramp.set(out, 1 - Math.clamp((low - y) / 0.9, 0, 1));
    }
}

package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Broad slabs of stone stacked to steps, sun from one side, the wall behind in half light. */
final class StoneSteps implements SceneSet {
    private static final int MAX_STEPS = 4;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "stone steps",
                "steps|stairs|staircase|stone blocks|stone block|travertine blocks|travertine steps|stacked stone"
                        + "|stacked stone plinths|stacked slabs|concrete stairs|concrete blocks|石阶|台阶|楼梯|石块|石台",
                "stone|rocks|travertine|concrete|limestone|石材|石头|岩石|水泥|混凝土",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.PLASTER, Material.CONCRETE, Material.MARBLE, Material.STONE, Material.TERRAZZO),
                Set.of(Detail.LEAF_SHADOWS, Detail.SPHERES),
                Set.of());
    }

    /** One slab: from left to right, its upper face from back to front, its riser below. */
    private record Slab(double left, double right, double back, double front, double foot) {}

    @Override
    public Ground ground(Stage stage) {
        Slab top = slabs(stage, Footing.of(stage))[0];
        return Ground.on(new Ground.Face.Slab(top.left(), top.back(), top.right(), top.front()))
                .with(Ground.Wall.at(top.back()));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Wall wall = new Wall(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Ramp stone = stage.matt(stone(stage));
        Texture texture = texture(stage);
        Shade leaves = Foliage.of(stage);
        Slab[] slabs = slabs(stage, foot);
        Slab last = slabs[slabs.length - 1];
        double horizon = Math.min(last.foot() - 0.02, stage.height() + 0.1);
        Ball ball = ball(stage, slabs);
        double px = stage.pixel();
        return (x, y, out) -> {
            double shade = leaves.at(x, y);
            double quiet = 1 - 0.6 * stage.calmAt(x, y, 0.1);
            double hush = 1 - 0.35 * stage.calmAt(x, y, 0.3);
            double e = wall.lit(x, y) - 0.10 + 0.24 * beam(stage, x, y) * hush;
            for (int i = 0; i < slabs.length; i++) {
                e *= 1 - onWall(stage, slabs[i], x, y);
            }
            if (y > horizon) {
                e = 1.02 + 0.3 * (e - 1);
                e *= 1 - 0.4 * Sdf.fall((y - horizon) / 0.02);
            }
            ground.set(out, e * (1 - 0.38 * shade) * 0.5);
            // From the back to the front: each slab covers part of the one behind.
            for (int i = 0; i < slabs.length; i++) {
                slab(stage, slabs, i, stone, texture, shade, quiet, x, y, px, out);
            }
            if (ball != null) {
                out.scale(1 - 0.35 * ball.shadow(x, y) * (y > slabs[0].front() ? 1 : 0));
                out.scale(1 - 0.3 * ball.occlusion(x, y) * (y > slabs[0].front() ? 1 : 0));
                ball.paint(x, y, out);
            }
        };
    }

    /** A broad band of sun across the wall, between the shadow of something high and that of something near. */
    private static double beam(Stage stage, double x, double y) {
        double t = (x - stage.product().centerX()) * stage.away()
                - (y - stage.product().centerY()) * 0.55;
        double soft = 0.04 + 0.10 * stage.light().softness();
        return Sdf.step(-0.42 - soft, -0.42 + soft, t) * Sdf.step(0.40 + soft, 0.40 - soft, t);
    }

    private static void slab(
            Stage stage,
            Slab[] slabs,
            int index,
            Ramp stone,
            Texture texture,
            double shade,
            double quiet,
            double x,
            double y,
            double px,
            Tint out) {
        Slab s = slabs[index];
        double within = Sdf.cover(s.left() - x, px) * Sdf.cover(x - s.right(), px);
        if (within <= 0 || y < s.back() - px || y > s.foot() + px) {
            return;
        }
        double lamp = (x - (s.left() + s.right()) / 2) / (s.right() - s.left()) * stage.lightX();
        double u = x + index * 3.7;
        double onTop = Sdf.cover(y - s.front(), px);
        if (onTop > 0) {
            double e = 1.24 + 0.12 * lamp;
            if (index > 0) {
                e *= 1 - cast(stage, slabs[index - 1], x, y);
            } else {
                e *= 1 - 0.30 * Sdf.fall((y - s.back()) / 0.010);
            }
            double lip = 0.14 * Sdf.bell((y - s.front() + 0.0015) / 0.0035);
            double tex = texture.at(u, s.back() + (y - s.back()) / Cylinder.TILT * 0.5) * quiet;
            stone.over(out, (e * (1 - 0.34 * shade) + lip) * 0.5 + tex, onTop * within * Sdf.cover(s.back() - y, px));
        }
        if (onTop < 1) {
            double down = (y - s.front()) / (s.foot() - s.front());
            double e = 0.70 + 0.20 * lamp - 0.08 * down;
            e *= 1 - 0.34 * Sdf.fall((s.foot() - y) / 0.010);
            double edge = Sdf.bell((stage.lightX() < 0 ? x - s.left() : s.right() - x) / 0.004);
            double lip = 0.22 * Sdf.bell((y - s.front()) / 0.004) + 0.12 * edge;
            double tex = texture.at(u, y + index * 1.3) * quiet;
            stone.over(
                    out,
                    (e * (1 - 0.26 * shade) + lip) * 0.5 + tex,
                    (1 - onTop) * within * Sdf.cover(y - s.foot(), px));
        }
    }

    /** The shadow of the slab behind and above on the tread of this one. */
    private static double cast(Stage stage, Slab upper, double x, double y) {
        double high = upper.foot() - upper.front();
        double out = (y - upper.foot()) / Cylinder.TILT;
        double slide = -stage.lightX() * (high + out * 0.4);
        double soft = 0.010 + 0.035 * stage.light().softness();
        double inside = Math.max(upper.left() + slide - x, x - upper.right() - slide);
        double length = high * 0.35;
        double dark = Sdf.soft(Math.max(inside, out - length), soft);
        double closed =
                Sdf.fall(Math.max(0, out) / 0.06) * Sdf.soft(Math.max(upper.left() - x, x - upper.right()), 0.02);
        return Math.max(0.34 * dark, 0.34 * closed);
    }

    /** Shadow thrown sideways on the wall. */
    private static double onWall(Stage stage, Slab s, double x, double y) {
        double slide = -stage.lightX() * 0.07;
        double dx = Math.max(s.left() + slide - x, x - s.right() - slide);
        double dy = s.back() + 0.012 - y;
        double soft = 0.02 + 0.03 * stage.light().softness();
        double close = Sdf.fall(Math.max(0, Math.max(dy - 0.012, Math.max(s.left() - x, x - s.right()))) / 0.03);
        return Math.max(0.30 * Sdf.soft(Math.max(dx, dy), soft), 0.20 * close);
    }

    private static Slab[] slabs(Stage stage, Footing foot) {
        double back = foot.base() - 0.035;
        double front = foot.base() + 0.020;
        double half = foot.half() + 0.085;
        double rise = Math.clamp(foot.below() * 0.26, 0.05, 0.085);
        int count = Math.clamp(Math.round((foot.below() - 0.02) / (rise + 0.05)), 1, MAX_STEPS);
        double way = stage.random(5) < 0.5 ? -1 : 1;
        boolean wide = stage.random(6) < 0.5;
        Slab[] slabs = new Slab[count];
        double left = foot.cx() - half;
        double right = foot.cx() + half;
        for (int i = 0; i < count; i++) {
            boolean lowest = i == count - 1 && wide;
            slabs[i] = new Slab(lowest ? -0.2 : left, lowest ? stage.width() + 0.2 : right, back, front, front + rise);
            left -= 0.07 + (way < 0 ? 0.12 : 0.03) + 0.03 * stage.random(10 + i);
            right += 0.07 + (way > 0 ? 0.12 : 0.03) + 0.03 * stage.random(20 + i);
            back = front + rise;
            front = back + 0.034 + 0.008 * i;
        }
        return slabs;
    }

    private static @org.jspecify.annotations.Nullable Ball ball(Stage stage, Slab[] slabs) {
        if (!stage.prompt().has(Detail.SPHERES) || slabs.length < 2) {
            return null;
        }
        Slab s = slabs[1];
        boolean right = s.right() - slabs[0].right() > slabs[0].left() - s.left();
        double r = Math.clamp((right ? s.right() - slabs[0].right() : slabs[0].left() - s.left()) * 0.36, 0.03, 0.06);
        double x = right ? slabs[0].right() + r * 1.3 : slabs[0].left() - r * 1.3;
        return new Ball(
                stage, x, s.back() + 0.014, r, stage.matt(stage.palette().accent()));
    }

    private static Texture texture(Stage stage) {
        double px = stage.pixel();
        if (stage.prompt().has(Material.MARBLE) || stage.prompt().has(Material.TERRAZZO)) {
            return Texture.plinth(stage);
        }
        if (stage.prompt().has(Material.CONCRETE)) {
            int seed = stage.grain(9);
            return (u, v) -> 0.05 * Noise.fbm(u * 5, v * 5, 4, px * 5, seed)
                    - 0.08 * Sdf.step(0.6, 0.85, Noise.at(u * 50, v * 50, seed + 3)) * Math.clamp(2 - px * 100, 0, 1);
        }
        return Texture.travertine(stage.grain(9), px);
    }

    private static Rgba stone(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        double l = stage.dark() ? g.l() + 0.12 : Math.clamp(g.l() + 0.03, 0.72, 0.90);
        return new Oklab(l, g.a() * 0.7, g.b() * 0.7 + 0.004).toRgba();
    }
}

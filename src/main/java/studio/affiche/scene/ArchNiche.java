package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

/** An apse in a lit wall, a round podium before it, the shadow of leaves. */
final class ArchNiche implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "arch niche with round podium",
                "arch|arch niche|niche|alcove|archway|arched niche|arched wall|apse|vault|mediterranean arch"
                        + "|拱门|拱形|壁龛|拱形壁龛|拱券",
                "mediterranean|morocco|adobe|terracotta|地中海|摩洛哥",
                12,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(
                        Material.PLASTER,
                        Material.CONCRETE,
                        Material.MARBLE,
                        Material.STONE,
                        Material.WOOD,
                        Material.TERRAZZO,
                        Material.BRASS),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of(Detail.LEAF_SHADOWS));
    }

    /** The opening: half disc of radius r about (cx, spring) on a strip that ends at the floor. */
    private record Opening(double cx, double spring, double r) {
        static Opening around(Stage stage, Footing foot) {
            double r = Math.clamp(foot.half() * 1.55 + 0.09, 0.20, 0.42);
            double least = Math.max(0.16, foot.half() * 1.08 + 0.03);
            r = Math.max(
                    Math.min(r, stage.roomBeside(foot.cx(), stage.product().y(), foot.base()) - 0.035),
                    Math.min(least, r));
            double top = stage.product().y() - 0.11;
            for (Box box : stage.calm()) {
                boolean above = box.bottom() < stage.product().y() + 0.02;
                boolean beside = box.right() > foot.cx() - r && box.x() < foot.cx() + r;
                if (above && beside) {
                    top = Math.max(top, box.bottom() + 0.025);
                }
            }
            top = Math.clamp(top, 0.04, Math.max(0.05, stage.product().y() - 0.015));
            return new Opening(foot.cx(), top + r, r);
        }

        double distance(double x, double y) {
            return Sdf.arch(x, y, cx, spring, r);
        }

        /** How deep the apse is behind a point of the opening. */
        double depth(double x, double y) {
            double dx = x - cx;
            double dy = Math.min(y - spring, 0);
            return Math.sqrt(Math.max(0, r * r - dx * dx - dy * dy));
        }
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        Ground.Face.Round face = foot.face(radius(foot, Opening.around(stage, foot)));
        double foremost = face.cy() + high(foot) - face.ry() * 0.35;
        // The product stands close to the back of the apse.
        return Ground.on(face).with(new Ground.Wall(face.cy() - face.ry() * 0.9, foremost, 0));
    }

    private static double radius(Footing foot, Opening arch) {
        double radius = Math.min(foot.plinth(1.28), arch.r() * 0.86);
        return Math.max(radius, Math.min(foot.half() + 0.02, 0.6));
    }

    private static double high(Footing foot) {
        return Math.clamp(foot.below() * 0.38, 0.045, 0.10);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Opening arch = Opening.around(stage, foot);
        Wall wall = new Wall(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Ramp inner = stage.matt(stage.palette().ground().mix(stage.palette().shade(), 0.55));
        Rgba floorColor = stage.palette().ground().mix(stage.palette().light(), 0.18);
        Ramp floor = stage.matt(floorColor);
        double radius = radius(foot, arch);
        double high = high(foot);
        double top = foot.face(radius).cy();
        Cylinder plinth = new Cylinder(
                stage, foot.cx(), top, radius, high, stage.matt(RoundPodium.plinthColor(stage)), Texture.plinth(stage));
        double horizon = plinth.foot() - radius * Cylinder.TILT * 0.35;
        Shade leaves = Foliage.of(stage);
        boolean trim = stage.prompt().has(Material.BRASS);
        Metal metal = new Metal(stage);
        double rim = 0.017;
        double lampZ = 0.62;
        double hard = 1 - stage.light().softness();
        double ringRadius = radius;
        return (x, y, out) -> {
            double d = arch.distance(x, y);
            double shade = leaves.at(x, y);
            double wallLight = wall.lit(x, y);
            double deep = arch.depth(x, y);
            double skirting = horizon - (d < 0 ? Cylinder.TILT * 0.8 * deep : 0);
            if (y < skirting) {
                double e = wallLight * (1 - 0.20 * Sdf.fall((skirting - y) / 0.035)) * (1 - 0.40 * shade);
                // A raised band runs round the opening.
                double band = d - rim;
                double drop =
                        Sdf.soft(arch.distance(x + stage.lightX() * 0.010, y - stage.lightUp() * 0.010) - rim, 0.012);
                e *= 1 - 0.16 * drop * (band > 0 ? 1 : 0);
                double bandCover = Sdf.cover(band, stage.pixel());
                if (bandCover > 0) {
                    double dy = Math.min(y - arch.spring(), 0);
                    double n = Math.max(1e-6, Math.hypot(x - arch.cx(), dy));
                    double facing = ((x - arch.cx()) * stage.lightX() - dy * stage.lightUp()) / n;
                    double bevel = Sdf.bell((band + 0.002) / 0.0035);
                    double face = e * 1.02 + 0.03 + bevel * facing * 0.22;
                    e += (face - e) * bandCover;
                }
                ground.set(out, e * 0.5);
                double inside = Sdf.cover(d, stage.pixel());
                if (inside > 0) {
                    double tone = apse(stage, arch, x, y, deep, lampZ, hard, wallLight);
                    tone *= 1 - 0.22 * Sdf.fall((skirting - y) / 0.03);
                    inner.over(out, tone * (1 - 0.38 * shade) * 0.5, inside);
                }
            } else {
                double e = 1.05 - 0.10 * (y - horizon) + 0.4 * (wallLight - 1);
                double closed = Math.max(plinth.occlusion(x, y), 0.6 * Sdf.fall((y - skirting) / 0.022));
                // Inside the apse the floor lies in its shade.
                double within = Sdf.soft(d, 0.02) * Sdf.step(horizon + 0.05, horizon - 0.02, y);
                e *= (1 - 0.38 * plinth.shadow(x, y)) * (1 - 0.34 * closed) * (1 - 0.15 * shade) * (1 - 0.22 * within);
                floor.set(out, e * 0.5);
            }
            plinth.paint(x, y, out);
            if (trim) {
                metal.band(x, y, foot.cx(), plinth.foot() - 0.011, ringRadius, 0.011, out);
            }
        };
    }

    /** Light inside the apse: a half cylinder closed by a quarter of a sphere, shadowed by the edge of its opening. */
    private static double apse(
            Stage stage, Opening arch, double x, double y, double deep, double lampZ, double hard, double wallLight) {
        double nx = (arch.cx() - x) / arch.r();
        double ny = Math.max(arch.spring() - y, 0) / arch.r() * -1;
        double nz = deep / arch.r();
        double lx = stage.lightX() * 0.80;
        double ly = stage.lightUp() * 0.62;
        double lambert = Math.max(0, nx * lx + ny * ly + nz * lampZ);
        // Where the ray to the lamp crosses the opening's plane decides whether it is blocked.
        double reach = deep / lampZ;
        double exit = arch.distance(x + lx * reach, y - ly * reach);
        double width = 0.010 + reach * (0.34 - 0.24 * hard);
        double open = Sdf.soft(exit, width);
        double ambient = 0.40 + 0.20 * nz;
        double closed = 0.22 * Sdf.fall((arch.r() - Math.hypot(x - arch.cx(), Math.min(y - arch.spring(), 0))) / 0.03);
        return (ambient * (1 - closed) + 0.70 * lambert * open) * (0.75 + 0.25 * wallLight) + 0.10;
    }
}

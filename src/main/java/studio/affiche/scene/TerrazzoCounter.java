package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A polished terrazzo counter, a block of the same terrazzo behind, before a plain wall. */
final class TerrazzoCounter implements SceneSet {
    private static final Counter COUNTER = new Counter(0.060, 0.40, 0.03, 0.10);

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "terrazzo counter",
                "terrazzo slab|terrazzo table|terrazzo wall|terrazzo surface|terrazzo background|terrazzo floor"
                        + "|terrazzo tile|terrazzo countertop|terrazzo bathroom"
                        + "|水磨石台面|水磨石背景|水磨石桌面|水磨石墙|水磨石地面|水磨石板",
                "terrazzo|bathroom|speckled|水磨石|浴室|洗手台",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.PLASTER, Material.CONCRETE, Material.BRASS),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    /** What stands behind the product. */
    private record Block(double cx, double top, double half, boolean round) {
        static Block of(Stage stage, Footing foot) {
            double way = stage.away();
            double half = Math.clamp(foot.half() * 1.1 + 0.10, 0.18, 0.36);
            double cx = foot.cx() + way * half * (0.30 + 0.4 * stage.random(4));
            double top = foot.base() - Math.clamp(stage.product().height() * (0.50 + 0.4 * stage.random(5)), 0.16, 0.7);
            double calm = stage.calm().stream()
                    .filter(b -> b.bottom() < foot.base() - 0.1 && b.right() > cx - half && b.x() < cx + half)
                    .mapToDouble(b -> b.bottom() + 0.04)
                    .max()
                    .orElse(0);
            return new Block(cx, Math.min(Math.max(top, calm), foot.base() - 0.12), half, stage.random(6) < 0.45);
        }

        double distance(double x, double y) {
            if (round) {
                return Sdf.arch(x, y, cx, top + half, half);
            }
            return Sdf.roundBox(x, y, cx, top + 2, half, 2, 0.012);
        }
    }

    @Override
    public Ground ground(Stage stage) {
        return COUNTER.ground(stage);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Plane plane = Plane.under(foot);
        Wall wall = new Wall(stage);
        Shade leaves = Foliage.of(stage);
        Block block = Block.of(stage, foot);
        Chips chips = new Chips(stage, stage.random(7, 0.55, 1), 5, 3, 3, 2.2, 1.6);
        Ramp[] stones = stones(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Ramp binder = stage.matt(binder(stage));
        boolean trim = stage.prompt().has(Material.BRASS);
        Metal metal = new Metal(stage);
        double px = stage.pixel();
        double back = COUNTER.back(foot);
        double front = COUNTER.front(foot);
        double thick = Math.clamp(foot.below() * 0.55, 0.05, 0.11);
        double dx = -stage.lightX() * 0.06;
        double soft = 0.02 + 0.05 * stage.light().softness();
        double glare = foot.cx() + stage.lightX() * 0.5;
        return (x, y, out) -> {
            double quiet = 1 - 0.84 * stage.calmAt(x, y, 0.08);
            double shade = leaves.at(x, y);
            double e = wall.lit(x, y);
            if (y < back) {
                double near = 1 - 0.26 * Sdf.fall((back - y) / 0.045);
                double d = block.distance(x, y);
                double cast = Sdf.soft(block.distance(x - dx, y - 0.03), soft);
                ground.set(out, e * near * (1 - 0.36 * cast) * (1 - 0.36 * shade) * 0.5);
                double cover = Sdf.cover(d, px);
                if (cover > 0) {
                    double r = out.r;
                    double g = out.g;
                    double b = out.b;
                    double sheen = 0.05 * Sdf.bell((x + y * 0.5 - glare) / 0.24);
                    double tone = (0.95 + 0.6 * (e - 1)) * near * (1 - 0.34 * shade) * 0.5 + sheen * quiet;
                    binder.set(out, tone + 0.10 * Sdf.bell((d + 0.0035) / 0.003) * quiet);
                    chips.paint(x + 0.3, y, px, tone, quiet, stones, out);
                    out.under(r, g, b, cover);
                }
                return;
            }
            double s = plane.scale(y);
            double top = Sdf.cover(y - front, px);
            if (top > 0) {
                double u = plane.across(x, s);
                double v = plane.beyond(s);
                double tone = (1.03 + 0.35 * (e - 1)) * (1 - 0.30 * Sdf.fall((y - back) / 0.010)) * 0.5;
                tone *= 1 - 0.22 * shade;
                // Polish: the block behind shows dimly, the wall brightens the far edge.
                double mirror = Sdf.soft(block.distance(x, 2 * back - y), 0.02 + 0.3 * (y - back));
                tone += 0.045 * (1 - mirror) * Sdf.fall((y - back) / 0.05);
                double lip = Sdf.bell((y - front + 0.002) / 0.004);
                binder.set(out, tone + 0.10 * lip);
                double footprint = Math.sqrt(px * s * plane.deep(px, s));
                chips.paint(u, v + 0.7, footprint, tone + 0.05 * lip, quiet, stones, out);
            }
            if (top < 1) {
                double r = out.r;
                double g = out.g;
                double b = out.b;
                double down = y - front;
                double tone = (0.84 + 0.35 * (e - 1) - 0.7 * down) * 0.5 + 0.07 * Sdf.bell(down / 0.006);
                binder.set(out, tone);
                double v = plane.beyond(plane.scale(front)) - down;
                chips.paint(plane.across(x, plane.scale(front)), v + 0.7, px, tone, quiet, stones, out);
                double edge = Sdf.cover(down - thick, px);
                if (edge < 1) {
                    double under = 0.78 - 0.44 * Sdf.fall((down - thick) / 0.05) + 0.3 * (e - 1);
                    ground.over(out, under * 0.5, 1 - edge);
                }
                if (trim) {
                    metal.line(y, front + thick - 0.012, 0.005, x, out);
                }
                out.under(r, g, b, 1 - top);
            }
        };
    }

    private static Rgba binder(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        double l = stage.dark() ? Math.max(0.30, g.l() + 0.05) : Math.clamp(g.l() + 0.07, 0.84, 0.95);
        return new Oklab(l, g.a() * 0.45, g.b() * 0.45).toRgba();
    }

    /** Five stones of the palette: one near the ground, one deep, one pale, the accent and its neighbour. */
    private static Ramp[] stones(Stage stage) {
        Oklab ground = Oklab.of(stage.palette().ground());
        Oklab accent = Oklab.of(stage.palette().accent());
        Oklab shade = Oklab.of(stage.palette().shade());
        boolean dark = stage.dark();
        double muted = Math.min(0.115, accent.chroma());
        return new Ramp[] {
            stone(stage, dark ? 0.46 : Math.min(0.80, ground.l() - 0.10), Math.max(0.03, shade.chroma()), shade.hue()),
            stone(stage, dark ? 0.86 : 0.97, 0.012, 80),
            stone(stage, dark ? 0.60 : 0.64, muted, accent.hue()),
            stone(stage, dark ? 0.16 : 0.42, 0.03 + 0.3 * shade.chroma(), shade.hue()),
            stone(stage, dark ? 0.70 : 0.76, Math.max(0.05, muted * 0.8), accent.hue() + 38)
        };
    }

    private static Ramp stone(Stage stage, double l, double chroma, double hue) {
        return stage.matt(Oklab.ofLch(l, chroma, hue).toRgba());
    }
}

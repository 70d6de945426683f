package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A polished slab with veins as a table, another leaning behind it, before a plain wall. */
final class MarbleSlab implements SceneSet {
    private static final Counter COUNTER = new Counter(0.055, 0.36, 0.025, 0.085);

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "marble slab",
                "marble table|marble counter|marble countertop|marble surface|marble background|marble block|polished marble"
                        + "|大理石台面|大理石纹|大理石纹理|大理石背景|大理石桌面|大理石板",
                "marble|counter|countertop|luxury|大理石|台面|高级感",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS_ON_GLOSS,
                Set.of(Material.PLASTER, Material.BRASS),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        return COUNTER.ground(stage);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Wall wall = new Wall(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Rgba stone = stone(stage);
        Ramp marble = stage.matt(stone);
        double px = stage.pixel();
        Texture veins = Texture.marble(stage.grain(3), px, stage.dark() ? -1.15 : 1.25);
        Texture panelVeins = Texture.marble(stage.grain(13), px, stage.dark() ? -1.1 : 1.35);
        Shade leaves = Foliage.of(stage);
        boolean trim = stage.prompt().has(Material.BRASS);
        Metal metal = new Metal(stage);
        double back = COUNTER.back(foot);
        double front = COUNTER.front(foot);
        double thick = Math.clamp(foot.below() * 0.5, 0.04, 0.075);
        double way = -stage.away();
        double half = Math.clamp(foot.half() + 0.13, 0.20, 0.44);
        double panelX = foot.cx() + way * half * 0.42;
        double panelTop = Math.max(0.06, stage.product().y() - 0.055 + 0.13 * stage.random(7));
        double calmTop = stage.calm().stream()
                .filter(b ->
                        b.bottom() < stage.product().centerY() && b.right() > panelX - half && b.x() < panelX + half)
                .mapToDouble(b -> b.bottom() + 0.03)
                .max()
                .orElse(0);
        double topY = Math.min(Math.max(panelTop, calmTop), stage.product().centerY());
        double middle = (topY + back) / 2 + 0.2;
        double tall = middle - topY;
        double dx = -stage.lightX() * 0.05;
        double dy = 0.03;
        double soft = 0.02 + 0.04 * stage.light().softness();
        return (x, y, out) -> {
            double shade = leaves.at(x, y);
            double quiet = 1 - 0.7 * stage.calmAt(x, y, 0.1);
            double e = wall.lit(x, y);
            if (y < back) {
                double d = Sdf.roundBox(x, y, panelX, middle, half, tall, 0.012);
                double cast = Sdf.soft(Sdf.roundBox(x - dx, y - dy, panelX, middle, half, tall, 0.03), soft);
                double near = 1 - 0.24 * Sdf.fall((back - y) / 0.04);
                ground.set(out, e * near * (1 - 0.36 * cast) * (1 - 0.36 * shade) * 0.5);
                double cover = Sdf.cover(d, px);
                if (cover > 0) {
                    double edge = Sdf.bell((d + 0.002) / 0.003);
                    double sheen = 0.10 * Sdf.bell((x + y * 0.55 - panelX - 0.15) / 0.22) * quiet;
                    double tone = (0.96 + 0.5 * (e - 1) + sheen) * near * (1 - 0.34 * shade) * 0.5;
                    marble.over(out, tone + panelVeins.at(x * 0.9, y * 0.9) * quiet + 0.10 * edge * quiet, cover);
                }
                return;
            }
            double onTop = Sdf.cover(y - front, px);
            double depth = (y - back) / Cylinder.TILT;
            double tone = 1.02 + 0.3 * (e - 1) - 0.10 * Sdf.fall(depth / 0.5);
            tone *= 1 - 0.30 * Sdf.fall((y - back) / 0.008);
            // Polish: what stands behind shows faintly, most of all far away.
            double mirror = Sdf.cover(Sdf.roundBox(x, 2 * back - y, panelX, middle, half, tall, 0.012), 0.03);
            tone -= 0.06 * (1 - mirror) * Sdf.fall((y - back) / 0.03);
            double lip = Sdf.bell((y - front + 0.002) / 0.0045);
            marble.set(out, (tone * (1 - 0.2 * shade) + 0.20 * lip) * 0.5 + veins.at(x, depth * 0.55) * quiet);
            if (onTop < 1) {
                double down = y - front;
                double face = 0.84 + 0.25 * (e - 1) - 0.9 * down;
                double edge = Sdf.cover(down - thick, px);
                // Veins run on over the edge.
                double vein = veins.at(x, (front - back) / Cylinder.TILT * 0.55 + down) * quiet;
                marble.over(out, (face + 0.30 * Sdf.bell(down / 0.006)) * 0.5 + vein, 1 - onTop);
                if (edge < 1) {
                    double under = 0.80 - 0.42 * Sdf.fall((down - thick) / 0.05) + 0.3 * (e - 1);
                    ground.over(out, under * 0.5, 1 - edge);
                }
                if (trim) {
                    metal.line(y, front + thick - 0.013, 0.005, x, out);
                }
            }
        };
    }

    private static Rgba stone(Stage stage) {
        Oklab ground = Oklab.of(stage.palette().ground());
        double l = stage.dark() ? 0.26 : Math.max(0.86, Math.min(0.93, ground.l() + 0.06));
        return new Oklab(l, ground.a() * 0.35, ground.b() * 0.35).toRgba();
    }
}

package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A sunlit pool from above its edge: a net of light on the bottom, a coping of stone or tiles to stand on. */
final class PoolCaustics implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "sunlit pool with caustics",
                "pool|swimming pool|poolside|pool edge|pool water|by the pool|caustics|caustic light|caustic|underwater"
                        + "|clear water|shallow water|turquoise water|lagoon|pool tiles"
                        + "|泳池|游泳池|泳池边|池水|水光|水底|浅水|清澈的水|焦散",
                "resort|vacation|swim|holiday by the water|sunscreen|度假|防晒|游泳",
                10,
                FamilyTraits.Palettes.RICH,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.MARBLE, Material.STONE, Material.TERRAZZO),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        double edge = edge(Footing.of(stage));
        return Ground.on(new Ground.Face.Slab(-1, edge, stage.width() + 1, stage.height() + 1));
    }

    private static double edge(Footing foot) {
        return foot.base() - 0.075;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Plane plane = Plane.tilted(foot, Math.clamp((foot.base() + 0.15) / 2.4, 0.34, 0.62));
        Rgba ground = stage.palette().ground();
        Ramp water = water(ground, stage);
        Ramp deck = stage.matt(deck(stage));
        Rgba groutColor = deck(stage).mix(stage.palette().shade(), 0.55);
        Ramp grout = stage.matt(groutColor);
        Caustics net = new Caustics(stage, 300, 1);
        Shade leaves = Foliage.of(stage);
        Texture stone = stage.prompt().materials().isEmpty()
                ? Texture.travertine(stage.grain(71), stage.pixel())
                : Texture.plinth(stage);
        boolean tiles = stage.prompt().materials().isEmpty() && stage.random(3) < 0.6;
        boolean mosaic = stage.random(4) < 0.55;
        double px = stage.pixel();
        int seed = stage.grain(5);
        double edge = edge(foot);
        double edgeDeep = plane.beyond(plane.scale(edge));
        double lx = stage.lightX();
        return (x, y, out) -> {
            double quiet = 1 - 0.86 * stage.calmAt(x, y, 0.12);
            double s = plane.scale(y);
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            double pu = px * s;
            double pv = plane.deep(px, s);
            double shade = leaves.at(x, y);
            double solid = Sdf.cover(edge - y, px);
            if (solid < 1) {
                double swell = Noise.at(u * 2.1 + 7, v * 1.5, seed);
                double bx = 0.022 * Noise.at(u * 5, v * 4, seed + 1) + 0.03 * swell;
                double bv = 0.022 * Noise.at(u * 5 + 9, v * 4, seed + 2);
                double pixel = Math.sqrt(pu * pv) * 0.75;
                double light = net.at(u * 0.80 + bx * 0.8 + 0.5, v * 0.62 + bv, pixel * 0.8);
                double deep = Sdf.step(0, 2.6, v);
                double tone = 0.40 + (0.62 * (light - 0.34) * (1 - 0.45 * deep) + 0.035 * swell) * quiet;
                if (mosaic) {
                    tone -= 0.045 * quiet * (1 - deep) * joints(u + bx * 1.3, v + bv * 1.3, 0.105, pu, pv, 0.0035);
                    double each = Noise.unit(
                            (int) Math.floor((u + bx * 1.3) / 0.105), (int) Math.floor((v + bv * 1.3) / 0.105), seed);
                    tone += 0.030 * (each - 0.5) * quiet * Math.clamp(1.5 - pv * 12, 0, 1);
                }
                // The sky lies on far water, in streaks where it is ruffled.
                double streak = Noise.fbm(u * 2.4 + 3, v * 7, 2, pv * 7, seed + 3);
                double sky = deep * (0.11 + 0.10 * streak * quiet) + 0.055 * Sdf.step(0.10, 0.6, streak) * quiet;
                // Shadow of the coping on the water before it.
                tone -= 0.12 * Sdf.fall((v - edgeDeep) / 0.09) + 0.13 * shade;
                water.set(out, tone + sky);
            }
            if (solid > 0) {
                double r = out.r;
                double g = out.g;
                double b = out.b;
                double tone =
                        0.53 - 0.05 * Sdf.step(0, 0.5, y - foot.base()) - 0.17 * shade + 0.03 * lx * (x - foot.cx());
                double in = y - edge;
                if (tiles) {
                    double each = Noise.unit(
                            (int) Math.floor((u + 9) / 0.24), (int) Math.floor((v - edgeDeep) / 0.24), seed + 8);
                    tone += 0.035 * (each - 0.5) * quiet
                            + 0.010 * Noise.fbm(u * 18, v * 18, 3, pv * 18, seed + 9) * quiet;
                } else {
                    tone += stone.at(u, v) * quiet;
                }
                tone += 0.07 * Sdf.bell((in - 0.004) / 0.004) - 0.16 * Sdf.bell(in / 0.0022);
                // Light from the water plays on the rim.
                tone += 0.04 * quiet * (net.at(u * 1.1, 0.3, pu) - 0.34) * Sdf.fall(in / 0.03);
                deck.set(out, tone);
                if (tiles) {
                    double gap = joints(u + 9, v - edgeDeep, 0.24, pu, pv, 0.004) * (0.3 + 0.7 * quiet);
                    grout.over(out, tone - 0.06, 0.8 * gap);
                }
                out.under(r, g, b, solid);
            }
        };
    }

    /** Coverage of the joints of a square grid, thin ones fading with their width. */
    private static double joints(double u, double v, double side, double pu, double pv, double width) {
        double du = Math.abs(u - Math.rint(u / side) * side);
        double dv = Math.abs(v - Math.rint(v / side) * side);
        double a = Sdf.cover(du - width / 2, pu) * Math.min(1, width / pu);
        double b = Sdf.cover(dv - width / 2, pv) * Math.min(1, width / pv);
        return Math.max(a, b);
    }

    private static Ramp water(Rgba ground, Stage stage) {
        Oklab g = Oklab.of(ground);
        double chroma = Math.max(g.chroma(), 0.03);
        Rgba dark = Oklab.ofLch(g.l() * 0.62, chroma * 0.95, g.hue() + 8).toRgba();
        Rgba pale = Oklab.ofLch(Math.min(0.985, g.l() + 0.30), chroma * 0.40, g.hue() - 12)
                .toRgba();
        return Ramp.of(dark, stage.palette().ground(), pale);
    }

    private static Rgba deck(Stage stage) {
        if (!stage.prompt().materials().isEmpty()) {
            return RoundPodium.plinthColor(stage);
        }
        Rgba sand = Oklab.ofLch(stage.dark() ? 0.52 : 0.90, 0.022, 80).toRgba();
        return sand.mix(stage.palette().light(), stage.dark() ? 0.1 : 0.4);
    }
}

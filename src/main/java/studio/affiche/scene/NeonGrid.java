package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

/** A glossy floor with a grid of light that runs to a glowing horizon, a figure of neon tubes behind the product. */
final class NeonGrid implements SceneSet {
    /** Side of a grid field on the floor where it meets the picture's lower edge. */
    private static final double FIELD = 0.16;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "perspective neon grid",
                "neon grid|neon grid floor|grid floor|glowing grid|laser grid|light grid|perspective grid|synthwave"
                        + "|retrowave|vaporwave|outrun|tron|neon ring|neon tubes|neon tube|light tubes|light tube"
                        + "|led ring|holographic grid|霓虹网格|网格地面|透视网格|发光网格|蒸汽波|合成波|赛博网格|灯管|霓虹灯管|光环",
                "technology|tech|cyberpunk|futuristic|gaming|game|esports|digital|sci fi|gadget|electronics"
                        + "|科技|科技感|赛博朋克|电竞|游戏|数码|未来感|科幻",
                10,
                FamilyTraits.Palettes.GLOWING,
                FamilyTraits.Backing.SHADE,
                FamilyTraits.Footing.STANDS_ON_GLOSS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        double horizon = horizon(stage, Footing.of(stage));
        return Ground.on(new Ground.Face.Slab(-1, horizon, stage.width() + 1, stage.height() + 1));
    }

    private static double horizon(Stage stage, Footing foot) {
        return foot.base() - Math.clamp(0.35 * stage.product().height(), 0.09, 0.17);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double horizon = horizon(stage, foot);
        Rgba ground = stage.palette().ground();
        Rgba glowColor = stage.palette().shade();
        Ramp air = Ramp.of(ground.mix(Rgba.BLACK, 0.45), ground, glowColor);
        Tube tube = Tube.of(stage.palette().accent());
        Rgba gridColor = Tube.lamp(glowColor);
        Flat line = Flat.of(gridColor);
        Flat far = Flat.of(Tube.lamp(stage.palette().accent()).mix(gridColor, 0.35));
        Flat floorColor = Flat.of(ground.mix(Rgba.BLACK, 0.62));
        Field figure = figure(stage, horizon);
        double deep = Math.max(0.12, stage.height() - horizon);
        double gx = foot.cx();
        double gy = stage.product().centerY();
        double gr =
                0.26 + 0.45 * Math.max(stage.product().height(), stage.product().width());
        int seed = stage.grain(6);
        Field haze = SoftMap.field(stage, 1.0 / 120, (x, y) -> Noise.fbm(x * 1.5, y * 2.6, 3, 0, seed));
        double px = stage.pixel();
        return (x, y, out) -> {
            double quiet = stage.calmAt(x, y, 0.12);
            boolean below = y > horizon;
            double depth = y - horizon;
            double my = below ? horizon - depth : y;
            double d = Math.hypot(x - gx, my - gy) / gr;
            double edge = x / stage.width() - 0.5;
            double up = Math.max(0, horizon - my);
            double halo = Sdf.bell(d) * (1 - 0.5 * quiet);
            double rise = Sdf.fall(up / 0.17) * (1 - 1.3 * edge * edge) * (1 - 0.6 * quiet);
            double tone = 0.33
                    + 0.34 * halo
                    + 0.46 * rise
                    + 0.10 * haze.at(x, my)
                    - 0.24 * edge * edge
                    - 0.10 * Sdf.step(0.2, 1.1, up);
            air.set(out, tone);
            out.add(far, 0.20 * rise * rise);
            double f = figure.at(x, my);
            double show = 1 - 0.92 * quiet;
            if (!below) {
                tube.paint(f, show, px, out);
                // The horizon itself is a line of light.
                out.add(
                        far,
                        (0.55 * Sdf.fall(up / 0.006) + 0.16 * Sdf.fall(up / 0.03))
                                * (1 - 1.5 * edge * edge)
                                * (1 - 0.85 * quiet));
                return;
            }
            double mirror = 0.20 + 0.42 * Sdf.fall(depth / (deep * 0.45));
            out.scale(mirror);
            out.over(floorColor, 0.25);
            tube.mirror(f, mirror * show, 0.004 + depth * 0.10, out);
            grid(x - gx, depth, deep, px, show, line, far, out);
            out.add(far, 0.30 * Sdf.fall(depth / 0.012) * (1 - 1.5 * edge * edge) * (1 - 0.85 * quiet));
        };
    }

    /** Lines on the floor, filtered over the pixel's footprint so that they melt into an even glow far away. */
    private static void grid(
            double dx, double depth, double deep, double px, double show, Flat near, Flat far, Tint out) {
        double away = deep / Math.max(depth, 1e-4);
        double u = dx * away / FIELD;
        double v = away * 1.25 / FIELD;
        double du = px * away / FIELD;
        double dv = px * v / Math.max(depth, 1e-4);
        double thin = 0.020;
        double lines = 1 - (1 - covered(u, du, thin)) * (1 - covered(v, dv, thin));
        double soft = 1 - (1 - covered(u, du + 0.16, 0.04)) * (1 - covered(v, dv + 0.16, 0.04));
        double fade = Sdf.step(0, 0.16, depth / deep) * 0.75 + 0.25;
        double strength = show * (0.85 * lines + 0.36 * soft) * fade;
        double t = Sdf.fall(depth / (deep * 0.30));
        out.add(near, strength * (1 - t));
        out.add(far, strength * t);
    }

    /** Share of an interval that lines at the whole numbers cover: a box filter in closed form. */
    private static double covered(double at, double width, double thin) {
        double w = Math.max(width, 1e-6);
        return Math.clamp((ink(at + w / 2, thin) - ink(at - w / 2, thin)) / w, 0, 1);
    }

    /** Line length from 0 to a point. */
    private static double ink(double at, double thin) {
        double shifted = at + thin / 2;
        double whole = Math.floor(shifted);
        return whole * thin + Math.min(shifted - whole, thin);
    }

    /** A ring, an arch, a frame or a triangle around the product, held back before text where there is room. */
    private static Field figure(Stage stage, double horizon) {
        Box p = stage.product();
        double cx = p.centerX();
        double wide = Math.clamp(0.5 * p.width() + 0.17, 0.20, 0.46 * stage.width());
        double top = p.y() - 0.07;
        for (Box box : stage.calm()) {
            boolean above = box.bottom() < p.y() + 0.25 * p.height() && box.x() < cx + wide && box.right() > cx - wide;
            top = above ? Math.max(top, box.bottom() + 0.02) : top;
        }
        double high = Math.max(0.12, horizon - top);
        double first = top;
        double room = Math.max(0.5 * p.width() + 0.06, Math.min(wide, stage.roomBeside(cx, top, horizon) - 0.02));
        double kind = stage.random(3);
        if (kind < 0.40) {
            double r = Math.max(room, high * 0.56);
            return (x, y) -> Sdf.disc(x, y, cx, first + r, r);
        }
        if (kind < 0.62) {
            double r = Math.min(room, high);
            return (x, y) -> Sdf.arch(x, y, cx, first + r, r);
        }
        if (kind < 0.82) {
            double lean = 0.12 * stage.away();
            double c = Math.cos(lean);
            double s = Math.sin(lean);
            double my = first + high * 0.60;
            return (x, y) -> Sdf.roundBox(
                    (x - cx) * c + (y - my) * s, (y - my) * c - (x - cx) * s, 0, 0, room, high * 0.56, 0.05);
        }
        double foot = Math.max(room * 1.35, high * 0.66);
        double n = Math.hypot(high, foot);
        return (x, y) -> (Math.abs(x - cx) * high - (y - first) * foot) / n;
    }
}

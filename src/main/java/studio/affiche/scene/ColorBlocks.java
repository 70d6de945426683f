package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Flat planes of colour that meet behind the product, and a disc that changes tone where they meet. */
final class ColorBlocks implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "colour blocks with disc",
                "color block|color blocking|color blocks|geometric|geometric shapes|geometric flat shapes|flat shapes"
                        + "|split background|two tone|duotone|bauhaus|color panels|色块|拼色|撞色|几何|几何色块|几何拼色|双色",
                "modern|flat|bold|sport|poster|pop|现代|扁平|运动",
                10,
                FamilyTraits.Palettes.POP,
                FamilyTraits.Backing.ACCENT,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(Detail.HALFTONE),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        return Ground.before(Ground.Wall.at(floor(Footing.of(stage))));
    }

    private static double floor(Footing foot) {
        return foot.base() - 0.055;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Ramp left = stage.matt(stage.palette().ground());
        Ramp right = stage.matt(stage.palette().shade());
        Ramp low = stage.matt(stage.palette().light());
        Rgba accent = stage.palette().accent();
        Oklab a = Oklab.of(accent);
        Ramp disc = stage.matt(accent);
        Ramp discOther =
                stage.matt(new Oklab(a.l() + (a.l() > 0.6 ? -0.07 : 0.07), a.a() * 1.05, a.b() * 1.05).toRgba());
        double wide = Math.clamp(
                0.36 * Math.hypot(stage.product().width(), stage.product().height()) + 0.07, 0.2, 0.42);
        double middle = stage.product().centerY() - 0.04 * stage.product().height();
        double slim = 0.26 * Math.hypot(stage.product().width(), stage.product().height()) + 0.05;
        double radius = Math.max(Math.min(wide, stage.roomAround(foot.cx(), middle) - 0.02), Math.min(slim, wide));
        double cx = Math.clamp(foot.cx(), radius * 0.5, stage.width() - radius * 0.5);
        double cy = middle;
        double seam = Math.clamp(foot.cx() + 0.02 * stage.away(), 0.14 * stage.width(), 0.86 * stage.width());
        double slope = stage.random(2) < 0.35 ? 0.20 * stage.away() : 0;
        double floor = floor(foot);
        boolean swap = stage.random(3) < 0.5;
        boolean wished = stage.random(4) < 0.4;
        double cornerX = seam > stage.width() / 2 ? 0 : stage.width();
        double corner = Math.min(0.26, stage.roomAround(cornerX, 0) - 0.055);
        boolean quarter = wished && corner > 0.10;
        boolean dots = stage.prompt().has(Detail.HALFTONE);
        Ramp first = swap ? right : left;
        Ramp second = swap ? left : right;
        Flat shadow = Flat.of(stage.light().shadowColor());
        int seed = stage.grain(7);
        double px = stage.pixel();
        return (x, y, out) -> {
            double paper =
                    0.012 * Noise.fbm(x * 48, y * 48, 3, px * 48, seed) + 0.008 * Noise.at(x * 2.5, y * 2.5, seed + 1);
            double quiet = stage.calmAt(x, y, 0.1);
            double fall = 0.02 * ((stage.width() * 0.5 - x) * stage.away()) - 0.015 * (y / stage.height());
            double tone = 0.51 + paper + fall;
            double side = (x - seam - slope * (floor - y)) / Math.sqrt(1 + slope * slope);
            double onRight = Sdf.cover(-side, px);
            first.set(out, tone);
            second.over(out, tone, onRight);
            // One sheet lies on the other: a soft line of shade along the seam.
            out.scale(1 - 0.10 * Sdf.fall(Math.max(0, side) / 0.018) * (side > 0 ? 1 : 0) * (1 - 0.6 * quiet));
            if (quarter) {
                double q = Sdf.disc(x, y, cornerX, 0, corner);
                low.over(out, tone, Sdf.cover(q, px));
                low.over(out, tone, 0.5 * Sdf.cover(Math.abs(q - 0.035) - 0.005, px));
            }
            if (dots) {
                double gx = x - Math.rint(x / 0.034) * 0.034;
                double gy = y - Math.rint(y / 0.034) * 0.034;
                double band = Sdf.step(0.30, 0, Math.abs(x - (stage.width() - cornerX))) * Sdf.step(0.42, 0.1, y);
                low.over(
                        out,
                        tone,
                        0.8 * Sdf.cover(Math.hypot(gx, gy) - 0.0085 * band, px) * (1 - quiet) * (band > 0 ? 1 : 0));
            }
            double d = Sdf.disc(x, y, cx, cy, radius);
            double cast = Sdf.soft(Sdf.disc(x + stage.lightX() * 0.016, y - 0.014, cx, cy, radius), 0.028);
            out.over(shadow, 0.20 * cast * (1 - 0.6 * quiet));
            double in = Sdf.cover(d, px);
            if (in > 0) {
                double lit = 0.5 + paper - 0.05 * (y - cy) / radius;
                disc.over(out, lit, in);
                discOther.over(out, lit, in * onRight);
            }
            if (y > floor - 0.05) {
                double line = y - floor;
                out.over(shadow, 0.22 * Sdf.fall(Math.max(0, -line) / 0.016) * (line < 0 ? 1 : 0) * (1 - 0.5 * quiet));
                double lit = 0.50 + paper + 0.02 * Sdf.bell(line / 0.2) - 0.04 * Math.max(0, line);
                low.over(out, lit, Sdf.cover(-line, px));
            }
        };
    }
}

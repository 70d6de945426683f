package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Printed rays that turn around a disc behind the product; halftone dots rise from the foot if asked for. */
final class Sunburst implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "sunburst with disc",
                "sunburst|sun burst|starburst|rays|sun rays|radial rays|ray background|pop art|comic background"
                        + "|放射|放射线|放射光线|放射状|放射状背景|光芒|爆炸背景",
                "retro|comic|sale|pop|halftone|vintage|summer|bold|大促|促销|波普|波普风|复古|漫画",
                10,
                FamilyTraits.Palettes.POP,
                FamilyTraits.Backing.LIGHT,
                FamilyTraits.Footing.FLOATS,
                Set.of(),
                Set.of(Detail.HALFTONE),
                Set.of(Detail.HALFTONE));
    }

    @Override
    public Shading shading(Stage stage) {
        double cx = stage.product().centerX();
        double cy = stage.product().centerY();
        double w = stage.product().width();
        double h = stage.product().height();
        double r = Math.clamp(0.40 * Math.hypot(w, h) + 0.08, 0.20, 0.5 * Math.min(stage.width(), 1.15));
        double slim = 0.30 * Math.hypot(w, h) + 0.05;
        r = Math.max(Math.min(r, stage.roomAround(cx, cy) - 0.02), Math.min(slim, r));
        double radius = r;
        int count = 2 * (int) Math.round(stage.random(1, 8, 12));
        double turn = stage.random(2, 0, 6.28);
        double twist = stage.random(3) < 0.25 ? 0.5 * stage.away() : 0;
        Oklab g = Oklab.of(stage.palette().ground());
        // The rays' second tone: lighter and a little yellower on light grounds, deeper on dark ones.
        Rgba other = new Oklab(
                        g.l() > 0.55 ? Math.min(0.97, g.l() + 0.055) : g.l() + 0.07,
                        g.a() * 0.84,
                        g.b() * (g.l() > 0.55 ? 0.80 : 0.95))
                .toRgba();
        Ramp ground = stage.matt(stage.palette().ground());
        Ramp ray = stage.matt(other);
        Ramp disc = stage.matt(stage.palette().light());
        Flat dots = Flat.of(stage.palette().shade().mix(stage.palette().accent(), 0.25));
        Flat shadow = Flat.of(stage.palette().ground().mix(stage.light().shadowColor(), 0.55));
        boolean halftone = stage.prompt().has(Detail.HALFTONE);
        boolean ring = stage.random(4) < 0.45;
        double far = Math.hypot(Math.max(cx, stage.width() - cx), Math.max(cy, stage.height() - cy));
        int seed = stage.grain(5);
        double px = stage.pixel();
        return (x, y, out) -> {
            double dx = x - cx;
            double dy = y - cy;
            double d = Math.sqrt(dx * dx + dy * dy);
            double quiet = stage.calmAt(x, y, 0.20);
            double paper =
                    0.010 * Noise.fbm(x * 60, y * 60, 2, px * 60, seed) + 0.010 * Noise.at(x * 3, y * 3, seed + 4);
            double tone = 0.515 - 0.05 * Sdf.step(0.35 * far, far, d) + 0.05 * Sdf.bell(d / (radius * 1.6)) + paper;
            double angle = Math.atan2(dy, dx) + turn + twist * d;
            double phase = angle * count / (2 * Math.PI);
            double saw = Math.abs(phase - Math.floor(phase) - 0.5) - 0.25;
            double edge = saw * 2 * Math.PI / count * d;
            ground.set(out, tone);
            double inRay = Sdf.cover(-edge, px) * Sdf.step(0, 0.1, d);
            ray.over(out, tone, inRay * (1 - 0.68 * quiet));
            if (halftone) {
                double cover = dots(stage, x, y, px) * (1 - quiet);
                out.over(dots, cover * 0.62);
            }
            double lift = Sdf.soft(Sdf.disc(x + stage.lightX() * 0.018, y - 0.016, cx, cy, radius), 0.035);
            out.over(shadow, 0.34 * lift);
            double inDisc = Sdf.cover(d - radius, px);
            if (inDisc > 0) {
                double shade =
                        0.5 + 0.02 * Sdf.bell(d / radius) - 0.03 * Sdf.step(0.6 * radius, radius, d) + paper * 0.6;
                disc.over(out, shade, inDisc);
            }
            if (ring) {
                double line = Math.abs(d - radius * 1.085) - 0.0042;
                disc.over(out, 0.5, Sdf.cover(line, px) * (1 - 0.8 * quiet));
            }
        };
    }

    /** Dots on a grid turned by 45°, growing towards the foot. */
    private static double dots(Stage stage, double x, double y, double px) {
        double low = stage.height() - y;
        double reach = 0.40 * Math.min(stage.height(), 1.3);
        double strength = 1 - low / reach;
        if (strength <= 0) {
            return 0;
        }
        double pitch = 0.030;
        double row = Math.rint((stage.height() - y) / (pitch * 0.75));
        double shift = ((long) row & 1) == 0 ? 0 : pitch / 2;
        double col = Math.rint((x - shift) / pitch);
        double dx = x - shift - col * pitch;
        double dy = stage.height() - y - row * pitch * 0.75;
        double grow = 1 - row * pitch * 0.75 / reach;
        double size = pitch * 0.36 * Math.sqrt(Math.max(0, grow));
        return Sdf.cover(Math.sqrt(dx * dx + dy * dy) - size, px) * Sdf.step(0, 0.25, grow);
    }
}

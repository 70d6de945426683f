package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Box;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A comic page: a large screen of dots that swells to a solid corner, and a burst behind the product. */
final class Halftone implements SceneSet {
    /** Lines of the large screen and of the fine one inside the burst. */
    private static final double COARSE = 0.040;

    private static final double FINE = 0.019;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "halftone burst",
                "halftone|halftone background|halftone pattern|halftone gradient|comic dots|ben day|ben day dots"
                        + "|comic burst|comic book|manga|paint splash|paint splatter|color splash|speech bubble"
                        + "|半调|半调网点|网点背景|漫画风|漫画爆炸|美漫|泼墨|颜料飞溅|油漆飞溅|泼彩",
                "comic|pop|bold|sale|retro|graffiti|street|漫画|波普|促销|街头|涂鸦",
                8,
                FamilyTraits.Palettes.POP,
                FamilyTraits.Backing.LIGHT,
                FamilyTraits.Footing.FLOATS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Shading shading(Stage stage) {
        Rgba ground = stage.palette().ground();
        Oklab g = Oklab.of(ground);
        boolean dark = g.l() < 0.5;
        Ramp base = stage.matt(ground);
        Ramp print = stage.matt(print(g, dark).toRgba());
        Ramp inner = stage.matt(stage.palette().light());
        Ramp outer = stage.matt(stage.palette().accent());
        Flat fine = Flat.of(stage.palette().light().mix(stage.palette().accent(), 0.42));
        Flat ink = Flat.of(new Oklab(dark ? 0.09 : 0.22, g.a() * 0.5, g.b() * 0.35).toRgba());
        boolean splash = stage.random(1) < 0.45;
        Field front = splash ? Burst.splash(stage, 1, 10) : Burst.star(stage, 1, 10);
        Field back = splash ? Burst.splash(stage, 1.20, 40) : Burst.star(stage, 1.24, 40);
        Field swell = swell(stage);
        double outline = splash ? 0 : 0.0042;
        double lean = 0.5 + 0.3 * stage.random(2);
        double c = Math.cos(lean);
        double s = Math.sin(lean);
        Box p = stage.product();
        double lowX = -stage.lightX();
        double lowY = stage.lightUp();
        double reach = 0.5 * Math.hypot(p.width(), p.height()) + 0.06;
        int seed = stage.grain(5);
        double px = stage.pixel();
        return (x, y, out) -> {
            double paper =
                    0.010 * Noise.fbm(x * 60, y * 60, 2, px * 60, seed) + 0.010 * Noise.at(x * 3, y * 3, seed + 4);
            double tone = 0.505 + paper;
            base.set(out, tone + 0.02 * (0.5 - y / stage.height()));
            double carried = swell.at(x, y);
            if (carried > 0.004) {
                // Dots may grow until they close, so a corner becomes solid.
                print.over(
                        out, tone, dot(x, y, COARSE, c, s, 0.66 * Math.sqrt(carried), px) * Sdf.step(0, 0.02, carried));
            }
            double behind = back.at(x, y);
            if (Math.abs(behind) < 0.03) {
                // Ink a little off register, as cheap presses print.
                out.over(ink, 0.92 * Sdf.cover(back.at(x - 0.011, y - 0.013), px));
            }
            outer.over(out, tone, Sdf.cover(behind, px));
            double d = front.at(x, y);
            if (outline > 0) {
                out.over(ink, Sdf.cover(Math.abs(behind) - outline * 0.8, px));
                out.over(ink, Sdf.cover(d - outline, px));
            }
            double in = Sdf.cover(d + outline, px);
            if (in > 0) {
                inner.over(out, 0.5 + paper * 0.6, in);
                double deep = ((x - p.centerX()) * lowX + (y - p.centerY()) * lowY) / reach;
                double size = Sdf.step(0.05, 1.05, deep);
                out.over(fine, in * dot(x, y, FINE, c, s, 0.60 * size, px) * Sdf.step(0, 0.08, size));
            }
        };
    }

    /** The colour of the large dots: a richer neighbour of the ground. */
    private static Oklab print(Oklab g, boolean dark) {
        double turn = Harmony.difference(g.hue(), 95) < 60 ? -26 : 22;
        double l = dark ? g.l() + 0.15 : g.l() - (g.l() > 0.8 ? 0.09 : 0.08);
        return Oklab.ofLch(l, Math.max(g.chroma() * 1.05, 0.12), g.hue() + turn);
    }

    /** How much ink the large screen carries, 0 to above 1: most in the corner that has least text, none at text. */
    private static Field swell(Stage stage) {
        double w = stage.width();
        double h = stage.height();
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 4; i++) {
            double x = (i & 1) * w;
            double y = (i >> 1) * h;
            double cost = stage.occupied(x, y, 0.42) - 0.25 * stage.random(60 + i) - (i >> 1) * 0.12;
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        double cornerX = (best & 1) * w;
        double cornerY = (best >> 1) * h;
        double long1 = Math.hypot(w, h);
        boolean both = stage.random(65) < 0.55;
        return SoftMap.field(stage, 1.0 / 160, (x, y) -> {
            double d = Math.hypot(x - cornerX, (y - cornerY) * 0.9) / long1;
            double ink = 1.30 * (1 - d / 0.60);
            if (both) {
                double other = Math.hypot(x - (w - cornerX), (y - (h - cornerY)) * 0.9) / long1;
                ink = Math.max(ink, 0.72 * (1 - other / 0.34));
            }
            return ink * (1 - stage.calmAt(x, y, 0.16));
        });
    }

    /** The dot of one size at a point of a screen. */
    private static double dot(double x, double y, double pitch, double c, double s, double size, double px) {
        double u = (x * c + y * s) / pitch;
        double v = (y * c - x * s) / pitch;
        double d = Math.hypot(u - Math.rint(u), v - Math.rint(v)) * pitch;
        return Sdf.cover(d - size * pitch, px);
    }
}

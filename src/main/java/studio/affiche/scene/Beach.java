package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Sand where a wave has just run out: foam at its edge, a dark wet band, then dry sand with soft dents. */
final class Beach implements Shading {
    private final Stage stage;
    private final Plane plane;
    private final double shore;
    private final Shading sea;
    private final Ramp sand;
    private final Flat foam;
    private final int seed;
    private final double px;

    /**
     * A beach.
     *
     * @param shore y about which the water ends
     */
    Beach(Stage stage, Plane plane, double shore, Shading sea) {
        this.stage = stage;
        this.plane = plane;
        this.shore = shore;
        this.sea = sea;
        this.sand = stage.matt(color(stage));
        this.foam = Flat.of(stage.palette().light());
        this.seed = stage.grain(13);
        this.px = stage.pixel();
    }

    private static Rgba color(Stage stage) {
        Oklab air = Oklab.of(stage.palette().ground());
        double l = stage.dark() ? 0.36 : 0.80;
        Oklab dry = Oklab.ofLch(l, stage.dark() ? 0.025 : 0.045, 72);
        return new Oklab(l, Sdf.lerp(dry.a(), air.a(), 0.2), Sdf.lerp(dry.b(), air.b(), 0.15)).toRgba();
    }

    /** The line where the wave ends. */
    private double edge(double x) {
        return shore + 0.016 * Noise.at(x * 1.7, 0.5, seed) + 0.006 * Noise.at(x * 5.5, 3.5, seed + 1);
    }

    @Override
    public void shade(double x, double y, Tint out) {
        double edge = edge(x);
        double d = y - edge;
        if (d < -0.13) {
            sea.shade(x, y, out);
            return;
        }
        double quiet = 1 - 0.8 * stage.calmAt(x, y, 0.1);
        // The foam's lace lies a little behind what the lens is set on.
        double lace = Noise.fbm(x * 26, d * 110, 4, px * 110, seed + 2);
        double soft = Math.max(0.0022, px);
        if (d < 0.006) {
            sea.shade(x, y, out);
            double veil = Sdf.fall(-d / 0.016) * Sdf.step(-0.25, 0.25, lace + 0.15);
            double older = 0.55 * Sdf.bell((d + 0.026 + 0.006 * lace) / 0.006) * Sdf.step(-0.1, 0.3, lace);
            foamOver(out, Math.min(0.85, 0.75 * veil + older) * (0.5 + 0.5 * quiet));
        }
        double cover = Sdf.step(-soft, soft, d + 0.003 * lace);
        if (cover <= 0) {
            return;
        }
        double r = out.r;
        double g = out.g;
        double b = out.b;
        sand(x, y, d, quiet, out);
        out.r = r + (out.r - r) * cover;
        out.g = g + (out.g - g) * cover;
        out.b = b + (out.b - b) * cover;
        foamOver(out, 0.85 * Sdf.bell(d / 0.0042) * Sdf.step(-0.5, 0.1, lace) * (0.5 + 0.5 * quiet));
    }

    private void foamOver(Tint out, double cover) {
        double bright = stage.dark() ? 0.35 : 0.95;
        out.r += (foam.r() * bright - out.r) * cover;
        out.g += (foam.g() * bright - out.g) * cover;
        out.b += (foam.b() * bright - out.b) * cover;
    }

    private void sand(double x, double y, double d, double quiet, Tint out) {
        double s = plane.near(y);
        double u = plane.across(x, 1 / s);
        double v = plane.beyond(1 / s);
        // Away from the product the lens blurs grains and dents.
        double blur = 0.9 * Math.abs(y - plane.base()) * Math.abs(y - plane.base());
        double size = (px + blur) / (s * Cylinder.TILT);
        double lx = stage.lightX();
        double a = dents(u, v, size);
        double b = dents(u + 0.012 * lx, v - 0.006, size);
        double dry = Sdf.step(0.012, 0.050, d + 0.010 * Noise.at(u * 3, v * 2, seed + 3));
        double grain = Noise.at(u * 230, v * 150, seed + 4) + 0.6 * Noise.at(u * 480, v * 300, seed + 5);
        grain *= Math.clamp(1.6 - size * 120, 0, 1);
        double tone = 0.535 + quiet * (0.3 + 0.7 * dry) * (2.1 * (a - b) + 0.020 * grain);
        tone += 0.05 * (x - plane.cx()) * lx - 0.05 * Sdf.step(0.05, 0.5, y - plane.base());
        sand.set(out, tone - 0.16 * (1 - dry));
        if (dry < 1) {
            // Wet sand mirrors the low sky.
            out.over(foam, 0.16 * (1 - dry) * (stage.dark() ? 0.4 : 1));
        }
    }

    private double dents(double u, double v, double size) {
        return 0.060 * Noise.fbm(u * 5.5, v * 5.5, 4, size * 5.5, seed + 6)
                + 0.020 * Noise.at(u * 3 + 9, v * 17 + 0.8 * Noise.at(u * 4, v * 3, seed + 8), seed + 7);
    }
}

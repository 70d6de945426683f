package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * A clear sky down to a horizon with the sun's glow in it; the palette's ground is its colour where the product stands
 * before it. The sun stands on the side that the scene's light comes from.
 */
final class Sky {
    private final Stage stage;
    private final double horizon;
    private final double sunX;
    private final double sunY;
    private final double disc;
    private final Ramp ramp;
    private final Flat glow;
    private final Flat sun;
    private final double cloudiness;
    private final int seed;

    /**
     * A sky.
     *
     * @param horizon y where it ends
     * @param free y down to which nothing stands before it
     */
    Sky(Stage stage, double horizon, double free) {
        this.stage = stage;
        this.horizon = horizon;
        ScenePrompt prompt = stage.prompt();
        boolean low = prompt.time() == DayTime.SUNSET || prompt.time() == DayTime.MORNING;
        boolean shown = prompt.has(Detail.SUN) || prompt.time() == DayTime.SUNSET;
        double side = stage.lightX() < 0 ? -1 : 1;
        double reach = shown ? stage.random(7001, 0.26, 0.40) : 0.46;
        this.sunX = stage.width() * (0.5 + side * reach);
        this.sunY = low ? free - stage.random(7002, 0.02, 0.07) : 0.18 * free;
        this.disc = shown ? (stage.dark() ? 0.040 : 0.034) : 0;
        Oklab air = Oklab.of(stage.palette().ground());
        Rgba light = stage.palette().light();
        boolean dark = stage.dark();
        // Above a warm horizon the sky turns to rose, above a cool one to a deeper blue.
        double turn = 6 - 44 * Sdf.bell(Harmony.difference(air.hue(), 60) / 42);
        double rich = Math.min(0.12, air.chroma() * (dark ? 1.0 : 1.35));
        Rgba top = Oklab.ofLch(air.l() - 0.10, rich, air.hue() + turn).toRgba();
        Rgba foot = stage.palette().ground().mix(dark ? warm(stage) : light, dark ? 0.30 : 0.50);
        this.ramp = Ramp.of(top, stage.palette().ground(), foot);
        this.glow = Flat.of(dark ? warm(stage) : light);
        this.sun = Flat.of(light);
        this.cloudiness = prompt.has(Detail.CLOUDS) ? 0.75 : 0.30;
        this.seed = stage.grain(7003);
    }

    private static Rgba warm(Stage stage) {
        Oklab light = Oklab.of(stage.palette().light());
        return Oklab.ofLch(0.72, Math.max(0.04, light.chroma()), light.hue()).toRgba();
    }

    double sunX() {
        return sunX;
    }

    double sunY() {
        return sunY;
    }

    double horizon() {
        return horizon;
    }

    /** How strongly a direction lies towards the sun, 0 to 1: for mist and rims that it lights. */
    double toward(double x, double y) {
        double dx = x - sunX;
        double dy = (y - sunY) * 1.2;
        return 1 / (1 + (dx * dx + dy * dy) * 9);
    }

    /** The sky's light at a point. */
    void set(double x, double y, Tint out) {
        double t = Math.clamp(y / Math.max(0.1, horizon), -0.2, 1.1);
        double haze = 0.02 * Noise.at(x * 1.3, y * 5, seed);
        ramp.set(out, 0.04 + haze + 0.90 * t * (0.55 + 0.45 * t));
        double near = toward(x, y);
        double strength = stage.dark() ? 0.42 : 0.75;
        out.over(glow, strength * near * near);
        if (disc > 0) {
            double d = Math.hypot(x - sunX, y - sunY);
            out.add(sun, 0.9 * Sdf.soft(d - disc, 0.006) + 0.30 * Sdf.fall(Math.max(0, d - disc) / 0.05));
        }
    }

    /** Lays thin clouds over the sky, more of them where the prompt asks for clouds. */
    void clouds(double x, double y, Tint out) {
        double t = y / horizon;
        double cover = cloudiness * Sdf.step(1.0, 0.2, t);
        if (cover <= 0) {
            return;
        }
        double drift = Noise.fbm(x * 1.5, y * 5.5, 5, 0.02, seed + 40);
        cover *= Sdf.step(-0.02, 0.42, drift);
        double lit = (stage.dark() ? 0.16 : 0.92) + 0.25 * toward(x, y);
        out.r += (sun.r() * lit - out.r) * cover;
        out.g += (sun.g() * lit - out.g) * cover;
        out.b += (sun.b() * lit - out.b) * cover;
    }
}

package studio.affiche.scene;

/** A floor of moss in cushions, crisp where the product stands and softer away from it. */
final class Moss {
    private final Stage stage;
    private final Plane plane;
    private final Ramp green;
    private final int seed;
    private final double px;

    Moss(Stage stage, Plane plane, Ramp green) {
        this.stage = stage;
        this.plane = plane;
        this.green = green;
        this.seed = stage.grain(6700);
        this.px = stage.pixel();
    }

    /**
     * Lays the floor over what is there.
     *
     * @param dark how much light something takes from it, 0 to 1
     * @param cover 0 to 1
     */
    void over(double x, double y, double dark, double cover, Tint out) {
        double s = plane.near(y);
        double u = plane.across(x, 1 / s);
        double v = plane.beyond(1 / s);
        double away = y - plane.base() - 0.02;
        double size = (px + 1.6 * away * away) / (s * Cylinder.TILT);
        double quiet = 1 - 0.85 * stage.calmAt(x, y, 0.1);
        double lx = stage.lightX();
        double a = cushions(u, v, size);
        double b = cushions(u + 0.020 * lx, v - 0.010, size);
        double fibre = Noise.fbm(u * 90, v * 60, 3, size * 80, seed + 9);
        double patch = Sdf.step(0.0, 0.5, Noise.at(u * 1.3 + 3, v * 0.8, seed + 13));
        double tone = 0.42 + quiet * (2.4 * (a - b) + 0.13 * fibre + 0.16 * patch);
        tone *= (1 - 0.6 * dark) * (1 - 0.35 * Sdf.step(0.02, 0.45, away));
        green.over(out, tone, cover);
    }

    private double cushions(double u, double v, double size) {
        double sum = 0;
        double strength = 0.075;
        double step = 6;
        for (int i = 0; i < 3; i++) {
            sum += strength
                    * (1 - Math.abs(Noise.at(u * step + i * 5.1, v * step, seed + i)))
                    * Math.clamp(2 - size * step * 3, 0, 1);
            strength *= 0.5;
            step *= 2.2;
        }
        return sum;
    }
}

package studio.affiche.scene;

/** A ball on the floor: shaded by the key light, lit from below by the floor, with shadow and occlusion. */
final class Ball {
    private final Stage stage;
    private final double cx;
    private final double cy;
    private final double r;
    private final Ramp ramp;
    private final double lx;
    private final double ly;
    private final double lz;

    /**
     * A ball.
     *
     * @param foot y of the point where it touches the floor
     */
    Ball(Stage stage, double cx, double foot, double r, Ramp ramp) {
        this.stage = stage;
        this.cx = cx;
        this.cy = foot - r;
        this.r = r;
        this.ramp = ramp;
        double n = Math.sqrt(0.81 + 0.36);
        this.lx = stage.lightX() * 0.9 / n;
        this.ly = stage.lightUp() * 0.9 / n;
        this.lz = 0.6 / n;
    }

    void paint(double x, double y, Tint out) {
        double d = Sdf.disc(x, y, cx, cy, r);
        double cover = Sdf.cover(d, stage.pixel());
        if (cover <= 0) {
            return;
        }
        double nx = (x - cx) / r;
        double ny = (cy - y) / r;
        double nz = Math.sqrt(Math.max(0, 1 - nx * nx - ny * ny));
        double lambert = nx * lx + ny * ly + nz * lz;
        double wrapped = Math.max(0, (lambert + 0.25) / 1.25);
        double e = 0.34 + 0.85 * wrapped * wrapped * (1.6 - 0.6 * wrapped);
        e += 0.16 * Math.max(0, -ny) * Math.max(0, 0.8 - wrapped);
        e *= 1 - 0.45 * Sdf.fall((ny + 1) / 0.12);
        double hz = nx * lx * 0.55 + ny * ly * 0.55 + nz * (lz * 0.55 + 0.45);
        double shine = Sdf.bell((1 - hz) * 9);
        ramp.over(out, e * 0.5 + 0.16 * shine, cover);
    }

    double shadow(double x, double y) {
        double fx = x - cx;
        double fy = (y - cy - r) / Cylinder.TILT;
        double ex = -stage.lightX() * r * 2.6;
        double t = Sdf.along(fx, fy, 0, 0, ex, -r);
        double d = Sdf.segment(fx, fy, 0, 0, ex, -r) - r * 0.75;
        double soft = (0.25 + 0.5 * stage.light().softness()) * r * (0.5 + t);
        return 0.9 * Sdf.soft(d, soft) * (1 - 0.4 * t);
    }

    double occlusion(double x, double y) {
        double fx = x - cx;
        double fy = (y - cy - r) / Cylinder.TILT;
        return 0.8 * Sdf.fall(Math.sqrt(fx * fx + fy * fy) / (r * 0.55));
    }
}

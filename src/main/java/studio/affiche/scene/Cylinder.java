package studio.affiche.scene;

/** A round plinth seen slightly from above, with a rounded rim: its own light, its shadow, its occlusion. */
final class Cylinder {
    /** Height of an ellipse over its width: how steeply the camera looks down. */
    static final double TILT = 0.17;

    private final Stage stage;
    private final double cx;
    private final double top;
    private final double rx;
    private final double ry;
    private final double height;
    private final Ramp ramp;
    private final Texture texture;
    private final double lx;
    private final double lz;
    private final double rim;

    /**
     * A plinth.
     *
     * @param top y of the centre of its upper face
     * @param radius of its faces
     * @param height of its side
     */
    Cylinder(Stage stage, double cx, double top, double radius, double height, Ramp ramp, Texture texture) {
        this.stage = stage;
        this.cx = cx;
        this.top = top;
        this.rx = radius;
        this.ry = radius * TILT;
        this.height = height;
        this.ramp = ramp;
        this.texture = texture;
        double x = stage.lightX() * 0.9;
        double n = Math.sqrt(x * x + 0.55 * 0.55);
        this.lx = x / n;
        this.lz = 0.55 / n;
        this.rim = Math.min(0.007, height * 0.2);
    }

    /** The y of its foot's centre. */
    double foot() {
        return top + height;
    }

    double radius() {
        return rx;
    }

    /** Whether a point can be touched by the body at all. */
    private boolean misses(double x, double y) {
        return Math.abs(x - cx) > rx + stage.pixel() * 2 || y < top - ry - 0.01 || y > foot() + ry + 0.01;
    }

    /** Paints itself over what is there. */
    void paint(double x, double y, Tint out) {
        if (misses(x, y)) {
            return;
        }
        double upper = Sdf.ellipse(x, y, cx, top, rx, ry);
        double body = y < top ? upper : y > foot() ? Sdf.ellipse(x, y, cx, foot(), rx, ry) : Math.abs(x - cx) - rx;
        double cover = Sdf.cover(body, stage.pixel());
        if (cover <= 0) {
            return;
        }
        double face = Sdf.cover(upper, stage.pixel() * 1.2);
        double tone = face < 1 ? side(x, y) : 0;
        if (face > 0) {
            tone += (face(x, y) - tone) * face;
        }
        if (y > top) {
            // The rounded rim turns from facing up to facing us and catches the lamp on its way.
            double lip = Sdf.bell((upper - rim * 0.4) / rim);
            double glint = 0.5 + 0.5 * Math.clamp((x - cx) / rx * lx * 1.6 + 0.2, -1, 1);
            tone += lip * (0.07 + 0.13 * glint);
        }
        ramp.over(out, tone, cover);
    }

    private double side(double x, double y) {
        double u = Math.clamp((x - cx) / rx, -1, 1);
        double nz = Math.sqrt(1 - u * u);
        double edge = top + ry * nz;
        double down = Math.clamp((y - edge) / height, 0, 1);
        double lambert = Math.max(0, u * lx + nz * lz);
        double e = 0.50 + 0.58 * lambert - 0.10 * down;
        e *= 1 - 0.30 * Sdf.fall((edge + height - y) / 0.016);
        // Light from the floor lifts the far side a little.
        e += 0.07 * Math.max(0, -u * lx) * down;
        double angle = Math.asin(u) * rx;
        return e * 0.5 + texture.at(angle + cx, y);
    }

    private double face(double x, double y) {
        double u = (x - cx) / rx;
        double v = (y - top) / ry;
        double e = 1.10 + 0.10 * (u * lx) - 0.03 * v;
        double w = Math.max(stage.product().width() * 0.5, 0.02);
        double near = Math.hypot(
                (x - stage.product().centerX()) / w, (y - stage.product().bottom()) / (w * TILT * 1.6));
        e *= 1 - 0.10 * Sdf.bell(near * 0.9);
        return e * 0.5 + texture.at(x, top + (y - top) / TILT * 0.6);
    }

    /** Signed distance to the upper face's outline. */
    double faceDistance(double x, double y) {
        return Sdf.ellipse(x, y, cx, top, rx, ry);
    }

    /** Darkness of its shadow on the floor, 0 to 1. */
    double shadow(double x, double y) {
        double soft = 0.012 + 0.05 * stage.light().softness();
        double fx = x - cx;
        double fy = (y - foot()) / TILT;
        double ex = -stage.lightX() * height * 2.4 + 0.06 * stage.away();
        double ey = -height * 1.2;
        double t = Sdf.along(fx, fy, 0, 0, ex, ey);
        double d = Sdf.segment(fx, fy, 0, 0, ex, ey) - rx;
        double width = soft + t * soft * 3;
        return Sdf.soft(d - width * 0.3, width) * (1 - 0.45 * t);
    }

    /** Darkness on the floor near its foot from blocked ambient light, 0 to 1. */
    double occlusion(double x, double y) {
        double fx = x - cx;
        double fy = (y - foot()) / TILT;
        double d = Math.sqrt(fx * fx + fy * fy) - rx;
        return 0.75 * Sdf.fall(d / 0.012) * 0.5 + 0.5 * Sdf.fall(d / 0.07);
    }
}

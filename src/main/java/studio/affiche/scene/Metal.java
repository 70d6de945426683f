package studio.affiche.scene;

import studio.affiche.poster.Rgba;

/** Thin bands of polished brass. */
final class Metal {
    private final Ramp ramp = Ramp.of(Rgba.opaque(0x4a3212), Rgba.opaque(0xc49a52), Rgba.opaque(0xfff2cf));
    private final Stage stage;

    Metal(Stage stage) {
        this.stage = stage;
    }

    /** A band around a cylinder whose foot ellipse has the given centre, radius and height. */
    void band(double x, double y, double cx, double top, double radius, double height, Tint out) {
        double u = (x - cx) / radius;
        if (u * u >= 1) {
            return;
        }
        double edge = top + radius * Cylinder.TILT * Math.sqrt(1 - u * u);
        double cover = Sdf.cover(edge - y, stage.pixel()) * Sdf.cover(y - edge - height, stage.pixel());
        ramp.over(out, mirror(Math.asin(u) + stage.lightX()), cover);
    }

    /** A level line. */
    void line(double y, double top, double height, double x, Tint out) {
        double cover = Sdf.cover(top - y, stage.pixel()) * Sdf.cover(y - top - height, stage.pixel());
        if (cover > 0) {
            ramp.over(out, mirror(x * 2.1 + 0.4) * 0.9, cover);
        }
    }

    /** What polished metal mirrors as it turns: lamps, dark room, floor. */
    private static double mirror(double angle) {
        return 0.48 + 0.24 * Math.sin(angle * 3.2 + 1) + 0.20 * Math.sin(angle * 7.1 + 0.4);
    }
}

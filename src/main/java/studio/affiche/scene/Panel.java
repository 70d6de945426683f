package studio.affiche.scene;

import studio.affiche.poster.Rgba;

/** A flat board in front of a wall: takes the wall's light, has a lit edge, throws a soft shadow. */
final class Panel {
    /** Signed distance to the board's outline. */
    @FunctionalInterface
    interface Outline {
        double at(double x, double y);
    }

    private final Stage stage;
    private final Outline outline;
    private final Ramp ramp;
    private final double dx;
    private final double dy;
    private final double soft;

    private Panel(Stage stage, Outline outline, Rgba color, double lift) {
        this.stage = stage;
        this.outline = outline;
        this.ramp = stage.matt(color);
        this.dx = -stage.lightX() * lift;
        this.dy = stage.lightUp() * lift;
        this.soft = lift * (0.18 + 0.55 * stage.light().softness());
    }

    static Panel disc(Stage stage, double cx, double cy, double r, Rgba color) {
        return new Panel(stage, (x, y) -> Sdf.disc(x, y, cx, cy, r), color, 0.045);
    }

    static Panel arch(Stage stage, double cx, double top, double r, Rgba color) {
        return new Panel(stage, (x, y) -> Sdf.arch(x, y, cx, top + r, r), color, 0.045);
    }

    static Panel slab(Stage stage, double cx, double top, double half, Rgba color) {
        double h = stage.height();
        return new Panel(stage, (x, y) -> Sdf.roundBox(x, y, cx, top + h, half, h, 0.014), color, 0.045);
    }

    /** Darkness of its shadow on the wall, 0 to 1. */
    double shadow(double x, double y) {
        return Sdf.soft(outline.at(x - dx, y - dy), soft);
    }

    /** Paints itself over the wall in the given light. */
    void paint(double x, double y, double lit, Tint out) {
        double d = outline.at(x, y);
        double cover = Sdf.cover(d, stage.pixel());
        if (cover <= 0) {
            return;
        }
        double edge = Sdf.bell((d + 0.003) / 0.003);
        // Towards the lamp the edge is lit, on the other side it is dark.
        double slope = outline.at(x + stage.lightX() * 0.004, y - stage.lightUp() * 0.004) - d;
        ramp.over(out, (lit + 0.02) * 0.5 + edge * slope * 28, cover);
    }
}

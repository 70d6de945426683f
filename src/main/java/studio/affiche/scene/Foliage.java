package studio.affiche.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The shadow of a branch that hangs outside the picture: leaves near the wall are sharper than those far from it. It
 * comes in from the lamp's side and from where it meets text least.
 */
final class Foliage implements Shade {
    private final Stage stage;
    private final SoftMap near;
    private final SoftMap far;

    /** The shadow if the prompt asks for it. */
    static Shade of(Stage stage) {
        return stage.prompt().has(Detail.LEAF_SHADOWS) ? new Foliage(stage) : NONE;
    }

    private Foliage(Stage stage) {
        this.stage = stage;
        List<Shape> sharp = new ArrayList<>();
        List<Shape> soft = new ArrayList<>();
        double side = freeSide();
        double x = side < 0 ? -0.06 : stage.width() + 0.06;
        double size = 0.8 + 0.25 * Math.min(stage.height(), 1.6);
        double droop = stage.random(41, 0.30, 0.55);
        boolean palm = stage.random(42) < 0.5;
        double y = -0.10 + stage.random(43, 0, 0.12);
        branch(soft, x - side * 0.02, y + 0.02, -side, droop + 0.42, size * 1.05, palm, 44);
        branch(sharp, x, y - 0.05, -side, droop, size, palm, 45);
        branch(sharp, x + side * 0.02, y + 0.30 * size, -side, droop - 0.42, size * 0.62, palm, 46);
        double blur = 0.25 + stage.light().softness();
        near = SoftMap.of(stage, sharp, 560, 0.007 * blur);
        far = SoftMap.of(stage, soft, 300, 0.020 * blur);
    }

    /** -1 for the left, 1 for the right. */
    private double freeSide() {
        double left = covered(0.2);
        double right = covered(stage.width() - 0.2);
        double lamp = stage.lightX() < 0 ? -1 : 1;
        return Math.abs(left - right) < 0.15 ? lamp : left < right ? -1 : 1;
    }

    private double covered(double x) {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += stage.calmAt(x, stage.height() * 0.08 * i + 0.03) / 6;
        }
        return sum;
    }

    private void branch(
            List<Shape> out, double x, double y, double way, double droop, double length, boolean palm, int salt) {
        int n = palm ? 17 : 11;
        double px = x;
        double py = y;
        double angle = droop;
        double step = length / n;
        Path2D.Double stem = new Path2D.Double();
        stem.moveTo(x, y - 0.006);
        List<double[]> back = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            angle += (palm ? 0.045 : 0.03) + 0.05 * (Noise.unit(i, salt, stage.grain(47)) - 0.5);
            px += way * Math.cos(angle) * step;
            py += Math.sin(angle) * step;
            double t = (i + 1.0) / n;
            stem.lineTo(px, py - 0.005 * (1 - t));
            back.add(new double[] {px, py + 0.005 * (1 - t)});
            double chance = Noise.unit(i, salt, stage.grain(48));
            if (palm) {
                double reach = length * (0.40 * Math.sin(Math.PI * (0.12 + 0.80 * t)) + 0.05) * (0.9 + 0.2 * chance);
                leaf(out, px, py, way, angle + 0.85 - 0.25 * t, reach, reach * 0.085);
                leaf(out, px, py, way, angle - 0.85 + 0.25 * t, reach * 0.95, reach * 0.085);
            } else {
                double reach = length * (0.20 - 0.06 * t) * (0.85 + 0.4 * chance);
                double turn = (i % 2 == 0 ? 1 : -1) * (0.75 + 0.35 * chance);
                leaf(out, px, py, way, angle + turn, reach, reach * 0.26);
            }
        }
        if (!palm) {
            leaf(out, px, py, way, angle, length * 0.16, length * 0.036);
        }
        for (int i = back.size() - 1; i >= 0; i--) {
            stem.lineTo(back.get(i)[0], back.get(i)[1]);
        }
        stem.lineTo(x, y + 0.006);
        stem.closePath();
        out.add(stem);
    }

    /** A leaf from its foot along a direction: pointed, widest before the middle, a little bent. */
    private static void leaf(
            List<Shape> out, double x, double y, double way, double angle, double length, double width) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(0, 0);
        p.curveTo(length * 0.25, -width * 1.3, length * 0.65, -width, length, width * 0.5);
        p.curveTo(length * 0.6, width * 1.3, length * 0.25, width, 0, 0);
        p.closePath();
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.scale(way, 1);
        at.rotate(angle);
        out.add(at.createTransformedShape(p));
    }

    /** Faint where text stands. */
    @Override
    public double at(double x, double y) {
        double n = near.at(x, y);
        double f = far.at(x, y);
        double shade = 1 - (1 - 0.85 * n) * (1 - 0.6 * f);
        return shade <= 0 ? 0 : shade * (1 - 0.8 * stage.calmAt(x, y, 0.12));
    }
}

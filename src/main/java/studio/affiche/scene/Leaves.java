package studio.affiche.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Outlines of plants: palm fronds, monstera leaves and leafy branches. Each starts at a point and grows in a direction,
 * given as the way along x (1 or -1) and an angle below it in radians.
 *
 * @param seed of all chance
 */
record Leaves(int seed) {
    private double chance(int i, int salt) {
        return Noise.unit(i, salt, seed);
    }

    /** A palm frond: a bent rib with narrow leaflets on both sides that hang over at their tips. */
    void frond(List<Shape> out, double x, double y, double way, double angle, double length, int salt) {
        int n = 30;
        double px = x;
        double py = y;
        double turn = angle;
        double step = length / n;
        for (int i = 0; i < n; i++) {
            double t = (i + 1.0) / n;
            turn += 0.020 + 0.012 * t;
            double nx = px + way * Math.cos(turn) * step;
            double ny = py + Math.sin(turn) * step;
            out.add(stroke(px, py, nx, ny, 0.0055 * (1.15 - t)));
            px = nx;
            py = ny;
            if (i < 3) {
                continue;
            }
            double reach = length * (0.42 * Math.sin(Math.PI * (0.16 + 0.80 * t)) + 0.03);
            double spread = 1.20 - 0.70 * t;
            for (int s = -1; s <= 1; s += 2) {
                double each = reach * (0.85 + 0.25 * chance(i, salt * 10 + s));
                double lean = turn + s * spread + 0.14 * (chance(i, salt * 10 + 5 + s) - 0.5);
                // The upper leaflets bend over, the lower ones hang.
                blade(out, px, py, way, lean, each, each * 0.034, s < 0 ? 0.26 : 0.10);
            }
        }
    }

    /** A monstera leaf on its stalk: a heart cut into lobes, with holes along the rib. */
    void monstera(List<Shape> out, double x, double y, double way, double angle, double size, int salt) {
        double stalk = size * 0.35;
        double fx = x + way * Math.cos(angle) * stalk;
        double fy = y + Math.sin(angle) * stalk;
        out.add(stroke(x, y, fx, fy, size * 0.014));
        Path2D.Double heart = new Path2D.Double();
        heart.moveTo(0.02, 0);
        heart.curveTo(-0.26, -0.16, -0.16, -0.56, 0.22, -0.52);
        heart.curveTo(0.62, -0.48, 0.86, -0.20, 1.02, 0);
        heart.curveTo(0.86, 0.20, 0.62, 0.48, 0.22, 0.52);
        heart.curveTo(-0.16, 0.56, -0.26, 0.16, 0.02, 0);
        heart.closePath();
        Area leaf = new Area(heart);
        for (int s = -1; s <= 1; s += 2) {
            for (int i = 0; i < 5; i++) {
                double at = 0.02 + 0.165 * i + 0.03 * chance(i, salt * 10 + s);
                double lean = 1.32 - 0.17 * i + 0.08 * (chance(i, salt * 10 + 3 + s) - 0.5);
                leaf.subtract(new Area(cut(at, s, lean, 0.16 + 0.05 * chance(i, salt * 10 + 6 + s))));
                if (i > 0 && chance(i, salt * 20 + s) < 0.7) {
                    double hx = at + 0.055;
                    AffineTransform place = AffineTransform.getTranslateInstance(hx, s * 0.105);
                    place.rotate(s * lean);
                    leaf.subtract(
                            new Area(place.createTransformedShape(new Ellipse2D.Double(-0.035, -0.011, 0.07, 0.022))));
                }
            }
        }
        AffineTransform place = AffineTransform.getTranslateInstance(fx, fy);
        place.scale(way, 1);
        place.rotate(angle + 0.25 * (chance(7, salt) - 0.5));
        place.scale(size, size * (0.86 + 0.12 * chance(8, salt)));
        out.add(place.createTransformedShape(leaf));
    }

    /** A cut from the leaf's edge towards its rib: a drop with its round end near the rib. */
    private static Shape cut(double at, int side, double lean, double inner) {
        double c = Math.cos(lean);
        double s = Math.sin(lean) * side;
        Path2D.Double p = new Path2D.Double();
        double ix = at + c * inner;
        double iy = s * inner;
        double ox = at + c * 0.9;
        double oy = s * 0.9;
        double wx = -s * 0.020;
        double wy = c * 0.020;
        p.moveTo(ix + wx, iy + wy);
        p.curveTo(ix - c * 0.03, iy - s * 0.03, ix - c * 0.03, iy - s * 0.03, ix - wx, iy - wy);
        p.lineTo(ox - wx * 2.6, oy - wy * 2.6);
        p.lineTo(ox + wx * 2.6, oy + wy * 2.6);
        p.closePath();
        return p;
    }

    /** A branch with side twigs and pointed leaves in pairs. */
    void branch(List<Shape> out, double x, double y, double way, double angle, double length, int salt) {
        int n = 9;
        double px = x;
        double py = y;
        double turn = angle;
        double step = length / n;
        for (int i = 0; i < n; i++) {
            double t = (i + 1.0) / n;
            turn += 0.05 + 0.14 * (chance(i, salt) - 0.5);
            double nx = px + way * Math.cos(turn) * step;
            double ny = py + Math.sin(turn) * step;
            out.add(stroke(px, py, nx, ny, 0.007 * (1.2 - t)));
            px = nx;
            py = ny;
            double s = i % 2 == 0 ? 1 : -1;
            if (i > 0 && i < n - 2) {
                twig(out, px, py, way, turn + s * (0.60 + 0.25 * chance(i, salt + 30)), length * (0.36 - 0.2 * t), i);
            }
            leaf(out, px, py, way, turn - s * (0.75 + 0.3 * chance(i, salt + 60)), length * (0.17 - 0.05 * t));
        }
        leaf(out, px, py, way, turn, length * 0.14);
    }

    private void twig(List<Shape> out, double x, double y, double way, double angle, double length, int salt) {
        int n = 4;
        double px = x;
        double py = y;
        double turn = angle;
        for (int i = 0; i < n; i++) {
            turn += 0.10;
            double nx = px + way * Math.cos(turn) * length / n;
            double ny = py + Math.sin(turn) * length / n;
            out.add(stroke(px, py, nx, ny, 0.0028));
            px = nx;
            py = ny;
            for (int s = -1; s <= 1; s += 2) {
                double lean = turn + s * (0.70 + 0.35 * chance(i, salt * 7 + s + 90));
                leaf(out, px, py, way, lean, length * (0.34 + 0.12 * chance(i, salt * 7 + s + 120)));
            }
        }
        leaf(out, px, py, way, turn, length * 0.36);
    }

    /** A leaf from its foot along a direction: pointed, widest before the middle, a little bent. */
    private static void leaf(List<Shape> out, double x, double y, double way, double angle, double length) {
        double width = length * 0.25;
        Path2D.Double p = new Path2D.Double();
        p.moveTo(0, 0);
        p.curveTo(length * 0.25, -width * 1.2, length * 0.65, -width, length, width * 0.5);
        p.curveTo(length * 0.6, width * 1.3, length * 0.25, width, 0, 0);
        p.closePath();
        place(out, p, x, y, way, angle);
    }

    /** A leaflet: narrow, pointed, bent down by a share of its length. */
    private static void blade(
            List<Shape> out, double x, double y, double way, double angle, double length, double width, double bend) {
        double drop = way * Math.cos(angle) == 0 ? 0 : bend * length * Math.signum(Math.cos(angle));
        Path2D.Double p = new Path2D.Double();
        p.moveTo(0, 0);
        p.curveTo(length * 0.30, -width * 1.2, length * 0.70, drop * 0.35 - width, length, drop);
        p.curveTo(length * 0.68, drop * 0.35 + width, length * 0.28, width * 1.2, 0, 0);
        p.closePath();
        place(out, p, x, y, way, angle);
    }

    private static void place(List<Shape> out, Shape shape, double x, double y, double way, double angle) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.scale(way, 1);
        at.rotate(angle);
        out.add(at.createTransformedShape(shape));
    }

    private static Shape stroke(double x0, double y0, double x1, double y1, double half) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double n = Math.max(1e-9, Math.hypot(dx, dy));
        double wx = -dy / n * half;
        double wy = dx / n * half;
        double over = half / n * 0.5;
        Path2D.Double p = new Path2D.Double();
        p.moveTo(x0 + wx - dx * over, y0 + wy - dy * over);
        p.lineTo(x1 + wx + dx * over, y1 + wy + dy * over);
        p.lineTo(x1 - wx + dx * over, y1 - wy + dy * over);
        p.lineTo(x0 - wx - dx * over, y0 - wy - dy * over);
        p.closePath();
        return p;
    }
}

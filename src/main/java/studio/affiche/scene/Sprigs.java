package studio.affiche.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Leaves, petals and blossoms as drawn for layers out of focus, and the branches they grow on. */
final class Sprigs {
    /** What grows on a branch. */
    enum Kind {
        BLOSSOM,
        LEAF
    }

    private final Kind kind;
    private final List<Oklab> colors;
    private final Color wood;
    private final int seed;

    /**
     * Sprigs of one kind.
     *
     * @param colors of leaves or petals, the commonest first
     */
    Sprigs(Kind kind, List<Oklab> colors, Rgba wood, int seed) {
        this.kind = kind;
        this.colors = List.copyOf(colors);
        this.wood = color(wood);
        this.seed = seed;
    }

    /** The commonest colour of its leaves or petals. */
    Oklab main() {
        return colors.getFirst();
    }

    /** How long a leaf or petal near the product is, in canvas units. */
    double size() {
        return kind == Kind.BLOSSOM ? 0.019 : 0.033;
    }

    private static Color color(Rgba c) {
        return new Color(c.red(), c.green(), c.blue());
    }

    /** One of the colours with a change of lightness. */
    private Color tint(int index, double lighter) {
        int n = (int) (Math.pow(Noise.unit(index, 91, seed), 1.5) * colors.size());
        Oklab c = colors.get(Math.min(n, colors.size() - 1));
        double l = c.l() + lighter + 0.10 * (Noise.unit(index, 92, seed) - 0.5);
        return color(Oklab.ofLch(l, c.chroma(), c.hue() + 8 * (Noise.unit(index, 93, seed) - 0.5))
                .toRgba());
    }

    /**
     * A branch that bends down under what it bears.
     *
     * @param way 1 if it grows to the right, -1 to the left
     * @param size its length
     */
    void branch(Graphics2D g, int index, double x, double y, double way, double droop, double size) {
        double angle = droop;
        double px = x;
        double py = y;
        int n = 22;
        for (int i = 0; i < n; i++) {
            double t = (double) i / n;
            angle += 0.035 + 0.16 * (Noise.unit(index * 50 + i, 1, seed) - 0.5);
            double nx = px + way * Math.cos(angle) * size / n;
            double ny = py + Math.sin(angle) * size / n;
            stroke(g, px, py, nx, ny, size * 0.016 * (1 - 0.8 * t));
            if (i > 3) {
                twig(g, index * 50 + i, nx, ny, way, angle, size * (0.16 - 0.08 * t));
            }
            px = nx;
            py = ny;
        }
        cluster(g, index * 50 + n, px, py, size * 0.07);
    }

    private void twig(Graphics2D g, int i, double x, double y, double way, double angle, double length) {
        double turn = angle + (i % 2 == 0 ? 1 : -1) * (0.5 + 0.7 * Noise.unit(i, 2, seed));
        double ex = x + way * Math.cos(turn) * length;
        double ey = y + Math.sin(turn) * length;
        stroke(g, x, y, ex, ey, length * 0.022);
        cluster(g, i, ex, ey, length * 0.75);
        if (Noise.unit(i, 3, seed) < 0.7) {
            cluster(g, i + 7000, (x + ex) / 2, (y + ey) / 2, length * 0.6);
        }
    }

    private void stroke(Graphics2D g, double x0, double y0, double x1, double y1, double width) {
        g.setColor(wood);
        g.setStroke(new BasicStroke((float) Math.max(0.0012, width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D.Double p = new Path2D.Double();
        p.moveTo(x0, y0);
        p.lineTo(x1, y1);
        g.draw(p);
    }

    private void cluster(Graphics2D g, int i, double x, double y, double reach) {
        int n = kind == Kind.BLOSSOM ? 3 : 4;
        for (int k = 0; k < n; k++) {
            int id = i * 9 + k;
            double a = 6.28 * Noise.unit(id, 4, seed);
            double r = reach * 0.45 * Math.sqrt(Noise.unit(id, 5, seed));
            double size = reach * (0.32 + 0.16 * Noise.unit(id, 6, seed));
            if (kind == Kind.BLOSSOM) {
                blossom(g, id, x + r * Math.cos(a), y + r * Math.sin(a), size);
            } else {
                one(g, id, x + r * Math.cos(a), y + r * Math.sin(a), size * 1.25, 1, 0);
            }
        }
    }

    /** Five petals about a dark heart, seen more or less from the side. */
    private void blossom(Graphics2D g, int id, double x, double y, double size) {
        double turn = 6.28 * Noise.unit(id, 7, seed);
        double flat = 0.55 + 0.45 * Noise.unit(id, 8, seed);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn * 0.7);
        place.scale(1, flat);
        for (int k = 0; k < 5; k++) {
            AffineTransform at = new AffineTransform(place);
            at.rotate(turn + k * Math.PI * 0.4);
            g.setColor(tint(id * 5 + k, 0.03));
            g.fill(at.createTransformedShape(petal(size)));
        }
        Oklab c = colors.getFirst();
        g.setColor(color(Oklab.ofLch(c.l() - 0.22, Math.max(0.10, c.chroma() * 1.3), c.hue() - 4)
                .toRgba()));
        g.fill(place.createTransformedShape(
                new Ellipse2D.Double(-size * 0.16, -size * 0.16, size * 0.32, size * 0.32)));
    }

    /** A petal from the heart outwards, notched at its end. */
    private static Path2D.Double petal(double size) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(0, 0);
        p.curveTo(size * 0.25, -size * 0.42, size * 0.85, -size * 0.42, size * 0.98, -size * 0.10);
        p.lineTo(size * 0.88, 0);
        p.lineTo(size * 0.98, size * 0.10);
        p.curveTo(size * 0.85, size * 0.42, size * 0.25, size * 0.42, 0, 0);
        p.closePath();
        return p;
    }

    private static Path2D.Double leaf(double size) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(-size * 0.15, 0);
        p.curveTo(size * 0.20, -size * 0.50, size * 0.75, -size * 0.36, size * 1.1, 0.06 * size);
        p.curveTo(size * 0.70, size * 0.38, size * 0.20, size * 0.42, -size * 0.15, 0);
        p.closePath();
        return p;
    }

    /**
     * One leaf or petal.
     *
     * @param flat how much it is foreshortened, 1 for none
     * @param lighter change of its lightness
     */
    void one(Graphics2D g, int id, double x, double y, double size, double flat, double lighter) {
        AffineTransform at = place(id, x, y, flat);
        Shape shape = at.createTransformedShape(kind == Kind.BLOSSOM ? petal(size) : leaf(size));
        g.setColor(tint(id, lighter));
        g.fill(shape);
        if (kind == Kind.LEAF) {
            // One half of a folded leaf turns away from the light.
            Path2D.Double half = new Path2D.Double();
            half.moveTo(-size * 0.15, 0);
            half.curveTo(size * 0.20, size * 0.42, size * 0.70, size * 0.38, size * 1.1, 0.06 * size);
            half.quadTo(size * 0.5, -0.04 * size, -size * 0.15, 0);
            half.closePath();
            g.setColor(tint(id, lighter - 0.07));
            g.fill(at.createTransformedShape(half));
        }
    }

    /** The outline that one leaf or petal shades on a surface. */
    void shadow(Graphics2D g, int id, double x, double y, double size, double flat) {
        g.setColor(Color.BLACK);
        g.fill(place(id, x, y, flat).createTransformedShape(kind == Kind.BLOSSOM ? petal(size) : leaf(size)));
    }

    private AffineTransform place(int id, double x, double y, double flat) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.scale(1, flat);
        at.rotate(6.28 * Noise.unit(id, 10, seed));
        at.scale(1, 0.45 + 0.55 * Noise.unit(id, 11, seed));
        return at;
    }
}

package studio.affiche.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import studio.affiche.poster.Rgba;

/** Fir trees as drawn for a blurred layer: a trunk, boughs that widen and droop towards the foot, snow on them. */
final class Firs {
    private final int seed;
    private final Color needles;
    private final Color snow;
    private final double load;

    /**
     * Trees of one colour.
     *
     * @param load how much of each bough snow covers, 0 to 1
     */
    Firs(int seed, Rgba needles, Rgba snow, double load) {
        this.seed = seed;
        this.needles = new Color(needles.red(), needles.green(), needles.blue());
        this.snow = new Color(snow.red(), snow.green(), snow.blue());
        this.load = load;
    }

    /** Draws one tree in canvas units. */
    void draw(Graphics2D g, int index, double x, double foot, double height) {
        int tiers = (int) Math.clamp(8 + height * 14, 8, 22);
        double slim = 0.20 + 0.06 * Noise.unit(index, 1, seed);
        g.setColor(needles);
        g.fill(spire(x, foot, height));
        // From the foot up, so that each tier lies over the one below it.
        for (int i = tiers - 1; i >= 0; i--) {
            double t = (i + 0.6) / tiers;
            double y = foot - height * (1 - t) * 0.97;
            double wide = height * slim * Math.pow(t, 0.85) * (0.85 + 0.3 * Noise.unit(index, 10 + i, seed));
            double deep = height * (0.05 + 0.07 * t);
            g.setColor(needles);
            g.fill(bough(x, y, wide, deep, index * 37 + i));
            if (load > 0) {
                g.setColor(snow);
                double part = load * (0.6 + 0.5 * Noise.unit(index, 60 + i, seed));
                g.fill(bough(x - wide * 0.06, y - deep * 0.10, wide * 0.92, deep * 0.55 * part, index * 37 + i + 7));
            }
        }
    }

    private static Path2D.Double spire(double x, double foot, double height) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(x, foot - height);
        p.lineTo(x + height * 0.022, foot);
        p.lineTo(x - height * 0.022, foot);
        p.closePath();
        return p;
    }

    /** A tier of boughs: both sides droop, the lower edge is torn. */
    private Path2D.Double bough(double x, double y, double wide, double deep, int salt) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(x, y - deep * 0.5);
        p.quadTo(x + wide * 0.45, y - deep * 0.05, x + wide, y + deep * (0.45 + 0.3 * Noise.unit(salt, 1, seed)));
        int teeth = 7;
        for (int i = 1; i < teeth; i++) {
            double t = 1 - 2.0 * i / teeth;
            double tear = i % 2 == 0 ? 0.62 : 0.12;
            p.lineTo(x + wide * t, y + deep * (tear + 0.3 * Noise.unit(salt, 2 + i, seed)) * (1.2 - 0.5 * Math.abs(t)));
        }
        p.lineTo(x - wide, y + deep * (0.45 + 0.3 * Noise.unit(salt, 20, seed)));
        p.quadTo(x - wide * 0.45, y - deep * 0.05, x, y - deep * 0.5);
        p.closePath();
        return p;
    }
}

package studio.affiche.segment.stage;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import studio.affiche.poster.Oklab;

/**
 * How light makes a product round.
 *
 * @param lit where it is brightest, 0 left to 1 right
 * @param depth how much darker its dark side is, in lightness
 * @param gloss how much lighter a highlight is
 * @param width of the highlight
 */
record Shading(double lit, double depth, double gloss, double width) {
    static Shading draw(Dice dice) {
        return new Shading(
                dice.between(0.12, 0.88),
                dice.between(0.03, 0.38),
                dice.chance(0.5) ? dice.between(0.05, 0.4) : 0,
                dice.between(0.02, 0.12));
    }

    /** The paint of something round about an upright axis. */
    Paint round(Oklab color, Shape shape) {
        Rectangle2D b = shape.getBounds2D();
        float[] at = {0, (float) (lit - width), (float) lit, (float) (lit + width), 1};
        at[1] = Math.max(at[1], 0.03f);
        at[3] = Math.min(at[3], 0.97f);
        Color base = Tones.shade(color, 0);
        Color[] colors = {
            Tones.shade(color, -depth * lit * 1.3),
            base,
            Tones.shade(color, gloss),
            base,
            Tones.shade(color, -depth * (1 - lit) * 1.3)
        };
        return new LinearGradientPaint(
                new Point2D.Double(b.getMinX(), 0), new Point2D.Double(b.getMaxX() + 1e-3, 0), at, colors);
    }

    /** The paint of a ball, or of anything swelling. */
    Paint ball(Oklab color, Shape shape) {
        Rectangle2D b = shape.getBounds2D();
        double r = Math.max(b.getWidth(), b.getHeight()) * 0.75 + 1e-3;
        return new RadialGradientPaint(
                new Point2D.Double(b.getMinX() + b.getWidth() * (0.25 + 0.5 * lit), b.getMinY() + 0.3 * b.getHeight()),
                (float) r,
                new float[] {0, (float) (0.05 + width), 0.5f, 1},
                new Color[] {
                    Tones.shade(color, gloss),
                    Tones.shade(color, gloss / 4),
                    Tones.shade(color, -depth / 3),
                    Tones.shade(color, -depth)
                });
    }

    /**
     * The paint of a flat face.
     *
     * @param turn how much it is turned off the light, 0 to 1
     */
    Paint face(Oklab color, Shape shape, double turn) {
        Rectangle2D b = shape.getBounds2D();
        double dark = -depth * turn;
        double fall = depth * (0.15 + 0.25 * lit);
        return new LinearGradientPaint(
                new Point2D.Double(b.getMinX(), b.getMinY()),
                new Point2D.Double(b.getMinX() + (lit - 0.5) * b.getWidth(), b.getMaxY() + 1e-3),
                new float[] {0, 1},
                new Color[] {Tones.shade(color, dark + fall / 2), Tones.shade(color, dark - fall)});
    }
}

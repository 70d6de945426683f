package studio.affiche.ui.geometry;

import studio.affiche.poster.Frame;

/**
 * A place, or a way from one to another.
 *
 * @param x to the right
 * @param y downward
 */
public record Point(double x, double y) {
    /** The origin. */
    public static final Point ZERO = new Point(0, 0);

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /** Length of the way. */
    public double length() {
        return Math.hypot(x, y);
    }

    /** Turned clockwise (y runs downward) about the origin. */
    public Point turned(double degrees) {
        if (degrees == 0) {
            return this;
        }
        double radians = Math.toRadians(degrees);
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        return new Point(x * cos - y * sin, x * sin + y * cos);
    }

    /** The middle of a frame. */
    public static Point middle(Frame frame) {
        return new Point(frame.box().centerX(), frame.box().centerY());
    }
}

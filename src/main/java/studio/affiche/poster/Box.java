package studio.affiche.poster;

/**
 * An axis-aligned rectangle. In a {@link Poster} the unit is canvas pixels at scale 1; in a {@link Backdrop.Scene} it
 * is the canvas itself, 0 to 1.
 *
 * @param x left edge
 * @param y top edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height))
                || width < 0
                || height < 0) {
            throw new IllegalArgumentException(
                    "A box has finite edges and no negative side: " + x + ", " + y + ", " + width + " × " + height);
        }
    }

    /** The box between two corners in any order. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** The box of a size around a centre. */
    public static Box around(double centerX, double centerY, double width, double height) {
        return new Box(centerX - width / 2, centerY - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public double area() {
        return width * height;
    }

    /** The same box moved. */
    public Box translate(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** The same box with every coordinate multiplied. */
    public Box scale(double factorX, double factorY) {
        return new Box(x * factorX, y * factorY, width * factorX, height * factorY);
    }

    /** Grown by an amount on every side; a negative one shrinks, to nothing at most. */
    public Box grow(double amount) {
        return grow(amount, amount);
    }

    /** Grown by an amount left and right, and by another above and below. */
    public Box grow(double horizontal, double vertical) {
        double w = Math.max(0, width + 2 * horizontal);
        double h = Math.max(0, height + 2 * vertical);
        return around(centerX(), centerY(), w, h);
    }

    /** Area shared with another box, 0 if they do not meet. */
    public double overlap(Box other) {
        double w = Math.min(right(), other.right()) - Math.max(x, other.x);
        double h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return w <= 0 || h <= 0 ? 0 : w * h;
    }

    /** Whether the two share any area. */
    public boolean overlaps(Box other) {
        return overlap(other) > 0;
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether another box lies wholly inside or on the edge. */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** The largest box of a width-to-height ratio inside this one, centred sideways, standing on its bottom edge. */
    public Box standing(double aspect) {
        double w = Math.min(width, height * aspect);
        double h = w / aspect;
        return new Box(centerX() - w / 2, bottom() - h, w, h);
    }
}

package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Rgba;

/**
 * The shadows a product throws on the ground it stands on, derived from its silhouette: a dark line of contact with a
 * wider haze where it nearly touches, and the cast shadow that lies down away from the light and grows softer and fainter
 * with distance.
 */
final class GroundShadows {
    /** How far the cast shadow reaches along the ground, as a part of the product's height at level light. */
    private static final double LENGTH = 0.62;
    /** How much the ground's depth is foreshortened. */
    private static final double FLATTEN = 0.16;

    private final Silhouette shape;
    private final Grounding grounding;
    private final double unit;
    private final int x;
    private final int y;

    /**
     * @param x left edge of the silhouette in pixels of the poster
     * @param y top edge of the silhouette in pixels of the poster
     */
    GroundShadows(Silhouette shape, Grounding grounding, int x, int y) {
        this.shape = shape;
        this.grounding = grounding;
        this.unit = shape.ground();
        this.x = x;
        this.y = y;
    }

    /** From the farthest to the nearest, to be painted in this order below the product. */
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        if (shape.isEmpty()) {
            return marks;
        }
        if (grounding.cast() > 0) {
            marks.add(cast());
        }
        if (grounding.contact() > 0) {
            double wide = Math.min(unit, shape.width());
            marks.add(contact(0.08, 0.055 * wide, 0.042 * wide, 0.62));
            marks.add(contact(0.03, 0.018 * wide, 0.011 * wide, 0.9));
        }
        return marks;
    }

    private Rgba color(double opacity) {
        Rgba color = grounding.shadowColor();
        return color.withOpacity(color.opacity() * Math.clamp(opacity, 0, 1));
    }

    /**
     * Flat ellipses below the parts that touch.
     *
     * @param reach how high above the ground parts still count, as a part of the product's height
     * @param half half the height of an ellipse in cells
     * @param sigma of the blur in cells
     * @param strength 0 to 1
     */
    private Mark contact(double reach, double half, double sigma, double strength) {
        double[] touch = shape.contact(Math.max(1, reach * unit));
        int margin = (int) Math.ceil(half + 3.5 * sigma) + 2;
        // Thin ellipses need finer rows than the silhouette has.
        int fine = Math.clamp((int) Math.ceil(2 / Math.max(0.1, sigma)), 1, shape.step());
        while (shape.step() % fine != 0) {
            fine--;
        }
        int w = (shape.width() + 2 * margin) * fine;
        int h = 2 * margin * fine;
        byte[] values = new byte[w * h];
        for (int start = 0; start < touch.length; ) {
            int end = start;
            while (end < touch.length && touch[end] > 0.04) {
                end++;
            }
            if (end > start) {
                ellipse(values, w, touch, start, end, margin, fine, half);
            }
            start = Math.max(end, start + 1);
        }
        Blur.gaussian(values, w, h, sigma * fine * 1.6, sigma * fine);
        int step = shape.step() / fine;
        int top = y + (shape.ground() - margin) * shape.step();
        var mask = new Mask(x - margin * shape.step(), top, w, h, step, values);
        return new Mark.Shaded(mask, color(grounding.contact() * strength));
    }

    private void ellipse(
            byte[] values, int width, double[] touch, int start, int end, int margin, int fine, double half) {
        double middle = (start + end) / 2.0;
        double radius = (end - start) / 2.0 + half * 0.4;
        for (int i = (int) ((middle - radius) * fine); i <= (middle + radius) * fine; i++) {
            double along = (i + 0.5) / fine;
            double u = (along - middle) / radius;
            if (Math.abs(u) >= 1) {
                continue;
            }
            double dark = touch[Math.clamp((int) along, start, end - 1)];
            double extent = half * Math.sqrt(1 - u * u);
            int column = i + margin * fine;
            int from = (int) ((margin - extent) * fine);
            int to = (int) Math.ceil((margin + extent) * fine);
            for (int row = Math.max(0, from); row < to; row++) {
                if (column >= 0 && column < width) {
                    values[row * width + column] = (byte) Math.round(255 * dark);
                }
            }
        }
    }

    /** The silhouette laid down: upright parts lean away from the light and shrink to the ground's foreshortening. */
    private Mark cast() {
        double angle = Math.toRadians(grounding.lightAngle());
        double lean = -Math.cos(angle) / Math.max(0.35, Math.abs(Math.sin(angle))) * LENGTH;
        // A light that stands low in front throws the shadow back, up the picture.
        double flat = FLATTEN + 0.06 * Math.abs(lean);
        double soft = 0.012 * unit;
        double softest = 0.055 * unit;
        int margin = (int) Math.ceil(3.2 * softest) + 2;
        int sideways = (int) Math.ceil(Math.abs(lean) * unit);
        int w = shape.width() + sideways + 2 * margin;
        int h = (int) Math.ceil(flat * unit) + 2 * margin;
        int left = lean < 0 ? -sideways - margin : -margin;
        int top = shape.ground() - (int) Math.ceil(flat * unit) - margin;
        byte[] near = new byte[w * h];
        byte[] far = new byte[w * h];
        for (int row = 0; row < h; row++) {
            double high = (shape.ground() - (top + row + 0.5)) / flat;
            if (high < 0 || high > unit) {
                continue;
            }
            double distance = high / unit;
            double dark = Math.pow(1 - distance, 1.15);
            for (int column = 0; column < w; column++) {
                double cover = shape.at(left + column - lean * high, shape.ground() - 1 - high);
                double value = 255 * cover * dark;
                near[row * w + column] = (byte) Math.round(value * (1 - distance));
                far[row * w + column] = (byte) Math.round(value * distance);
            }
        }
        Blur.gaussian(near, w, h, soft * 1.4, soft);
        Blur.gaussian(far, w, h, softest, softest * 0.6);
        for (int i = 0; i < near.length; i++) {
            near[i] = (byte) Math.min(255, (near[i] & 255) + (far[i] & 255));
        }
        int step = shape.step();
        var mask = new Mask(x + left * step, y + top * step, w, h, step, near);
        return new Mark.Shaded(mask, color(grounding.cast()));
    }
}

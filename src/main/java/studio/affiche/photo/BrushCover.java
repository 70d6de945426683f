package studio.affiche.photo;

import java.util.List;
import studio.affiche.poster.CutoutStroke;

/** Where the strokes of a brush cover a picture: each pixel's share, the later stroke over the earlier. */
final class BrushCover {
    private BrushCover() {}

    /** Told how much of a pixel a stroke covers. */
    @FunctionalInterface
    interface Pixels {
        /**
         * Takes a pixel.
         *
         * @param at its index, row by row
         * @param cover above 0 to 1; a pixel may come several times for one stroke
         */
        void cover(int at, CutoutStroke.Kind kind, float cover);
    }

    /**
     * Goes over all pixels that strokes cover.
     *
     * @param factor photo pixels to a pixel of the picture
     */
    static void of(List<CutoutStroke> strokes, int width, int height, int factor, Pixels pixels) {
        for (CutoutStroke stroke : strokes) {
            CutoutStroke s = factor == 1 ? stroke : stroke.scaled(1.0 / factor);
            List<CutoutStroke.Point> points = s.points();
            for (int i = 0; i < points.size(); i++) {
                segment(s, points.get(Math.max(0, i - 1)), points.get(i), width, height, pixels);
            }
        }
    }

    private static void segment(
            CutoutStroke s, CutoutStroke.Point from, CutoutStroke.Point to, int width, int height, Pixels pixels) {
        double reach = s.radius() + 0.5;
        int left = clamp(Math.min(from.x(), to.x()) - reach, width);
        int right = clamp(Math.max(from.x(), to.x()) + reach, width);
        int top = clamp(Math.min(from.y(), to.y()) - reach, height);
        int bottom = clamp(Math.max(from.y(), to.y()) + reach, height);
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - from.x();
                double py = y + 0.5 - from.y();
                double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
                double cover = reach - Math.hypot(px - t * dx, py - t * dy);
                if (cover > 0) {
                    pixels.cover(y * width + x, s.kind(), (float) Math.min(1, cover));
                }
            }
        }
    }

    private static int clamp(double at, int size) {
        return Math.clamp((long) Math.floor(at), 0, size - 1);
    }
}

package studio.affiche.paint;

import java.util.Arrays;
import java.util.List;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Rgba;

/** A gradient over a whole poster, rounded with noise so that wide ones show no bands. Opaque: alpha is left out. */
final class SmoothGradient {
    /** Entries of the colour table: more than the levels that a screen can tell apart. */
    private static final int SIZE = 4096;

    private final Fill fill;
    private final int[] reds = new int[SIZE + 1];
    private final int[] greens = new int[SIZE + 1];
    private final int[] blues = new int[SIZE + 1];

    private SmoothGradient(Fill fill, List<Fill.Stop> stops) {
        this.fill = fill;
        int stop = 0;
        for (int i = 0; i <= SIZE; i++) {
            double t = (double) i / SIZE;
            while (stop + 1 < stops.size() && stops.get(stop + 1).offset() <= t) {
                stop++;
            }
            Rgba a = stops.get(stop).color();
            Rgba b = stops.get(Math.min(stop + 1, stops.size() - 1)).color();
            double from = stops.get(stop).offset();
            double to = stops.get(Math.min(stop + 1, stops.size() - 1)).offset();
            double part = to > from ? Math.clamp((t - from) / (to - from), 0, 1) : 0;
            reds[i] = mix(a.red(), b.red(), part);
            greens[i] = mix(a.green(), b.green(), part);
            blues[i] = mix(a.blue(), b.blue(), part);
        }
    }

    private static int mix(int a, int b, double part) {
        return (int) Math.round((a + (b - a) * part) * 256);
    }

    /**
     * Fills pixels.
     *
     * @param pixels RGB row by row; overwritten
     */
    static void fill(Fill fill, int[] pixels, int width, int height) {
        switch (fill) {
            case Fill.Solid s -> Arrays.fill(pixels, s.color().argb() | 0xff000000);
            case Fill.Linear g -> new SmoothGradient(g, g.stops()).fill(pixels, width, height);
            case Fill.Radial g -> new SmoothGradient(g, g.stops()).fill(pixels, width, height);
        }
    }

    private void fill(int[] pixels, int width, int height) {
        Along along = along(new Box(0, 0, width, height));
        Pixels.rows(0, height, width, y -> {
            for (int x = 0; x < width; x++) {
                int i = (int) (Math.clamp(along.offset(x + 0.5, y + 0.5), 0, 1) * SIZE);
                int noise = Pixels.noise(x, y);
                pixels[y * width + x] = 0xff000000
                        | (((reds[i] + noise) >> 8) << 16)
                        | (((greens[i] + noise) >> 8) << 8)
                        | ((blues[i] + noise) >> 8);
            }
        });
    }

    /** How far along the gradient a point lies: 0 at the first stop, 1 at the last. */
    @FunctionalInterface
    private interface Along {
        double offset(double x, double y);
    }

    private Along along(Box box) {
        return switch (fill) {
            case Fill.Solid s -> (x, y) -> 0;
            case Fill.Linear g -> {
                Fills.Line line = Fills.Line.of(g, box);
                double square = line.length() * line.length();
                double dx = (line.x2() - line.x1()) / square;
                double dy = (line.y2() - line.y1()) / square;
                yield (x, y) -> (x - line.x1()) * dx + (y - line.y1()) * dy;
            }
            case Fill.Radial g -> {
                double cx = g.centerX() * box.width();
                double cy = g.centerY() * box.height();
                double part = 1 / (g.radius() * Math.max(box.width(), box.height()));
                yield (x, y) -> Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) * part;
            }
        };
    }
}

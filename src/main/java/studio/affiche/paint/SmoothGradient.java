package studio.affiche.paint;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Rgba;

/**
 * A gradient that is rounded with noise, so that wide ones show no bands. Colours are mixed in sRGB as in CSS Images 3. As
 * a {@link Paint} it fills shapes, plates and letters; backgrounds are filled directly.
 */
final class SmoothGradient implements Paint {
    /** Entries of the colour table: more than the levels that a screen can tell apart. */
    private static final int SIZE = 4096;

    private final Fill fill;
    private final Box box;
    private final AffineTransform place;
    private final int[] alphas = new int[SIZE + 1];
    private final int[] reds = new int[SIZE + 1];
    private final int[] greens = new int[SIZE + 1];
    private final int[] blues = new int[SIZE + 1];

    /**
     * @param box that the gradient spans
     * @param place from the box's coordinates to those of the shapes that are filled
     */
    SmoothGradient(Fill fill, List<Fill.Stop> stops, Box box, AffineTransform place) {
        this.fill = fill;
        this.box = box;
        this.place = place;
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
            alphas[i] = mix(a.argb() >>> 24, b.argb() >>> 24, part);
            reds[i] = mix(a.red(), b.red(), part);
            greens[i] = mix(a.green(), b.green(), part);
            blues[i] = mix(a.blue(), b.blue(), part);
        }
    }

    private static int mix(int a, int b, double part) {
        return (int) Math.round((a + (b - a) * part) * 256);
    }

    /**
     * Fills the pixels of a whole poster; alpha is left out.
     *
     * @param pixels RGB row by row; overwritten
     */
    static void fill(Fill fill, int[] pixels, int width, int height) {
        var box = new Box(0, 0, width, height);
        switch (fill) {
            case Fill.Solid s -> Arrays.fill(pixels, s.color().argb() | 0xff000000);
            case Fill.Linear g ->
                new SmoothGradient(g, g.stops(), box, new AffineTransform()).fill(pixels, width, height);
            case Fill.Radial g ->
                new SmoothGradient(g, g.stops(), box, new AffineTransform()).fill(pixels, width, height);
        }
    }

    private void fill(int[] pixels, int width, int height) {
        Along along = along();
        Pixels.rows(0, height, width, y -> {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = 0xff000000 | argb(along.offset(x + 0.5, y + 0.5), Pixels.noise(x, y));
            }
        });
    }

    private int argb(double offset, int noise) {
        int i = (int) (Math.clamp(offset, 0, 1) * SIZE);
        return (((alphas[i] + noise) >> 8) << 24)
                | (((reds[i] + noise) >> 8) << 16)
                | (((greens[i] + noise) >> 8) << 8)
                | ((blues[i] + noise) >> 8);
    }

    @Override
    public int getTransparency() {
        return TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(
            @Nullable ColorModel wanted,
            Rectangle device,
            Rectangle2D user,
            AffineTransform toDevice,
            @Nullable RenderingHints hints) {
        var whole = new AffineTransform(toDevice);
        whole.concatenate(place);
        try {
            return new Context(whole.createInverse(), (int) Math.round(toDevice.getTranslateX()), (int)
                    Math.round(toDevice.getTranslateY()));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("A gradient cannot be painted on a shape without area", e);
        }
    }

    /** Makes the gradient's pixels; the noise is the poster's wherever a layer is painted. */
    private final class Context implements PaintContext {
        private final AffineTransform toBox;
        private final int left;
        private final int top;
        private final Along along = along();

        Context(AffineTransform toBox, int left, int top) {
            this.toBox = toBox;
            this.left = left;
            this.top = top;
        }

        @Override
        public void dispose() {
            // Nothing is held.
        }

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            WritableRaster raster = getColorModel().createCompatibleWritableRaster(width, height);
            int[] row = new int[width];
            double[] points = new double[2 * width];
            for (int r = 0; r < height; r++) {
                for (int c = 0; c < width; c++) {
                    points[2 * c] = x + c + 0.5;
                    points[2 * c + 1] = y + r + 0.5;
                }
                toBox.transform(points, 0, points, 0, width);
                for (int c = 0; c < width; c++) {
                    row[c] = argb(
                            along.offset(points[2 * c], points[2 * c + 1]), Pixels.noise(x + c - left, y + r - top));
                }
                raster.setDataElements(0, r, width, 1, row);
            }
            return raster;
        }
    }

    /** How far along the gradient a point lies: 0 at the first stop, 1 at the last. */
    @FunctionalInterface
    private interface Along {
        double offset(double x, double y);
    }

    private Along along() {
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
                double cx = box.x() + g.centerX() * box.width();
                double cy = box.y() + g.centerY() * box.height();
                double part = 1 / (g.radius() * Math.max(box.width(), box.height()));
                yield (x, y) -> Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) * part;
            }
        };
    }
}

package studio.affiche.photo.sample;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A product set up before the camera.
 *
 * @param parts the product
 * @param studio its light
 * @param corner size of corners that gather shade, in centimetres
 * @param lookAt the point in the middle of the picture
 * @param distance of the camera from it, in centimetres
 * @param elevation degrees by which the camera looks down
 * @param frameWidth centimetres across the picture at that point
 * @param frameHeight centimetres up the picture at that point
 * @param ground the paper it stands on and before, if it is to be seen; otherwise the picture has alpha
 */
record Shot(
        List<Part> parts,
        Studio studio,
        double corner,
        Vec lookAt,
        double distance,
        double elevation,
        double frameWidth,
        double frameHeight,
        Optional<Sweep> ground) {

    /** Samples along each side of a pixel: first few, then more where they differ. */
    private static final int COARSE = 2;

    private static final int FINE = 4;
    /** Samples that differ by less than this, over three channels, are the grain of one surface. */
    private static final int EVEN = 30;

    /**
     * Photographs the product.
     *
     * @param pixelsPerCm at the point looked at
     * @return {@link BufferedImage#TYPE_INT_RGB} on a ground, otherwise {@link BufferedImage#TYPE_INT_ARGB}
     */
    BufferedImage take(double pixelsPerCm) {
        int w = (int) Math.round(frameWidth * pixelsPerCm);
        int h = (int) Math.round(frameHeight * pixelsPerCm);
        var image =
                new BufferedImage(w, h, ground.isPresent() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var tracer = new Tracer(parts, studio, corner);
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                pixels[y * w + x] = pixel(tracer, x, y, w, h);
            }
        });
        return image;
    }

    private int pixel(Tracer tracer, int x, int y, int w, int h) {
        Gathered coarse = gather(tracer, x, y, w, h, COARSE);
        return coarse.even() ? coarse.pixel() : gather(tracer, x, y, w, h, FINE).pixel();
    }

    private Gathered gather(Tracer tracer, int x, int y, int w, int h, int n) {
        var sum = new Gathered(n * n);
        double e = Math.toRadians(elevation);
        var back = new Vec(0, Math.sin(e), Math.cos(e));
        var up = new Vec(0, Math.cos(e), -Math.sin(e));
        Vec eye = lookAt.along(back, distance);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double across = (x + (i + 0.5) / n) / w;
                double down = (y + (j + 0.5) / n) / h;
                Vec d = new Vec((across - 0.5) * frameWidth, 0, 0)
                        .along(up, (0.5 - down) * frameHeight)
                        .along(back, -distance)
                        .unit();
                Optional<Tracer.Hit> hit = tracer.first(eye, d, distance * 0.4);
                if (hit.isPresent()) {
                    sum.add(tracer.shade(hit.get(), new Tracer.Ray(eye, d, 0, 1)));
                } else if (ground.isPresent()) {
                    sum.add(ground.get().seen(tracer, eye, d, across, down));
                }
            }
        }
        return sum;
    }

    /** Samples of one pixel, each as it will be displayed, so that bright edges do not turn into steps. */
    private static final class Gathered {
        private final int samples;
        private int red;
        private int green;
        private int blue;
        private int covered;
        private int least = 255 * 3;
        private int most;

        Gathered(int samples) {
            this.samples = samples;
        }

        void add(Light light) {
            int p = light.pixel();
            int r = (p >> 16) & 255;
            int g = (p >> 8) & 255;
            int b = p & 255;
            red += r;
            green += g;
            blue += b;
            covered++;
            least = Math.min(least, r + g + b);
            most = Math.max(most, r + g + b);
        }

        boolean even() {
            return covered == 0 || (covered == samples && most - least < EVEN);
        }

        int pixel() {
            if (covered == 0) {
                return 0;
            }
            int half = covered / 2;
            return ((covered * 255 + samples / 2) / samples) << 24
                    | ((red + half) / covered) << 16
                    | ((green + half) / covered) << 8
                    | (blue + half) / covered;
        }
    }
}

package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * A photo in OKLab, reduced by a whole factor.
 *
 * @param width pixels
 * @param height pixels
 * @param factor photo pixels to a pixel, along each side
 * @param l lightness, 0 to 1, row by row
 * @param a green to red
 * @param b blue to yellow
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
public record LabImage(int width, int height, int factor, float[] l, float[] a, float[] b) {
    /** Longest side of a reduced photo. */
    public static final int WORKING_SIDE = 1000;

    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
    }

    /** A photo reduced by averaging until neither side is longer than {@link #WORKING_SIDE}; alpha is ignored. */
    public static LabImage of(BufferedImage photo) {
        int longest = Math.max(photo.getWidth(), photo.getHeight());
        return of(photo, (longest + WORKING_SIDE - 1) / WORKING_SIDE);
    }

    static LabImage of(BufferedImage photo, int factor) {
        int w = (photo.getWidth() + factor - 1) / factor;
        int h = (photo.getHeight() + factor - 1) / factor;
        var out = new LabImage(w, h, factor, new float[w * h], new float[w * h], new float[w * h]);
        IntStream.range(0, h).parallel().forEach(y -> out.reduceRow(photo, y));
        return out;
    }

    private void reduceRow(BufferedImage photo, int y) {
        int top = y * factor;
        int rows = Math.min(factor, photo.getHeight() - top);
        int[] strip = photo.getRGB(0, top, photo.getWidth(), rows, null, 0, photo.getWidth());
        for (int x = 0; x < width; x++) {
            int left = x * factor;
            int columns = Math.min(factor, photo.getWidth() - left);
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int j = 0; j < rows; j++) {
                for (int i = 0; i < columns; i++) {
                    int p = strip[j * photo.getWidth() + left + i];
                    red += LINEAR[(p >> 16) & 255];
                    green += LINEAR[(p >> 8) & 255];
                    blue += LINEAR[p & 255];
                }
            }
            float n = rows * columns;
            put(y * width + x, red / n, green / n, blue / n);
        }
    }

    /** As in {@link studio.affiche.poster.Oklab}, in single precision for speed. */
    private void put(int at, float red, float green, float blue) {
        double x = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double y = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double z = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        l[at] = (float) (0.2104542553 * x + 0.7936177850 * y - 0.0040720468 * z);
        a[at] = (float) (1.9779984951 * x - 2.4285922050 * y + 0.4505937099 * z);
        b[at] = (float) (0.0259040371 * x + 0.7827717662 * y - 0.8086757660 * z);
    }

    /** Reduced further by averaging until neither side is longer than a number of pixels; itself where it is so already. */
    public LabImage atMost(int side) {
        int by = (Math.max(width, height) + side - 1) / side;
        if (by <= 1) {
            return this;
        }
        int w = (width + by - 1) / by;
        int h = (height + by - 1) / by;
        return new LabImage(w, h, factor * by, mean(l, by, w, h), mean(a, by, w, h), mean(b, by, w, h));
    }

    /** What is left of the photo's colours when a background's are taken away. */
    LabImage minus(BackgroundModel background) {
        var rest = new LabImage(width, height, factor, new float[l.length], new float[l.length], new float[l.length]);
        for (int i = 0; i < l.length; i++) {
            rest.l[i] = l[i] - background.l()[i];
            rest.a[i] = a[i] - background.a()[i];
            rest.b[i] = b[i] - background.b()[i];
        }
        return rest;
    }

    private float[] mean(float[] plane, int by, int w, int h) {
        float[] out = new float[w * h];
        int[] count = new int[w * h];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to = y / by * w + x / by;
                out[to] += plane[y * width + x];
                count[to]++;
            }
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= count[i];
        }
        return out;
    }

    /** Distance (ΔE OK) of a pixel to a colour. */
    public float distance(int at, float l2, float a2, float b2) {
        float dl = l[at] - l2;
        float da = a[at] - a2;
        float db = b[at] - b2;
        return (float) Math.sqrt(dl * dl + da * da + db * db);
    }

    /** How many pixels it has. */
    public int pixels() {
        return width * height;
    }
}

package studio.affiche.segment;

import java.util.stream.IntStream;
import studio.affiche.photo.LabImage;

/**
 * Where a photo lies in the square that a model sees: in the middle, its longer side filling it, its edges going on to the
 * square's.
 *
 * @param side of the square
 * @param width of the photo in it
 * @param height of the photo in it
 */
record Letterbox(int side, int width, int height) {
    static Letterbox of(int photoWidth, int photoHeight, int side) {
        double scale = (double) side / Math.max(photoWidth, photoHeight);
        return new Letterbox(
                side,
                Math.clamp(Math.round(photoWidth * scale), 1, side),
                Math.clamp(Math.round(photoHeight * scale), 1, side));
    }

    private int left() {
        return (side - width) / 2;
    }

    private int top() {
        return (side - height) / 2;
    }

    /**
     * The square's red, then green, then blue.
     *
     * @return sRGB, 0 to 1, 3 × side × side
     */
    float[] pixels(LabImage photo) {
        float[] l = reduced(photo.l(), photo.width(), photo.height());
        float[] a = reduced(photo.a(), photo.width(), photo.height());
        float[] b = reduced(photo.b(), photo.width(), photo.height());
        int n = side * side;
        float[] out = new float[3 * n];
        IntStream.range(0, side).parallel().forEach(y -> {
            int row = Math.clamp(y - top(), 0, height - 1) * width;
            for (int x = 0; x < side; x++) {
                int from = row + Math.clamp(x - left(), 0, width - 1);
                encode(l[from], a[from], b[from], out, y * side + x, n);
            }
        });
        return out;
    }

    /** A photo's plane at the size it has in the square, by the mean of what each pixel covers. */
    private float[] reduced(float[] plane, int w, int h) {
        float[] rows = new float[width * h];
        for (int y = 0; y < h; y++) {
            along(plane, y * w, 1, w, rows, y * width, 1, width);
        }
        float[] out = new float[width * height];
        for (int x = 0; x < width; x++) {
            along(rows, x, width, h, out, x, width, height);
        }
        return out;
    }

    private static void along(float[] in, int from, int step, int n, float[] out, int to, int outStep, int count) {
        double covers = (double) n / count;
        for (int i = 0; i < count; i++) {
            double start = i * covers;
            double end = start + covers;
            double sum = 0;
            for (int k = (int) start; k < Math.min(n, Math.ceil(end)); k++) {
                sum += in[from + k * step] * (Math.min(end, k + 1.0) - Math.max(start, k));
            }
            out[to + i * outStep] = (float) (sum / covers);
        }
    }

    /** From OKLab to sRGB (Ottosson 2020), what does not fit cut off. */
    private static void encode(float l, float a, float b, float[] out, int at, int n) {
        double x = cube(l + 0.3963377774 * a + 0.2158037573 * b);
        double y = cube(l - 0.1055613458 * a - 0.0638541728 * b);
        double z = cube(l - 0.0894841775 * a - 1.2914855480 * b);
        out[at] = gamma(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z);
        out[n + at] = gamma(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z);
        out[2 * n + at] = gamma(-0.0041960863 * x - 0.7034186147 * y + 1.7076147010 * z);
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static float gamma(double v) {
        double c = Math.clamp(v, 0, 1);
        return (float) (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055);
    }

    /**
     * A square's values at the photo's own size, between pixels by straight lines.
     *
     * @param square side × side
     */
    float[] unboxed(float[] square, int photoWidth, int photoHeight) {
        float[] out = new float[photoWidth * photoHeight];
        for (int y = 0; y < photoHeight; y++) {
            double v = Math.clamp((y + 0.5) * height / photoHeight - 0.5, 0, height - 1.0);
            int y0 = (int) v;
            int y1 = Math.min(height - 1, y0 + 1);
            float ty = (float) (v - y0);
            int above = (y0 + top()) * side + left();
            int below = (y1 + top()) * side + left();
            for (int x = 0; x < photoWidth; x++) {
                double u = Math.clamp((x + 0.5) * width / photoWidth - 0.5, 0, width - 1.0);
                int x0 = (int) u;
                int x1 = Math.min(width - 1, x0 + 1);
                float tx = (float) (u - x0);
                float p = square[above + x0] + tx * (square[above + x1] - square[above + x0]);
                float q = square[below + x0] + tx * (square[below + x1] - square[below + x0]);
                out[y * photoWidth + x] = p + ty * (q - p);
            }
        }
        return out;
    }
}

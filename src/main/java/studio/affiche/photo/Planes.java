package studio.affiche.photo;

import java.util.Arrays;

/** Filters of single-channel images and masks, row by row. */
final class Planes {
    private Planes() {}

    /** Mean over a square of side 2r+1, edges repeated. */
    static float[] boxBlur(float[] in, int w, int h, int r) {
        return columns(rows(in, w, h, r), w, h, r);
    }

    /** Close to a Gaussian: three box blurs. */
    static float[] blur(float[] in, int w, int h, int r) {
        return boxBlur(boxBlur(boxBlur(in, w, h, r), w, h, r), w, h, r);
    }

    private static float[] rows(float[] in, int w, int h, int r) {
        float[] out = new float[in.length];
        float part = 1f / (2 * r + 1);
        for (int y = 0; y < h; y++) {
            int row = y * w;
            double sum = 0;
            for (int i = -r; i <= r; i++) {
                sum += in[row + Math.clamp(i, 0, w - 1)];
            }
            for (int x = 0; x < w; x++) {
                out[row + x] = (float) sum * part;
                sum += in[row + Math.min(w - 1, x + r + 1)] - in[row + Math.max(0, x - r)];
            }
        }
        return out;
    }

    private static float[] columns(float[] in, int w, int h, int r) {
        float[] out = new float[in.length];
        float part = 1f / (2 * r + 1);
        double[] sum = new double[w];
        for (int i = -r; i <= r; i++) {
            int row = Math.clamp(i, 0, h - 1) * w;
            for (int x = 0; x < w; x++) {
                sum[x] += in[row + x];
            }
        }
        for (int y = 0; y < h; y++) {
            int enter = Math.min(h - 1, y + r + 1) * w;
            int leave = Math.max(0, y - r) * w;
            for (int x = 0; x < w; x++) {
                out[y * w + x] = (float) sum[x] * part;
                sum[x] += in[enter + x] - in[leave + x];
            }
        }
        return out;
    }

    /** Length of the gradient by central differences, all planes taken together, in units a pixel. */
    static float[] gradient(int w, int h, float[]... planes) {
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            int up = Math.max(0, y - 1) * w;
            int down = Math.min(h - 1, y + 1) * w;
            for (int x = 0; x < w; x++) {
                int left = Math.max(0, x - 1);
                int right = Math.min(w - 1, x + 1);
                float sum = 0;
                for (float[] p : planes) {
                    float gx = p[y * w + right] - p[y * w + left];
                    float gy = p[down + x] - p[up + x];
                    sum += gx * gx + gy * gy;
                }
                out[y * w + x] = (float) Math.sqrt(sum) / 2;
            }
        }
        return out;
    }

    /** Pixels all of whose neighbours within r (a square) are set; beyond the edge everything is. */
    static boolean[] erode(boolean[] in, int w, int h, int r) {
        boolean[] inverted = new boolean[in.length];
        for (int i = 0; i < in.length; i++) {
            inverted[i] = !in[i];
        }
        boolean[] grown = dilate(inverted, w, h, r);
        for (int i = 0; i < grown.length; i++) {
            grown[i] = !grown[i];
        }
        return grown;
    }

    /** Pixels that have a set one within r (a square). */
    static boolean[] dilate(boolean[] in, int w, int h, int r) {
        boolean[] wide = new boolean[in.length];
        for (int y = 0; y < h; y++) {
            int reach = -1;
            for (int x = 0; x < w + r; x++) {
                if (x < w && in[y * w + x]) {
                    reach = x + 2 * r;
                }
                if (x >= r && x <= reach) {
                    wide[y * w + x - r] = true;
                }
            }
        }
        boolean[] out = new boolean[in.length];
        int[] reach = new int[w];
        Arrays.fill(reach, -1);
        for (int y = 0; y < h + r; y++) {
            for (int x = 0; x < w; x++) {
                if (y < h && wide[y * w + x]) {
                    reach[x] = y + 2 * r;
                }
                if (y >= r && y <= reach[x]) {
                    out[(y - r) * w + x] = true;
                }
            }
        }
        return out;
    }

    /** The set pixels that a path of set pixels (four neighbours) joins to the image's edge. */
    static boolean[] fromEdge(boolean[] open, int w, int h) {
        int[] queue = new int[w * h];
        boolean[] seen = new boolean[w * h];
        int end = 0;
        for (int i = 0; i < w * h; i++) {
            int x = i % w;
            int y = i / w;
            if (open[i] && (x == 0 || y == 0 || x == w - 1 || y == h - 1)) {
                seen[i] = true;
                queue[end++] = i;
            }
        }
        for (int start = 0; start < end; start++) {
            int i = queue[start];
            int x = i % w;
            end = visit(open, seen, queue, end, x > 0, i - 1);
            end = visit(open, seen, queue, end, x < w - 1, i + 1);
            end = visit(open, seen, queue, end, i >= w, i - w);
            end = visit(open, seen, queue, end, i < w * (h - 1), i + w);
        }
        return seen;
    }

    private static int visit(boolean[] open, boolean[] seen, int[] queue, int end, boolean inside, int i) {
        if (inside && open[i] && !seen[i]) {
            seen[i] = true;
            queue[end] = i;
            return end + 1;
        }
        return end;
    }

    /**
     * Numbers the connected parts (four neighbours) of a mask.
     *
     * @param labels receives 1 and up for set pixels, 0 elsewhere
     * @return pixels of each part, by number; the entry of 0 is 0
     */
    static int[] components(boolean[] mask, int w, int h, int[] labels) {
        int[] queue = new int[w * h];
        int[] sizes = new int[16];
        int count = 0;
        for (int seed = 0; seed < mask.length; seed++) {
            if (!mask[seed] || labels[seed] != 0) {
                continue;
            }
            count++;
            if (count == sizes.length) {
                sizes = Arrays.copyOf(sizes, count * 2);
            }
            labels[seed] = count;
            queue[0] = seed;
            int end = 1;
            for (int start = 0; start < end; start++) {
                int i = queue[start];
                int x = i % w;
                int[] next = {x > 0 ? i - 1 : -1, x < w - 1 ? i + 1 : -1, i - w, i + w < w * h ? i + w : -1};
                for (int n : next) {
                    if (n >= 0 && mask[n] && labels[n] == 0) {
                        labels[n] = count;
                        queue[end++] = n;
                    }
                }
            }
            sizes[count] = end;
        }
        return Arrays.copyOf(sizes, count + 1);
    }
}

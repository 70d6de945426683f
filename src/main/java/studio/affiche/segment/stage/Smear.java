package studio.affiche.segment.stage;

/** Blurs of planes. */
final class Smear {
    private Smear() {}

    /** Mean over a square of side 2r+1; beyond the edge the plane goes on as at its edge. */
    static float[] box(float[] in, int w, int h, int r) {
        if (r < 1) {
            return in;
        }
        float[] rows = new float[in.length];
        float part = 1f / (2 * r + 1);
        for (int y = 0; y < h; y++) {
            line(in, rows, y * w, 1, w, r, part);
        }
        float[] out = new float[in.length];
        for (int x = 0; x < w; x++) {
            line(rows, out, x, w, h, r, part);
        }
        return out;
    }

    private static void line(float[] in, float[] out, int from, int step, int n, int r, float part) {
        float sum = 0;
        for (int i = -r; i <= r; i++) {
            sum += in[from + step * Math.clamp(i, 0, n - 1)];
        }
        for (int i = 0; i < n; i++) {
            out[from + step * i] = sum * part;
            sum += in[from + step * Math.min(n - 1, i + r + 1)] - in[from + step * Math.max(0, i - r)];
        }
    }

    /** A plane mixed with its mean over three by three pixels. */
    static float[] soft(float[] in, int w, int h, float share) {
        float[] mean = box(in, w, h, 1);
        float[] out = new float[in.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = in[i] + share * (mean[i] - in[i]);
        }
        return out;
    }
}

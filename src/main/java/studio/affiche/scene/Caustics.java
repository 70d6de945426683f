package studio.affiche.scene;

/**
 * The net of light on the bottom of shallow water, made as nature makes it: a grid of rays is bent by a surface of
 * summed waves, and where rays meet on the bottom it is bright (backward of Wallace's 2016 mesh method: rays are
 * counted, not areas). A square of side 1 that repeats, kept at several sizes so that distant water does not shimmer.
 */
final class Caustics {
    private static final int SIZE = 320;
    private static final int RAYS = SIZE * 3;
    private static final int WAVES = 13;
    private static final int LEVELS = 6;

    private final float[][] levels = new float[LEVELS][];

    /**
     * Works out the net.
     *
     * @param focus how strongly light gathers: 0.5 soft blots, 1 thin bright lines
     */
    Caustics(Stage stage, int salt, double focus) {
        int[] kx = new int[WAVES];
        int[] ky = new int[WAVES];
        double[] phase = new double[WAVES];
        double[] push = new double[WAVES];
        double bend = 0;
        for (int i = 0; i < WAVES; i++) {
            double turn = 2 * Math.PI * (i + 0.8 * stage.random(salt + i)) / WAVES * 3;
            double many = i < 5 ? 2.2 + 1.6 * stage.random(salt + 20 + i) : 3.6 + 3.2 * stage.random(salt + 20 + i);
            kx[i] = (int) Math.rint(Math.cos(turn) * many);
            ky[i] = (int) Math.rint(Math.sin(turn) * many);
            double k = Math.hypot(kx[i], ky[i]);
            phase[i] = 2 * Math.PI * stage.random(salt + 40 + i);
            push[i] = k == 0 ? 0 : 1 / (k * k);
            bend += 0.5 * push[i] * push[i] * k * k * k * k;
        }
        // Scaled so that the divergence of the bent rays has a known strength.
        double scale = 0.62 * focus / (4 * Math.PI * Math.PI * Math.sqrt(bend));
        float[] toX = new float[RAYS * RAYS];
        float[] toY = new float[RAYS * RAYS];
        stage.workers().each(RAYS, row -> {
            for (int i = 0; i < WAVES; i++) {
                double a = 2 * Math.PI * ky[i] * row / RAYS + phase[i];
                double step = 2 * Math.PI * kx[i] / RAYS;
                double c = Math.cos(a);
                double s = Math.sin(a);
                double cs = Math.cos(step);
                double sn = Math.sin(step);
                double px = -2 * Math.PI * kx[i] * push[i] * scale;
                double py = -2 * Math.PI * ky[i] * push[i] * scale;
                for (int col = 0; col < RAYS; col++) {
                    toX[row * RAYS + col] += (float) (px * s);
                    toY[row * RAYS + col] += (float) (py * s);
                    double next = c * cs - s * sn;
                    s = s * cs + c * sn;
                    c = next;
                }
            }
        });
        levels[0] = gathered(toX, toY);
        for (int l = 1; l < LEVELS; l++) {
            levels[l] = halved(levels[l - 1], SIZE >> (l - 1));
        }
    }

    private static float[] gathered(float[] toX, float[] toY) {
        float[] sum = new float[SIZE * SIZE];
        float each = (float) SIZE * SIZE / ((float) RAYS * RAYS);
        for (int row = 0; row < RAYS; row++) {
            for (int col = 0; col < RAYS; col++) {
                double u = ((col + 0.5) / RAYS + toX[row * RAYS + col]) * SIZE;
                double v = ((row + 0.5) / RAYS + toY[row * RAYS + col]) * SIZE;
                int i = (int) Math.floor(u);
                int j = (int) Math.floor(v);
                float s = (float) (u - i);
                float t = (float) (v - j);
                int c0 = Math.floorMod(i, SIZE);
                int c1 = Math.floorMod(i + 1, SIZE);
                int r0 = Math.floorMod(j, SIZE) * SIZE;
                int r1 = Math.floorMod(j + 1, SIZE) * SIZE;
                sum[r0 + c0] += each * (1 - s) * (1 - t);
                sum[r0 + c1] += each * s * (1 - t);
                sum[r1 + c0] += each * (1 - s) * t;
                sum[r1 + c1] += each * s * t;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            // As film: bright lines roll off.
            sum[i] = (float) (1 - Math.exp(-0.42 * sum[i]));
        }
        return sum;
    }

    private static float[] halved(float[] fine, int size) {
        int half = size / 2;
        float[] out = new float[half * half];
        for (int j = 0; j < half; j++) {
            for (int i = 0; i < half; i++) {
                int k = j * 2 * size + i * 2;
                out[j * half + i] = 0.25f * (fine[k] + fine[k + 1] + fine[k + size] + fine[k + size + 1]);
            }
        }
        return out;
    }

    /**
     * Light at a point of the bottom, 0 to 1; evenly lit ground has about 0.34.
     *
     * @param pixel what a pixel covers there
     */
    double at(double u, double v, double pixel) {
        double level = Math.log(Math.max(1, pixel * SIZE)) * 1.4427;
        int low = Math.min((int) level, LEVELS - 1);
        double part = Math.min(level - low, 1);
        double a = read(low, u, v);
        return part <= 0.01 || low == LEVELS - 1 ? a : a + (read(low + 1, u, v) - a) * part;
    }

    private double read(int level, double u, double v) {
        float[] values = levels[level];
        int size = SIZE >> level;
        double x = (u - Math.floor(u)) * size - 0.5;
        double y = (v - Math.floor(v)) * size - 0.5;
        int i = (int) Math.floor(x + 0.5);
        int j = (int) Math.floor(y + 0.5);
        double s = x - i;
        double t = y - j;
        double left = 0.5 * (0.5 - s) * (0.5 - s);
        double right = 0.5 * (0.5 + s) * (0.5 + s);
        int c0 = i == 0 ? size - 1 : i - 1;
        int c1 = i == size ? 0 : i;
        int c2 = i + 1 >= size ? i + 1 - size : i + 1;
        double sum = 0;
        for (int k = -1; k <= 1; k++) {
            int row = Math.floorMod(j + k, size) * size;
            double w = k < 0 ? 0.5 * (0.5 - t) * (0.5 - t) : k > 0 ? 0.5 * (0.5 + t) * (0.5 + t) : 0.75 - t * t;
            sum += w * (left * values[row + c0] + (1 - left - right) * values[row + c1] + right * values[row + c2]);
        }
        return sum;
    }
}

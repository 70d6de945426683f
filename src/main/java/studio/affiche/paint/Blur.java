package studio.affiche.paint;

import java.util.Arrays;

/**
 * A near-Gaussian blur of one channel: three box blurs each way (P. Kovesi, "Fast almost-Gaussian filtering", 2010), or
 * the Gaussian itself where boxes of whole pixels would be too coarse. Outside the picture is 0.
 */
final class Blur {
    private static final int PASSES = 3;
    /** Below this many pixels a blur is not seen. */
    private static final double NONE = 0.3;
    /** From this many pixels on boxes are good enough. */
    private static final double COARSE = 2.4;

    private Blur() {}

    /**
     * Blurs in place.
     *
     * @param values row by row, 0 to 255 unsigned
     * @param sigmaX standard deviation sideways in pixels; below 0.3 nothing happens
     * @param sigmaY standard deviation up and down in pixels; below 0.3 nothing happens
     */
    static void gaussian(byte[] values, int width, int height, double sigmaX, double sigmaY) {
        byte[] other = new byte[values.length];
        if (sigmaX >= NONE && sigmaX < COARSE) {
            kernelRows(values, other, width, height, kernel(sigmaX));
            System.arraycopy(other, 0, values, 0, values.length);
        } else {
            for (int radius : radii(sigmaX)) {
                rows(values, other, width, height, radius);
                System.arraycopy(other, 0, values, 0, values.length);
            }
        }
        if (sigmaY >= NONE && sigmaY < COARSE) {
            kernelColumns(values, other, width, height, kernel(sigmaY));
            System.arraycopy(other, 0, values, 0, values.length);
        } else {
            for (int radius : radii(sigmaY)) {
                columns(values, other, width, height, radius);
                System.arraycopy(other, 0, values, 0, values.length);
            }
        }
    }

    /** One side of a Gaussian, the middle first; all of it adds up to 65,536. */
    private static int[] kernel(double sigma) {
        int radius = (int) Math.ceil(3 * sigma);
        double[] weights = new double[radius + 1];
        double sum = 0;
        for (int i = 0; i <= radius; i++) {
            weights[i] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += i == 0 ? weights[i] : 2 * weights[i];
        }
        int[] kernel = new int[radius + 1];
        int rest = 1 << 16;
        for (int i = radius; i > 0; i--) {
            kernel[i] = (int) Math.round(weights[i] / sum * (1 << 16));
            rest -= 2 * kernel[i];
        }
        kernel[0] = rest;
        return kernel;
    }

    private static void kernelRows(byte[] in, byte[] out, int width, int height, int[] kernel) {
        Pixels.rows(0, height, width, y -> {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                int sum = (in[row + x] & 255) * kernel[0];
                for (int k = 1; k < kernel.length; k++) {
                    sum += (x >= k ? in[row + x - k] & 255 : 0) * kernel[k];
                    sum += (x + k < width ? in[row + x + k] & 255 : 0) * kernel[k];
                }
                out[row + x] = (byte) ((sum + (1 << 15)) >>> 16);
            }
        });
    }

    private static void kernelColumns(byte[] in, byte[] out, int width, int height, int[] kernel) {
        Pixels.rows(0, height, width, y -> {
            int[] sums = new int[width];
            for (int k = 1 - kernel.length; k < kernel.length; k++) {
                if (y + k >= 0 && y + k < height) {
                    add(sums, in, (y + k) * width, width, kernel[Math.abs(k)]);
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) ((sums[x] + (1 << 15)) >>> 16);
            }
        });
    }

    /** How far the blur reaches, in pixels. */
    static int reach(double sigma) {
        return sigma < COARSE
                ? (int) Math.ceil(3 * Math.max(0, sigma))
                : Arrays.stream(radii(sigma)).sum();
    }

    /** Radii of boxes whose variances add up to that of the Gaussian. */
    private static int[] radii(double sigma) {
        if (sigma < NONE) {
            return new int[0];
        }
        int[] radii = new int[PASSES];
        double ideal = Math.sqrt(12 * sigma * sigma / PASSES + 1);
        int low = (int) Math.floor(ideal);
        if (low % 2 == 0) {
            low--;
        }
        double lowCount =
                (12 * sigma * sigma - PASSES * low * low - 4.0 * PASSES * low - 3 * PASSES) / (-4.0 * low - 4);
        for (int i = 0; i < PASSES; i++) {
            radii[i] = (i < Math.round(lowCount) ? low : low + 2) / 2;
        }
        return radii;
    }

    private static void rows(byte[] in, byte[] out, int width, int height, int radius) {
        int scale = (1 << 16) / (2 * radius + 1);
        Pixels.rows(0, height, width, y -> {
            int row = y * width;
            int sum = 0;
            for (int x = 0; x < Math.min(radius, width); x++) {
                sum += in[row + x] & 255;
            }
            for (int x = 0; x < width; x++) {
                sum += x + radius < width ? in[row + x + radius] & 255 : 0;
                out[row + x] = (byte) ((sum * scale + (1 << 15)) >>> 16);
                sum -= x >= radius ? in[row + x - radius] & 255 : 0;
            }
        });
    }

    private static void columns(byte[] in, byte[] out, int width, int height, int radius) {
        int scale = (1 << 16) / (2 * radius + 1);
        int[] sums = new int[width];
        for (int y = 0; y < Math.min(radius, height); y++) {
            add(sums, in, y * width, width, 1);
        }
        for (int y = 0; y < height; y++) {
            if (y + radius < height) {
                add(sums, in, (y + radius) * width, width, 1);
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) ((sums[x] * scale + (1 << 15)) >>> 16);
            }
            if (y >= radius) {
                add(sums, in, (y - radius) * width, width, -1);
            }
        }
    }

    private static void add(int[] sums, byte[] in, int row, int width, int factor) {
        for (int x = 0; x < width; x++) {
            sums[x] += (in[row + x] & 255) * factor;
        }
    }
}

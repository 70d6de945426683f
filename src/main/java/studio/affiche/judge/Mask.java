package studio.affiche.judge;

/**
 * Coverage of pixels by something painted.
 *
 * @param width in pixels
 * @param height in pixels
 * @param coverage row by row, 0 none to 255 whole; not to be changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // A raster: compared by nobody, and a copy for each reader would cost more than it
// guards.
record Mask(int width, int height, byte[] coverage) {
    int at(int x, int y) {
        return coverage[y * width + x] & 255;
    }

    /** Covered area in pixels. */
    double area() {
        long sum = 0;
        for (byte c : coverage) {
            sum += c & 255;
        }
        return sum / 255.0;
    }

    /** Area in pixels that is covered by both. */
    double shared(Mask other) {
        long sum = 0;
        for (int i = 0; i < coverage.length; i++) {
            sum += (long) (coverage[i] & 255) * (other.coverage[i] & 255);
        }
        return sum / (255.0 * 255.0);
    }

    /** The mask grown by a square of some pixels on each side. */
    Mask grown(int pixels) {
        byte[] rows = new byte[coverage.length];
        byte[] out = new byte[coverage.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int most = 0;
                for (int k = Math.max(0, x - pixels); k <= Math.min(width - 1, x + pixels); k++) {
                    most = Math.max(most, at(k, y));
                }
                rows[y * width + x] = (byte) most;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int most = 0;
                for (int k = Math.max(0, y - pixels); k <= Math.min(height - 1, y + pixels); k++) {
                    most = Math.max(most, rows[k * width + x] & 255);
                }
                out[y * width + x] = (byte) most;
            }
        }
        return new Mask(width, height, out);
    }

    /** The smallest distance in pixels from what is covered at half or more to an edge of the mask; the width if nothing is. */
    int margin() {
        int least = width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (at(x, y) >= 128) {
                    least = Math.min(least, Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y)));
                }
            }
        }
        return least;
    }
}

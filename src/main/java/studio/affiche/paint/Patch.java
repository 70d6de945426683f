package studio.affiche.paint;

import studio.affiche.poster.Rgba;

/**
 * A piece of shadow in the making: coverage on a grid that may be finer than the cells of the silhouette it belongs to.
 * Places are in cells, relative to the silhouette's top left corner. Used by one thread.
 */
final class Patch {
    /** The coverage of a place, 0 to 1. */
    @FunctionalInterface
    interface Coverage {
        double at(double x, double y);
    }

    private final int left;
    private final int top;
    private final int fine;
    private final int width;
    private final int height;
    private final byte[] values;

    private Patch(int left, int top, int fine, int width, int height, byte[] values) {
        this.left = left;
        this.top = top;
        this.fine = fine;
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /**
     * @param left first cell
     * @param top first cell
     * @param right behind the last cell
     * @param bottom behind the last cell
     * @param fine grid squares along the side of a cell
     */
    static Patch of(int left, int top, int right, int bottom, int fine, Coverage coverage) {
        int w = Math.max(0, right - left) * fine;
        int h = Math.max(0, bottom - top) * fine;
        byte[] values = new byte[w * h];
        Pixels.rows(0, h, w * 8, row -> {
            for (int column = 0; column < w; column++) {
                double value = coverage.at(left + (column + 0.5) / fine, top + (row + 0.5) / fine);
                values[row * w + column] = (byte) Math.round(255 * Math.clamp(value, 0, 1));
            }
        });
        return new Patch(left, top, fine, w, h, values);
    }

    /** How finely a blur of so many cells wants its grid, as a part of the pixels that make a cell. */
    static int fineness(double sigma, int step) {
        int fine = Math.clamp((int) Math.ceil(1.6 / Math.max(0.1, sigma)), 1, step);
        while (step % fine != 0) {
            fine--;
        }
        return fine;
    }

    /** The same with blurred coverage. */
    Patch blurred(double sigmaX, double sigmaY) {
        byte[] copy = values.clone();
        Blur.gaussian(copy, width, height, sigmaX * fine, sigmaY * fine);
        return new Patch(left, top, fine, width, height, copy);
    }

    /** The same where something else covers as well. */
    Patch times(Coverage other) {
        byte[] product = new byte[values.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int i = row * width + column;
                if (values[i] != 0) {
                    double there = other.at(left + (column + 0.5) / fine, top + (row + 0.5) / fine);
                    product[i] = (byte) Math.round((values[i] & 255) * Math.clamp(there, 0, 1));
                }
            }
        }
        return new Patch(left, top, fine, width, height, product);
    }

    /** Coverage at the middle of the square that holds a place, 0 to 1; 0 outside. */
    double at(double x, double y) {
        int column = (int) Math.floor((x - left) * fine);
        int row = (int) Math.floor((y - top) * fine);
        return column < 0 || row < 0 || column >= width || row >= height
                ? 0
                : (values[row * width + column] & 255) / 255.0;
    }

    /** What is painted: a colour where it covers. */
    Mark mark(int x, int y, int step, Rgba color) {
        var mask = new Mask(x + left * step, y + top * step, width, height, step / fine, values);
        return new Mark.Shaded(mask, color);
    }
}

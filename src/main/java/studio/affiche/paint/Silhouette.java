package studio.affiche.paint;

import java.awt.image.BufferedImage;

/**
 * A product's coverage at low resolution, and where it touches the ground: what its shadows are made from.
 * A cell is a square of pixels with a coverage of 0 to 1.
 */
final class Silhouette {
    /** Cells along the longer side, at most; shadows are soft and need no more. */
    private static final int CELLS = 360;
    /** Coverage from which a cell counts as product. */
    private static final float SOLID = 0.35f;

    private final int width;
    private final int height;
    private final int step;
    private final float[] values;
    private final int ground;

    private Silhouette(int width, int height, int step, float[] values) {
        this.width = width;
        this.height = height;
        this.step = step;
        this.values = values;
        this.ground = lowest() + 1;
    }

    /** The silhouette of a picture with alpha, {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    static Silhouette of(BufferedImage image) {
        int step = Math.max(1, Math.ceilDiv(Math.max(image.getWidth(), image.getHeight()), CELLS));
        int w = Math.ceilDiv(image.getWidth(), step);
        int h = Math.ceilDiv(image.getHeight(), step);
        float[] values = new float[w * h];
        int[] pixels = Pixels.of(image);
        for (int y = 0; y < image.getHeight(); y++) {
            int row = y / step * w;
            for (int x = 0; x < image.getWidth(); x++) {
                values[row + x / step] += pixels[y * image.getWidth() + x] >>> 24;
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, values[i] / (255f * step * step));
        }
        return new Silhouette(w, h, step, values);
    }

    private int lowest() {
        for (int y = height - 1; y >= 0; y--) {
            for (int x = 0; x < width; x++) {
                if (values[y * width + x] >= SOLID) {
                    return y;
                }
            }
        }
        return -1;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int step() {
        return step;
    }

    /** Whether nothing is covered. */
    boolean isEmpty() {
        return ground <= 0;
    }

    /** The row below the lowest covered cell. */
    int ground() {
        return ground;
    }

    /** Coverage at a place between cells, 0 outside. */
    double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double fx = x - left;
        double fy = y - top;
        return (cell(left, top) * (1 - fx) + cell(left + 1, top) * fx) * (1 - fy)
                + (cell(left, top + 1) * (1 - fx) + cell(left + 1, top + 1) * fx) * fy;
    }

    private double cell(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
    }

    /**
     * How closely each column comes to the ground: 1 where it touches, falling to 0 where it hovers.
     *
     * @param reach height in cells at which half of the closeness is lost
     */
    double[] contact(double reach) {
        double[] contact = new double[width];
        for (int x = 0; x < width; x++) {
            for (int y = ground - 1; y >= 0; y--) {
                float cover = values[y * width + x];
                if (cover >= SOLID) {
                    double lift = (ground - 1 - y) / reach;
                    contact[x] = Math.exp(-lift * lift * Math.log(2)) * cover;
                    break;
                }
            }
        }
        return contact;
    }
}

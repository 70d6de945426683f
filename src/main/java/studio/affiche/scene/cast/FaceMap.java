package studio.affiche.scene.cast;

import java.util.function.Supplier;

/**
 * A few slow smooth numbers for each cell of a grid over the canvas, together with the surface that shows there. Read
 * with a smooth quadratic filter from cells of one surface only (a joint bilateral upsampling; Kopf et al., 2007), so
 * that what is smooth on a surface stays sharp at its outline, at any size of picture.
 */
public final class FaceMap {
    private final int cols;
    private final int rows;
    private final int channels;
    private final double cell;
    private final int[] faces;
    private final float[] values;

    /**
     * An empty map.
     *
     * @param cell side of a cell in canvas units; there is a margin of one cell all round
     */
    FaceMap(double width, double height, double cell, int channels) {
        this.cols = (int) Math.ceil(width / cell) + 2;
        this.rows = (int) Math.ceil(height / cell) + 2;
        this.channels = channels;
        this.cell = cell;
        this.faces = new int[cols * rows];
        this.values = new float[cols * rows * channels];
    }

    /** Numbers for places of the canvas; one for each thread. */
    @FunctionalInterface
    public interface Source {
        /** Fills in the numbers of a place and gives the surface that shows there. */
        int at(double x, double y, double[] numbers);
    }

    /**
     * A map of numbers worked out once for each cell.
     *
     * @param source makes one for the use of one thread
     */
    public static FaceMap of(
            double width, double height, double cell, int channels, Parallel parallel, Supplier<Source> source) {
        FaceMap map = new FaceMap(width, height, cell, channels);
        parallel.each(map.rows, j -> {
            Source mine = source.get();
            double[] numbers = new double[channels];
            for (int i = 0; i < map.cols; i++) {
                map.set(i, j, mine.at(map.place(i), map.place(j), numbers), numbers);
            }
        });
        return map;
    }

    int cols() {
        return cols;
    }

    int rows() {
        return rows;
    }

    double cell() {
        return cell;
    }

    /** Canvas x or y of the middle of a column or row. */
    double place(int index) {
        return (index - 0.5) * cell;
    }

    int face(int i, int j) {
        return faces[j * cols + i];
    }

    void set(int i, int j, int face, double... numbers) {
        int k = j * cols + i;
        faces[k] = face;
        for (int c = 0; c < channels; c++) {
            values[k * channels + c] = (float) numbers[c];
        }
    }

    void put(int i, int j, int channel, double number) {
        values[(j * cols + i) * channels + channel] = (float) number;
    }

    /** One number of the cell at a point of the canvas if a surface shows there. */
    double nearest(double x, double y, int face, int channel, double otherwise) {
        int i = (int) Math.floor(x / cell + 1);
        int j = (int) Math.floor(y / cell + 1);
        if (i < 0 || j < 0 || i >= cols || j >= rows || faces[j * cols + i] != face) {
            return otherwise;
        }
        return values[(j * cols + i) * channels + channel];
    }

    /**
     * The numbers of a surface at a point of the canvas; where no cell near it shows the surface, those of what does
     * show.
     *
     * @return whether the surface shows near
     */
    public boolean read(double x, double y, int face, double[] out) {
        double u = x / cell + 0.5;
        double v = y / cell + 0.5;
        int i = (int) Math.floor(u + 0.5);
        int j = (int) Math.floor(v + 0.5);
        double s = u - i;
        double t = v - j;
        double left = 0.5 * (0.5 - s) * (0.5 - s);
        double right = 0.5 * (0.5 + s) * (0.5 + s);
        double up = 0.5 * (0.5 - t) * (0.5 - t);
        double down = 0.5 * (0.5 + t) * (0.5 + t);
        double total = gather(i, j, face, left, right, up, down, out);
        boolean shown = total > 1e-4;
        if (!shown) {
            total = gather(i, j, -1, left, right, up, down, out);
        }
        double norm = 1 / total;
        for (int c = 0; c < channels; c++) {
            out[c] *= norm;
        }
        return shown;
    }

    private double gather(int i, int j, int face, double left, double right, double up, double down, double[] out) {
        for (int c = 0; c < channels; c++) {
            out[c] = 0;
        }
        double total = 0;
        for (int b = -1; b <= 1; b++) {
            int row = Math.clamp(j + b, 0, rows - 1) * cols;
            double wy = b < 0 ? up : b > 0 ? down : 1 - up - down;
            for (int a = -1; a <= 1; a++) {
                int k = row + Math.clamp(i + a, 0, cols - 1);
                if (face >= 0 && faces[k] != face) {
                    continue;
                }
                double w = wy * (a < 0 ? left : a > 0 ? right : 1 - left - right);
                total += w;
                int at = k * channels;
                for (int c = 0; c < channels; c++) {
                    out[c] += w * values[at + c];
                }
            }
        }
        return total;
    }

    /** Blurs some of the numbers within each surface by a 3 × 3 tent whose cells lie a stride apart. */
    public void smooth(int stride, int from, int to, Parallel parallel) {
        smooth(stride, from, to, 1e6, parallel);
    }

    /**
     * The same, but what differs by more than a tolerance counts less (Tomasi and Manduchi, 1998), so that steps remain.
     *
     * @param tolerance share of the first of the numbers
     */
    void smooth(int stride, int from, int to, double tolerance, Parallel parallel) {
        float[] old = values.clone();
        parallel.each(rows, j -> {
            for (int i = 0; i < cols; i++) {
                int face = faces[j * cols + i];
                double total = 0;
                double[] sum = new double[to - from];
                for (int b = -1; b <= 1; b++) {
                    for (int a = -1; a <= 1; a++) {
                        int x = i + a * stride;
                        int y = j + b * stride;
                        if (x < 0 || y < 0 || x >= cols || y >= rows || faces[y * cols + x] != face) {
                            continue;
                        }
                        double here = old[(j * cols + i) * channels + from];
                        double off = (old[(y * cols + x) * channels + from] - here) / (tolerance * here + 1e-9);
                        double w = (2 - Math.abs(a)) * (2 - Math.abs(b)) / (1 + off * off);
                        total += w;
                        for (int c = from; c < to; c++) {
                            sum[c - from] += w * old[(y * cols + x) * channels + c];
                        }
                    }
                }
                for (int c = from; c < to; c++) {
                    values[(j * cols + i) * channels + c] = (float) (sum[c - from] / total);
                }
            }
        });
    }
}

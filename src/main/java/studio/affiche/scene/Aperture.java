package studio.affiche.scene;

/**
 * The opening of a lens that is set on something nearer: it spreads each point of a grid over a disc. Each row is summed
 * up from its left end first, so that every row of the disc costs two look-ups, whatever its radius.
 */
final class Aperture {
    /** Half of the disc's width in each of its rows from top to bottom, in cells; negative for none. */
    private final double[] half;

    private final int reach;
    private final double norm;

    /** An opening whose discs have a radius in cells, more than 0.5. */
    Aperture(double radius) {
        reach = (int) Math.ceil(radius);
        half = new double[2 * reach + 1];
        double area = 0;
        for (int i = -reach; i <= reach; i++) {
            double w = radius * radius - i * i;
            half[i + reach] = w <= 0 ? -1 : Math.sqrt(w);
            area += w <= 0 ? 0 : 2 * half[i + reach] + 1;
        }
        norm = 1 / area;
    }

    /** The values of a grid spread over discs; beyond its edges the outermost ones go on. */
    float[] spread(float[] in, int cols, int rows, Workers workers) {
        int wide = cols + 2 * reach + 3;
        double[] sums = new double[rows * wide];
        workers.each(rows, j -> {
            double sum = 0;
            for (int i = 0; i < wide; i++) {
                sums[j * wide + i] = sum;
                sum += in[j * cols + Math.clamp(i - reach - 1, 0, cols - 1)];
            }
        });
        float[] out = new float[in.length];
        workers.each(rows, j -> {
            double[] line = new double[cols];
            for (int d = -reach; d <= reach; d++) {
                double w = half[d + reach];
                if (w < 0) {
                    continue;
                }
                int whole = (int) w;
                double part = w - whole;
                int row = Math.clamp(j + d, 0, rows - 1) * wide + reach + 1;
                for (int i = 0; i < cols; i++) {
                    int k = row + i;
                    double inner = sums[k + whole + 1] - sums[k - whole];
                    double outer = sums[k + whole + 2] - sums[k - whole - 1];
                    line[i] += inner + (outer - inner) * part;
                }
            }
            for (int i = 0; i < cols; i++) {
                out[j * cols + i] = (float) (line[i] * norm);
            }
        });
        return out;
    }
}

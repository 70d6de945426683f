package studio.affiche.scene;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * A blurred mask of 0 to 1 over the canvas at a fixed small size, whatever the size of the picture; read with a smooth
 * quadratic filter, so that it shows no grid when enlarged.
 */
final class SoftMap {
    private static final long MAX_CELLS = 4_000_000;
    private final int cols;
    private final int rows;
    private final double scale;
    private final float[] values;

    private SoftMap(int cols, int rows, double scale, float[] values) {
        this.cols = cols;
        this.rows = rows;
        this.scale = scale;
        this.values = values;
    }

    /**
     * Shapes in canvas units, filled and blurred.
     *
     * @param detail cells along the longer side, 16 to 1024
     * @param blur standard deviation in canvas units
     */
    static SoftMap of(Stage stage, List<? extends Shape> shapes, int detail, double blur) {
        double longer = Math.max(stage.width(), stage.height());
        // Never finer than the picture itself needs.
        double scale = Math.min(detail, longer / stage.pixel()) / longer;
        int cols = Math.max(2, (int) Math.ceil(stage.width() * scale));
        int rows = Math.max(2, (int) Math.ceil(stage.height() * scale));
        BufferedImage mask = new BufferedImage(cols, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = mask.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setTransform(AffineTransform.getScaleInstance(scale, scale));
        g.setColor(java.awt.Color.WHITE);
        shapes.forEach(g::fill);
        g.dispose();
        byte[] bytes = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        float[] values = new float[cols * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = (bytes[i] & 255) / 255f;
        }
        // Three box blurs are close to a Gaussian (central limit); the radius solves for its deviation.
        int radius = (int) Math.round((Math.sqrt(4 * blur * scale * blur * scale + 1) - 1) / 2);
        for (int i = 0; i < 3 && radius > 0; i++) {
            values = transposeBlurred(values, cols, rows, radius);
            values = transposeBlurred(values, rows, cols, radius);
        }
        return new SoftMap(cols, rows, scale, values);
    }

    /**
     * A slow function of place, made ready for fast reading: on pictures finer than the cell it is worked out once for
     * each cell and read smoothly; on coarser ones it is returned as it is.
     *
     * @param cell in canvas units; the function's features should be four cells wide or more
     */
    static Field field(Stage stage, double cell, Field slow) {
        return field(stage, cell, 1, slow);
    }

    /**
     * The same for a function that is read several times for each pixel, so that making it ready pays off on coarser
     * pictures, too.
     *
     * @param reads for each pixel, 1 or more
     */
    static Field field(Stage stage, double cell, int reads, Field slow) {
        if (stage.pixel() * 1.4 >= cell * Math.sqrt(reads)) {
            return slow;
        }
        // A margin of one cell all round keeps the filter from bending at the edges.
        int cols = (int) Math.ceil(stage.width() / cell) + 2;
        int rows = (int) Math.ceil(stage.height() / cell) + 2;
        if ((long) cols * rows > MAX_CELLS) {
            return slow;
        }
        float[] values = new float[cols * rows];
        stage.workers().each(rows, j -> {
            for (int i = 0; i < cols; i++) {
                values[j * cols + i] = (float) slow.at((i - 0.5) * cell, (j - 0.5) * cell);
            }
        });
        SoftMap map = new SoftMap(cols, rows, 1 / cell, values);
        return (x, y) -> map.at(x + cell, y + cell);
    }

    private static float[] transposeBlurred(float[] in, int cols, int rows, int radius) {
        float[] out = new float[in.length];
        float norm = 1f / (2 * radius + 1);
        for (int y = 0; y < rows; y++) {
            int row = y * cols;
            float sum = 0;
            for (int x = -radius; x <= radius; x++) {
                sum += in[row + Math.clamp(x, 0, cols - 1)];
            }
            for (int x = 0; x < cols; x++) {
                out[x * rows + y] = sum * norm;
                sum += in[row + Math.min(cols - 1, x + radius + 1)] - in[row + Math.max(0, x - radius)];
            }
        }
        return out;
    }

    /** The mask at a point in canvas units. */
    double at(double x, double y) {
        double u = x * scale - 0.5;
        double v = y * scale - 0.5;
        int i = (int) Math.floor(u + 0.5);
        int j = (int) Math.floor(v + 0.5);
        double s = u - i;
        double t = v - j;
        double left = 0.5 * (0.5 - s) * (0.5 - s);
        double right = 0.5 * (0.5 + s) * (0.5 + s);
        double mid = 1 - left - right;
        int c0 = Math.clamp(i - 1, 0, cols - 1);
        int c1 = Math.clamp(i, 0, cols - 1);
        int c2 = Math.clamp(i + 1, 0, cols - 1);
        double sum = 0;
        for (int k = -1; k <= 1; k++) {
            int row = Math.clamp(j + k, 0, rows - 1) * cols;
            double w = k < 0 ? 0.5 * (0.5 - t) * (0.5 - t) : k > 0 ? 0.5 * (0.5 + t) * (0.5 + t) : 0.75 - t * t;
            sum += w * (left * values[row + c0] + mid * values[row + c1] + right * values[row + c2]);
        }
        return sum;
    }
}

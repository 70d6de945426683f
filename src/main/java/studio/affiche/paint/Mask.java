package studio.affiche.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Soft coverage: how much of a colour lies on each pixel. Wide blurs are kept at a lower resolution, which loses nothing
 * and keeps large exports cheap. Never changed after it is made.
 */
final class Mask {
    /** A pixel of the mask is at most this part of the blur's standard deviation. */
    private static final double DETAIL = 2.5;

    private final int x;
    private final int y;
    private final int width;
    private final int height;
    private final int step;
    private final byte[] values;

    /**
     * @param x left edge in pixels of the poster
     * @param y top edge in pixels of the poster
     * @param width in mask pixels
     * @param height in mask pixels
     * @param step pixels of the poster for each mask pixel
     * @param values coverage of 0 to 255, row by row; kept
     */
    Mask(int x, int y, int width, int height, int step, byte[] values) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.step = step;
        this.values = values;
    }

    /** The step that suits a blur: 1 up to small radii, then growing with them. */
    static int stepFor(double sigma) {
        return Math.clamp((int) (sigma / DETAIL), 1, 64);
    }

    /**
     * A shape with a blurred edge.
     *
     * @param shape in pixels of the poster
     * @param sigma of the blur in pixels of the poster
     * @param within nothing outside is needed
     */
    static Mask blurred(Shape shape, double sigma, Rectangle within) {
        int step = stepFor(sigma);
        int margin = Blur.reach(sigma / step) * step + 2 * step;
        Rectangle2D box = shape.getBounds2D();
        Rectangle area = new Rectangle();
        area.setFrameFromDiagonal(
                Math.floor(box.getMinX()) - margin,
                Math.floor(box.getMinY()) - margin,
                Math.ceil(box.getMaxX()) + margin,
                Math.ceil(box.getMaxY()) + margin);
        Rectangle wanted = new Rectangle(within);
        wanted.grow(margin, margin);
        area = area.intersection(wanted);
        if (area.isEmpty()) {
            return new Mask(0, 0, 0, 0, 1, new byte[0]);
        }
        int w = Math.ceilDiv(area.width, step);
        int h = Math.ceilDiv(area.height, step);
        var image = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        var place = AffineTransform.getScaleInstance(1.0 / step, 1.0 / step);
        place.translate(-area.x, -area.y);
        g.fill(place.createTransformedShape(shape));
        g.dispose();
        byte[] values = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Blur.gaussian(values, w, h, sigma / step, sigma / step);
        return new Mask(area.x, area.y, w, h, step, values);
    }

    /** Where it covers anything, in pixels of the poster. */
    Rectangle bounds() {
        return new Rectangle(x, y, width * step, height * step);
    }

    /** Memory in bytes. */
    long bytes() {
        return values.length;
    }

    /** The same coverage elsewhere. */
    Mask translate(int dx, int dy) {
        return new Mask(x + dx, y + dy, width, height, step, values);
    }

    /**
     * Coverage along a row of the poster.
     *
     * @param row in pixels of the poster
     * @param from first pixel
     * @param out filled with coverage of 0 to 65,280
     * @param count of pixels
     */
    void row(int row, int from, int[] out, int count) {
        if (step == 1) {
            int at = (row - y) * width + from - x;
            for (int i = 0; i < count; i++) {
                out[i] = (values[at + i] & 255) << 8;
            }
            return;
        }
        int down = (((row - y) * 2 + 1) * 128) / step - 128;
        int top = Math.clamp(down >> 8, 0, height - 1);
        int bottom = Math.min(top + (down < 0 ? 0 : 1), height - 1);
        int fy = down & 255;
        int upper = top * width;
        int lower = bottom * width;
        for (int i = 0; i < count; i++) {
            int along = (((from + i - x) * 2 + 1) * 128) / step - 128;
            int left = Math.clamp(along >> 8, 0, width - 1);
            int right = Math.min(left + (along < 0 ? 0 : 1), width - 1);
            int fx = along & 255;
            int a = (values[upper + left] & 255) * (256 - fx) + (values[upper + right] & 255) * fx;
            int b = (values[lower + left] & 255) * (256 - fx) + (values[lower + right] & 255) * fx;
            out[i] = (a * (256 - fy) + b * fy) >>> 8;
        }
    }
}

package studio.affiche.scene;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.function.Consumer;

/**
 * What lies out of focus: linear light with coverage on a grid whose cells have one size in canvas units, whatever the
 * size of the picture. Layers are painted from far to near, blurred as a lens would and laid over each other; the
 * result is read smoothly, so that it shows no grid when enlarged. Values do not change after they are made.
 *
 * <p>Light may be brighter than 1: a glint a hundred times brighter than paper becomes a disc that is still bright.
 */
final class Plate {
    /** The usual cell: fine enough for everything that is a little out of focus. */
    static final double CELL = 1.0 / 320;

    private static final double MAX_CELLS = 600_000;
    /** Canvas units painted beyond each edge, so that a blur finds what lies there. */
    private static final double MARGIN = 0.04;

    private static final float[] LINEAR = decoding();

    private final Workers workers;
    private final double cell;
    private final int cols;
    private final int rows;
    /** Red, green, blue, coverage: the light weighted by coverage. */
    private final float[][] planes;

    private Plate(Workers workers, double cell, int cols, int rows, float[][] planes) {
        this.workers = workers;
        this.cell = cell;
        this.cols = cols;
        this.rows = rows;
        this.planes = planes;
    }

    private static float[] decoding() {
        float[] table = new float[256];
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            table[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return table;
    }

    private static Plate empty(Stage stage, double cell) {
        double size = cell(stage, cell);
        int cols = (int) Math.ceil((stage.width() + 2 * MARGIN) / size) + 1;
        int rows = (int) Math.ceil((stage.height() + 2 * MARGIN) / size) + 1;
        return new Plate(stage.workers(), size, cols, rows, new float[4][cols * rows]);
    }

    /** The cell that a plate will have: never finer than the picture's pixels, wider on very long canvases. */
    static double cell(Stage stage, double cell) {
        double area = (stage.width() + 2 * MARGIN) * (stage.height() + 2 * MARGIN);
        return Math.max(Math.max(cell, stage.pixel()), Math.sqrt(area / MAX_CELLS));
    }

    /** A layer worked out at the middle of each cell. */
    static Plate of(Stage stage, double cell, Film film) {
        Plate plate = empty(stage, cell);
        float[][] p = plate.planes;
        plate.workers.each(plate.rows, j -> {
            Tint tint = new Tint();
            double y = (j + 0.5) * plate.cell - MARGIN;
            for (int i = 0, k = j * plate.cols; i < plate.cols; i++, k++) {
                double hides = film.at((i + 0.5) * plate.cell - MARGIN, y, tint);
                p[0][k] = (float) tint.r;
                p[1][k] = (float) tint.g;
                p[2][k] = (float) tint.b;
                p[3][k] = (float) hides;
            }
        });
        return plate;
    }

    /** A layer drawn with shapes in canvas units and sRGB paints. */
    static Plate drawn(Stage stage, double cell, Consumer<Graphics2D> drawing) {
        Plate plate = empty(stage, cell);
        BufferedImage image = new BufferedImage(plate.cols, plate.rows, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform at = AffineTransform.getScaleInstance(1 / plate.cell, 1 / plate.cell);
        at.translate(MARGIN, MARGIN);
        g.setTransform(at);
        drawing.accept(g);
        g.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int k = 0; k < pixels.length; k++) {
            int c = pixels[k];
            float alpha = (c >>> 24) / 255f;
            if (alpha > 0) {
                plate.planes[0][k] = LINEAR[c >> 16 & 255] * alpha;
                plate.planes[1][k] = LINEAR[c >> 8 & 255] * alpha;
                plate.planes[2][k] = LINEAR[c & 255] * alpha;
                plate.planes[3][k] = alpha;
            }
        }
        return plate;
    }

    /**
     * Points of light as a lens out of focus shows them: discs, a little brighter at the rim.
     *
     * @param lamps colours; a spot's kind is its place in them, its strength a factor, its reach is not used
     */
    static Plate discs(Stage stage, double cell, List<Spots.Spot> spots, Flat[] lamps) {
        Plate plate = empty(stage, cell);
        float[][] p = plate.planes;
        double size = plate.cell;
        for (Spots.Spot s : spots) {
            Flat c = lamps[s.kind()];
            int x0 = Math.max(0, (int) ((s.x() - s.r() + MARGIN) / size) - 1);
            int x1 = Math.min(plate.cols - 1, (int) ((s.x() + s.r() + MARGIN) / size) + 1);
            int y0 = Math.max(0, (int) ((s.y() - s.r() + MARGIN) / size) - 1);
            int y1 = Math.min(plate.rows - 1, (int) ((s.y() + s.r() + MARGIN) / size) + 1);
            for (int j = y0; j <= y1; j++) {
                for (int i = x0; i <= x1; i++) {
                    double dx = (i + 0.5) * size - MARGIN - s.x();
                    double dy = (j + 0.5) * size - MARGIN - s.y();
                    double d = Math.sqrt(dx * dx + dy * dy);
                    double light = Sdf.cover(d - s.r(), size * 1.6)
                            * (0.72 + 0.28 * Sdf.step(0.5, 1, d / s.r()))
                            * s.strength();
                    int k = j * plate.cols + i;
                    p[0][k] += (float) (c.r() * light);
                    p[1][k] += (float) (c.g() * light);
                    p[2][k] += (float) (c.b() * light);
                }
            }
        }
        return plate;
    }

    /** The same with a share of its light and coverage. */
    Plate dimmed(double share) {
        float[][] out = new float[4][cols * rows];
        for (int c = 0; c < 4; c++) {
            for (int k = 0; k < out[c].length; k++) {
                out[c][k] = (float) (planes[c][k] * share);
            }
        }
        return new Plate(workers, cell, cols, rows, out);
    }

    /** The same out of focus: every point spread over a disc of a radius in canvas units. */
    Plate lens(double radius) {
        double r = radius / cell;
        if (r < 0.6) {
            return this;
        }
        Aperture aperture = new Aperture(r);
        float[][] out = new float[4][];
        for (int c = 0; c < 4; c++) {
            out[c] = aperture.spread(planes[c], cols, rows, workers);
        }
        return new Plate(workers, cell, cols, rows, out);
    }

    /** This laid over another, which may have cells of another size; the result has the finer ones. */
    Plate over(Plate below) {
        Plate fine = cell <= below.cell ? this : below;
        float[][] out = new float[4][fine.cols * fine.rows];
        workers.each(fine.rows, j -> {
            Tint tint = new Tint();
            double y = (j + 0.5) * fine.cell - MARGIN;
            for (int i = 0, k = j * fine.cols; i < fine.cols; i++, k++) {
                double x = (i + 0.5) * fine.cell - MARGIN;
                double hides = below.read(x, y, tint, below == fine);
                double r = tint.r;
                double g = tint.g;
                double b = tint.b;
                double cover = read(x, y, tint, this == fine);
                double through = 1 - cover;
                out[0][k] = (float) (tint.r + r * through);
                out[1][k] = (float) (tint.g + g * through);
                out[2][k] = (float) (tint.b + b * through);
                out[3][k] = (float) (cover + hides * through);
            }
        });
        return new Plate(workers, fine.cell, fine.cols, fine.rows, out);
    }

    /** The light of an opaque plate at a point. */
    void set(double x, double y, Tint out) {
        read(x, y, out, false);
    }

    /** How much the plate hides of what lies behind a point, 0 to 1. */
    double hides(double x, double y) {
        return read(x, y, new Tint(), false);
    }

    /** Whether there is anything in a part of the plate or so near it that it shows there. */
    boolean holds(double left, double top, double right, double bottom) {
        int i0 = Math.clamp((int) Math.floor((left + MARGIN) / cell - 2), 0, cols - 1);
        int i1 = Math.clamp((int) Math.ceil((right + MARGIN) / cell + 1), 0, cols - 1);
        int j0 = Math.clamp((int) Math.floor((top + MARGIN) / cell - 2), 0, rows - 1);
        int j1 = Math.clamp((int) Math.ceil((bottom + MARGIN) / cell + 1), 0, rows - 1);
        for (int j = j0; j <= j1; j++) {
            for (int i = i0; i <= i1; i++) {
                int k = j * cols + i;
                if (planes[0][k] + planes[1][k] + planes[2][k] + planes[3][k] > 1e-4f) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lays the plate over what is there. */
    void over(double x, double y, Tint out) {
        double r = out.r;
        double g = out.g;
        double b = out.b;
        double through = 1 - read(x, y, out, false);
        out.r += r * through;
        out.g += g * through;
        out.b += b * through;
    }

    /** An opaque plate as a picture that grows calm where text stands, as if mist lay there. */
    Shading calmed(Stage stage) {
        if (stage.calm().isEmpty()) {
            return this::set;
        }
        Plate mist = of(stage, 0.012, (x, y, out) -> read(x, y, out, false))
                .lens(0.075)
                .lens(0.05);
        Field calm = SoftMap.field(stage, 0.012, (x, y) -> 0.9 * stage.calmAt(x, y, 0.16));
        return (x, y, out) -> {
            set(x, y, out);
            double quiet = calm.at(x, y);
            if (quiet > 0.002) {
                double r = out.r;
                double g = out.g;
                double b = out.b;
                mist.set(x, y, out);
                out.r = r + (out.r - r) * quiet;
                out.g = g + (out.g - g) * quiet;
                out.b = b + (out.b - b) * quiet;
            }
        };
    }

    /** Reads light and coverage with a quadratic filter, or the cell itself for points in the middle of cells. */
    private double read(double x, double y, Tint out, boolean exact) {
        double u = (x + MARGIN) / cell - 0.5;
        double v = (y + MARGIN) / cell - 0.5;
        int i = (int) Math.floor(u + 0.5);
        int j = (int) Math.floor(v + 0.5);
        if (exact) {
            int k = Math.clamp(j, 0, rows - 1) * cols + Math.clamp(i, 0, cols - 1);
            out.r = planes[0][k];
            out.g = planes[1][k];
            out.b = planes[2][k];
            return planes[3][k];
        }
        double s = u - i;
        double t = v - j;
        double wl = 0.5 * (0.5 - s) * (0.5 - s);
        double wr = 0.5 * (0.5 + s) * (0.5 + s);
        double wm = 1 - wl - wr;
        double wt = 0.5 * (0.5 - t) * (0.5 - t);
        double wb = 0.5 * (0.5 + t) * (0.5 + t);
        int c0 = Math.clamp(i - 1, 0, cols - 1);
        int c1 = Math.clamp(i, 0, cols - 1);
        int c2 = Math.clamp(i + 1, 0, cols - 1);
        int r0 = Math.clamp(j - 1, 0, rows - 1) * cols;
        int r1 = Math.clamp(j, 0, rows - 1) * cols;
        int r2 = Math.clamp(j + 1, 0, rows - 1) * cols;
        out.r = filtered(planes[0], r0, r1, r2, c0, c1, c2, wl, wm, wr, wt, wb);
        out.g = filtered(planes[1], r0, r1, r2, c0, c1, c2, wl, wm, wr, wt, wb);
        out.b = filtered(planes[2], r0, r1, r2, c0, c1, c2, wl, wm, wr, wt, wb);
        return filtered(planes[3], r0, r1, r2, c0, c1, c2, wl, wm, wr, wt, wb);
    }

    private static double filtered(
            float[] p,
            int r0,
            int r1,
            int r2,
            int c0,
            int c1,
            int c2,
            double wl,
            double wm,
            double wr,
            double wt,
            double wb) {
        double top = wl * p[r0 + c0] + wm * p[r0 + c1] + wr * p[r0 + c2];
        double mid = wl * p[r1 + c0] + wm * p[r1 + c1] + wr * p[r1 + c2];
        double low = wl * p[r2 + c0] + wm * p[r2 + c1] + wr * p[r2 + c2];
        return wt * top + (1 - wt - wb) * mid + wb * low;
    }
}

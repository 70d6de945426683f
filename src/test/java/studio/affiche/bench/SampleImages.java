package studio.affiche.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Pictures with the content of posters, drawn without the painter: what an encoder has to deal with. */
public final class SampleImages {
    /** Width at scale 1. */
    public static final int WIDTH = 1080;
    /** Height at scale 1. */
    public static final int HEIGHT = 1350;

    private SampleImages() {}

    /** Shapes of one colour each, large letters, a few lines of small ones. */
    public static BufferedImage flat(double scale) {
        return draw(scale, g -> {
            fill(g, 0xf2e9dc, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            fill(g, 0xe4572e, new Ellipse2D.Double(430, 380, 760, 760));
            fill(g, 0x17392f, new Rectangle2D.Double(0, 980, WIDTH, 370));
            fill(g, 0xf3a712, new RoundRectangle2D.Double(240, 520, 320, 520, 80, 80));
            var hill = new Path2D.Double();
            hill.moveTo(0, 980);
            hill.curveTo(200, 860, 330, 900, 520, 980);
            fill(g, 0x29524a, hill);
            words(g);
            pill(g);
        });
    }

    /** Gradients and soft light behind the same words. */
    public static BufferedImage smooth(double scale) {
        return draw(scale, g -> {
            g.setPaint(new GradientPaint(0, 0, new Color(0x12093f), 700, HEIGHT, new Color(0x3b1d8f)));
            g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            light(g, 540, 760, 620, 0x6f7bff, 220);
            light(g, 200, 300, 260, 0xff5fc4, 120);
            light(g, 900, 1100, 300, 0x36d1c4, 110);
            g.setPaint(new GradientPaint(300, 0, new Color(0x8f9bff), 780, 0, new Color(0x2c37c9)));
            g.fill(new RoundRectangle2D.Double(330, 520, 420, 560, 160, 160));
            words(g);
            pill(g);
        });
    }

    /** A soft-focus photograph with film grain on every pixel behind the same words. */
    public static BufferedImage grainy(double scale) {
        return draw(scale, g -> {
            g.drawImage(photograph(scale), 0, 0, WIDTH, HEIGHT, null);
            g.setPaint(new GradientPaint(330, 0, new Color(0xf7f1e3), 750, 0, new Color(0xb7a58a)));
            g.fill(new RoundRectangle2D.Double(330, 560, 420, 520, 60, 60));
            words(g);
            pill(g);
        });
    }

    private static BufferedImage photograph(double scale) {
        int width = (int) Math.round(WIDTH * scale);
        int height = (int) Math.round(HEIGHT * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = x / (double) width;
                double v = y / (double) height;
                double soft = 0.55 * waves(3 * u, 4 * v, 1)
                        + 0.25 * waves(11 * u, 13 * v, 2)
                        + 0.08 * waves(67 * u, 71 * v, 3);
                double grain = 14 * (hash(x, y, 9) + hash(x, y, 10) - 1);
                row[x] = channel(150 + 80 * soft - 40 * v + grain + 3 * hash(x, y, 11)) << 16
                        | channel(120 + 74 * soft - 20 * v + grain + 3 * hash(x, y, 12)) << 8
                        | channel(96 + 60 * soft + 30 * v + grain + 3 * hash(x, y, 13));
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    private static BufferedImage draw(double scale, Consumer<Graphics2D> picture) {
        var image = new BufferedImage(
                (int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.scale(scale, scale);
        picture.accept(g);
        g.dispose();
        return image;
    }

    private static void words(Graphics2D g) {
        g.setPaint(new Color(0x101418));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 168));
        g.drawString("FRESH", 70, 250);
        g.drawString("MORNING", 70, 420);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        g.setPaint(Color.WHITE);
        g.drawString("Cold-pressed every day at five, gone by noon.", 70, 1130);
        g.drawString("500 ml  ·  no sugar added  ·  keep chilled", 70, 1180);
    }

    private static void pill(Graphics2D g) {
        fill(g, 0xff4fd8, new RoundRectangle2D.Double(760, 1210, 250, 84, 84, 84));
        g.setPaint(new Color(0x17092e));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
        g.drawString("€ 4.90", 815, 1266);
    }

    private static void light(Graphics2D g, double x, double y, double radius, int rgb, int alpha) {
        g.setPaint(new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 1}, new Color[] {
            new Color((alpha << 24) | rgb, true), new Color(rgb, true)
        }));
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private static void fill(Graphics2D g, int rgb, java.awt.Shape shape) {
        g.setPaint(new Color(rgb));
        g.fill(shape);
    }

    /** Smooth noise of -1 to 1: random values at whole places, cubic between them. */
    private static double waves(double x, double y, int seed) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double u = smooth01(x - x0);
        double v = smooth01(y - y0);
        double top = hash(x0, y0, seed) * (1 - u) + hash(x0 + 1, y0, seed) * u;
        double bottom = hash(x0, y0 + 1, seed) * (1 - u) + hash(x0 + 1, y0 + 1, seed) * u;
        return 2 * (top * (1 - v) + bottom * v) - 1;
    }

    private static double smooth01(double t) {
        return t * t * (3 - 2 * t);
    }

    /** A random number of 0 to 1 for a place. */
    private static double hash(int x, int y, int seed) {
        long h = (x * 0x9E3779B97F4A7C15L) ^ (y * 0xC2B2AE3D27D4EB4FL) ^ (seed * 0x165667B19E3779F9L);
        h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
        h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
        return ((h ^ (h >>> 32)) >>> 11) * 0x1p-53;
    }

    private static int channel(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}

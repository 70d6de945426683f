package studio.affiche.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos with a known answer: a product of known alpha on a backdrop, with shadow, noise and compression. */
final class StudioShot {
    enum Thing {
        BOTTLE,
        MUG,
        BALL,
        GREY_BOX,
        PALE_JAR
    }

    final int width;
    final int height;
    /** The product alone, straight alpha, at the photo's size. */
    final BufferedImage truth;

    BufferedImage photo;

    StudioShot(Thing thing, int width, int height) {
        this.width = width;
        this.height = height;
        truth = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = truth.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(width / 100.0, height / 100.0);
        draw(g, thing);
        g.dispose();
        photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static void draw(Graphics2D g, Thing thing) {
        switch (thing) {
            case BOTTLE -> {
                var shape = new Area(new RoundRectangle2D.Double(35, 35, 30, 52, 8, 8));
                shape.add(new Area(new RoundRectangle2D.Double(44, 18, 12, 22, 3, 3)));
                g.setPaint(new GradientPaint(35, 0, new Color(0x2f7d5b), 65, 0, new Color(0x0d2b20)));
                g.fill(shape);
                g.setColor(new Color(0xf3ead8));
                g.fill(new RoundRectangle2D.Double(39, 50, 22, 22, 1, 1));
                g.setColor(new Color(0xc9a24a));
                g.fill(new RoundRectangle2D.Double(44, 18, 12, 12, 3, 3));
            }
            case MUG -> {
                var body = new Area(new RoundRectangle2D.Double(25, 35, 40, 48, 8, 8));
                body.add(new Area(new BasicStroke(6).createStrokedShape(new Ellipse2D.Double(52, 44, 28, 26))));
                g.setPaint(new GradientPaint(25, 0, new Color(0xd2452f), 80, 0, new Color(0x7c1d12)));
                g.fill(body);
            }
            case BALL -> {
                g.setPaint(new GradientPaint(30, 30, new Color(0x6d78ff), 70, 75, new Color(0x1b1f66)));
                g.fill(new Ellipse2D.Double(26, 30, 50, 50));
            }
            case GREY_BOX -> {
                g.setPaint(new GradientPaint(20, 0, new Color(0x9a9a9c), 80, 0, new Color(0x5c5c60)));
                g.fill(new RoundRectangle2D.Double(24, 30, 52, 52, 3, 3));
                g.setColor(new Color(0x3a3a3d));
                g.fill(new RoundRectangle2D.Double(30, 38, 40, 10, 2, 2));
            }
            case PALE_JAR -> {
                g.setPaint(new GradientPaint(25, 0, new Color(0xe9e4da), 75, 0, new Color(0xc9c2b4)));
                g.fill(new RoundRectangle2D.Double(28, 40, 44, 42, 8, 8));
                g.setColor(new Color(0x8a7a5c));
                g.fill(new RoundRectangle2D.Double(27, 28, 46, 14, 4, 4));
            }
        }
    }

    /** Lays the product on a vertical gradient, with light falling off towards the corners by a share. */
    StudioShot on(int top, int bottom, double falloff) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double t = y / (height - 1.0);
                double u = x / (width - 1.0) - 0.45;
                double v = t - 0.4;
                double light = 1 - falloff * (u * u + v * v) * 2;
                int argb = 0;
                for (int s = 0; s <= 16; s += 8) {
                    double c = ((top >> s) & 255) * (1 - t) + ((bottom >> s) & 255) * t;
                    argb |= Math.clamp((int) Math.round(c * light), 0, 255) << s;
                }
                photo.setRGB(x, y, argb);
            }
        }
        return this;
    }

    /** Darkens the ground under the product: a wide soft shadow and a tight one, of given darkness. */
    StudioShot shadow(double wide, double tight) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = 100.0 * x / width;
                double v = 100.0 * y / height;
                double a = wide * Math.exp(-sq((u - 54) / 26) - sq((v - 86) / 6));
                double b = tight * Math.exp(-sq((u - 50) / 20) * sq((u - 50) / 20) - sq((v - 84) / 2.2));
                int p = photo.getRGB(x, y);
                double k = (1 - a) * (1 - b);
                photo.setRGB(x, y, rgb(((p >> 16) & 255) * k, ((p >> 8) & 255) * k, (p & 255) * k));
            }
        }
        return this;
    }

    private static double sq(double v) {
        return v * v;
    }

    private static int rgb(double r, double g, double b) {
        return clamp(r) << 16 | clamp(g) << 8 | clamp(b);
    }

    private static int clamp(double v) {
        return Math.clamp(Math.round(v), 0, 255);
    }

    /** Puts the product in, and then grain of a standard deviation in levels. */
    StudioShot taken(double grain, long seed) {
        Graphics2D g = photo.createGraphics();
        g.drawImage(truth, 0, 0, null);
        g.dispose();
        var random = new SplittableRandom(seed);
        for (int y = 0; grain > 0 && y < height; y++) {
            for (int x = 0; x < width; x++) {
                int p = photo.getRGB(x, y);
                double n = random.nextGaussian() * grain;
                photo.setRGB(
                        x,
                        y,
                        rgb(
                                ((p >> 16) & 255) + n + random.nextGaussian() * grain / 2,
                                ((p >> 8) & 255) + n,
                                (p & 255) + n + random.nextGaussian() * grain / 2));
            }
        }
        return this;
    }

    /** Through a JPEG of a quality of 0 to 1. */
    StudioShot compressed(float quality) throws Exception {
        photo = PhotoDecoder.decode(jpeg(photo, quality), "shot.jpg");
        return this;
    }

    static byte[] jpeg(BufferedImage image, float quality) throws Exception {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Intersection over union at half alpha. */
    double iou(CutoutResult result) {
        long both = 0;
        long any = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean want = truth.getRGB(x, y) >>> 24 > 127;
                boolean got = alpha(result, x, y) > 127;
                both += want && got ? 1 : 0;
                any += want || got ? 1 : 0;
            }
        }
        return (double) both / any;
    }

    /** Mean absolute error of alpha, 0 to 1, over the truth's box grown by a twentieth. */
    double alphaError(CutoutResult result) {
        double sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs((truth.getRGB(x, y) >>> 24) - alpha(result, x, y));
            }
        }
        return sum / 255 / width / height;
    }

    /** Mean error of colour (0 to 1) when laid on a ground, along the edge only. */
    double fringe(CutoutResult result, int ground) {
        double sum = 0;
        long n = 0;
        for (int y = 2; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                int a = truth.getRGB(x, y) >>> 24;
                boolean edge = a > 0 && a < 255
                        || (truth.getRGB(x - 2, y) >>> 24 > 127) != (truth.getRGB(x + 2, y) >>> 24 > 127)
                        || (truth.getRGB(x, y - 2) >>> 24 > 127) != (truth.getRGB(x, y + 2) >>> 24 > 127);
                if (edge) {
                    int want = over(truth.getRGB(x, y), ground);
                    int got = over(argb(result, x, y), ground);
                    for (int s = 0; s <= 16; s += 8) {
                        sum += Math.abs(((want >> s) & 255) - ((got >> s) & 255)) / 765.0;
                    }
                    n++;
                }
            }
        }
        return sum / n;
    }

    private static int over(int argb, int ground) {
        double a = (argb >>> 24) / 255.0;
        return rgb(
                ((argb >> 16) & 255) * a + ((ground >> 16) & 255) * (1 - a),
                ((argb >> 8) & 255) * a + ((ground >> 8) & 255) * (1 - a),
                (argb & 255) * a + (ground & 255) * (1 - a));
    }

    private static int alpha(CutoutResult result, int x, int y) {
        return argb(result, x, y) >>> 24;
    }

    private static int argb(CutoutResult result, int x, int y) {
        int cx = x - (int) result.crop().x();
        int cy = y - (int) result.crop().y();
        BufferedImage image = result.image();
        return cx < 0 || cy < 0 || cx >= image.getWidth() || cy >= image.getHeight() ? 0 : image.getRGB(cx, cy);
    }
}

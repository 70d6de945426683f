package studio.affiche.design.teach;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Draws a silhouette as a small product picture: parts in colours that go together, shaded from one side. */
final class ProductDrawing {
    private static final int SIDE = 192;

    private ProductDrawing() {}

    /** A picture with alpha, cropped to the product; the longer side has 192 pixels. */
    static BufferedImage draw(Silhouette silhouette, SplittableRandom random) {
        double aspect = silhouette.aspect() * (0.85 + 0.3 * random.nextDouble());
        int w = (int) Math.max(16, Math.round(aspect >= 1 ? SIDE : SIDE * aspect));
        int h = (int) Math.max(16, Math.round(aspect >= 1 ? SIDE / aspect : SIDE));
        var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        AffineTransform fit = AffineTransform.getScaleInstance(w, h);
        Oklab main = color(random);
        boolean lit = random.nextBoolean();
        List<Shape> parts = silhouette.parts();
        for (int i = 0; i < parts.size(); i++) {
            Oklab own = i == 0 ? main : part(main, random);
            Shape shape = fit.createTransformedShape(parts.get(i));
            Rectangle2D bounds = shape.getBounds2D();
            g.setPaint(new GradientPaint(
                    (float) bounds.getMinX(),
                    0,
                    shade(own, lit ? 0.07 : -0.1),
                    (float) bounds.getMaxX() + 1,
                    0,
                    shade(own, lit ? -0.1 : 0.07)));
            g.fill(shape);
        }
        g.dispose();
        return image;
    }

    /** Any colour a product may have: many muted and dark or light ones, some loud. */
    private static Oklab color(SplittableRandom random) {
        double chroma = random.nextInt(3) == 0 ? 0.02 * random.nextDouble() : 0.05 + 0.13 * random.nextDouble();
        double hue = 2 * Math.PI * random.nextDouble();
        double l = 0.22 + 0.7 * random.nextDouble();
        return new Oklab(l, chroma * Math.cos(hue), chroma * Math.sin(hue));
    }

    /** The colour of a label or a lid: pale, dark, metal, or the main colour turned. */
    private static Oklab part(Oklab main, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Oklab(0.95, 0.002, 0.012);
            case 1 -> new Oklab(0.24, 0, 0.004);
            case 2 -> new Oklab(0.76, 0.012, 0.085);
            case 3 -> new Oklab(Math.clamp(main.l() + 0.2, 0, 0.95), main.a(), main.b());
            default -> color(random);
        };
    }

    private static Color shade(Oklab color, double by) {
        Rgba c = new Oklab(Math.clamp(color.l() + by, 0, 1), color.a(), color.b()).toRgba();
        return new Color(c.red(), c.green(), c.blue());
    }
}

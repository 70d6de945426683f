package studio.affiche.scene;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import studio.affiche.poster.Box;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Products drawn roughly, to judge staging by eye. */
enum StandIn {
    SERUM(0.42, 0x1f6b4a, 0x133f2c, 0xd9c9a3),
    CAN(0.52, 0xd01f35, 0xb8bcc2, 0x8f1022),
    HEADPHONES(0.95, 0x1a1b1f, 0x3b3d45, 0x0c0c0e),
    GADGET(0.72, 0xeceef0, 0xc9ced4, 0x9aa0a8),
    TIN(0.80, 0xc49a45, 0x8a6422, 0xf1dca0);

    final double aspect;
    private final int[] colors;

    StandIn(double aspect, int... colors) {
        this.aspect = aspect;
        this.colors = colors;
    }

    List<Rgba> palette() {
        return java.util.Arrays.stream(colors).mapToObj(Rgba::opaque).toList();
    }

    /** Draws it standing in a box of 0 to 1, with shadows as a composer would ask for. */
    void draw(BufferedImage image, Box unit, Grounding light) {
        Box box = unit.scale(image.getWidth(), image.getHeight()).standing(aspect);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Rgba s = light.shadowColor();
        double away = -Math.cos(Math.toRadians(light.lightAngle()));
        if (light.contact() > 0) {
            for (int i = 12; i > 0; i--) {
                double w = box.width() * (0.86 + 0.03 * i);
                double h = box.width() * 0.012 * i;
                g.setColor(new Color(s.red(), s.green(), s.blue(), (int) (light.contact() * 26)));
                g.fill(new Ellipse2D.Double(
                        box.centerX() - w / 2 + away * i * w * 0.006, box.bottom() - h * 0.62, w, h));
            }
        } else {
            for (int i = 14; i > 0; i--) {
                double d = box.width() * 0.008 * i;
                g.setColor(new Color(s.red(), s.green(), s.blue(), (int) (light.cast() * 16)));
                double r = box.width() * 0.12 + d;
                g.fill(new RoundRectangle2D.Double(
                        box.x() - d / 2 + away * box.width() * 0.07,
                        box.y() - d / 2 + box.width() * 0.09,
                        box.width() + d,
                        box.height() + d,
                        r,
                        r));
            }
        }
        if (light.reflection() > 0) {
            Box m = new Box(box.x(), box.bottom() - 1, box.width(), box.height());
            Graphics2D r = (Graphics2D) g.create();
            r.clipRect((int) m.x(), (int) m.y(), (int) m.width() + 1, (int) (m.height() * 0.35));
            r.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) light.reflection() * 0.8f));
            r.translate(0, 2 * box.bottom());
            r.scale(1, -1);
            body(r, box);
            r.dispose();
        }
        body(g, box);
        g.dispose();
    }

    private void body(Graphics2D g, Box b) {
        double w = b.width();
        double h = b.height();
        Area area = new Area();
        if (this == HEADPHONES) {
            Area band = new Area(new Ellipse2D.Double(b.x() + w * 0.06, b.y(), w * 0.88, h * 1.2));
            band.subtract(new Area(new Ellipse2D.Double(b.x() + w * 0.15, b.y() + h * 0.08, w * 0.70, h * 1.1)));
            band.intersect(new Area(new java.awt.geom.Rectangle2D.Double(b.x(), b.y(), w, h * 0.6)));
            area.add(band);
            area.add(new Area(
                    new RoundRectangle2D.Double(b.x(), b.y() + h * 0.46, w * 0.28, h * 0.54, w * 0.14, w * 0.14)));
            area.add(new Area(new RoundRectangle2D.Double(
                    b.x() + w * 0.72, b.y() + h * 0.46, w * 0.28, h * 0.54, w * 0.14, w * 0.14)));
        } else if (this == SERUM) {
            area.add(new Area(new RoundRectangle2D.Double(b.x(), b.y() + h * 0.30, w, h * 0.70, w * 0.22, w * 0.22)));
            area.add(new Area(
                    new RoundRectangle2D.Double(b.x() + w * 0.32, b.y() + h * 0.20, w * 0.36, h * 0.14, 6, 6)));
            area.add(new Area(
                    new RoundRectangle2D.Double(b.x() + w * 0.36, b.y(), w * 0.28, h * 0.24, w * 0.16, w * 0.16)));
        } else {
            area.add(new Area(new RoundRectangle2D.Double(b.x(), b.y(), w, h, w * 0.16, w * 0.16)));
        }
        Color c = new Color(colors[0]);
        g.setPaint(new LinearGradientPaint(
                (float) b.x(), 0, (float) (b.x() + w), 0, new float[] {0, 0.18f, 0.34f, 0.6f, 1}, new Color[] {
                    shade(0.66), shade(1.02), shade(1.3), c, shade(0.55)
                }));
        g.fill(area);
        if (this == SERUM || this == CAN || this == TIN) {
            g.setPaint(new GradientPaint(
                    0, (float) b.y(), new Color(0xf6f0e2), 0, (float) b.bottom(), new Color(0xe4dccb)));
            g.fill(new RoundRectangle2D.Double(b.x() + w * 0.2, b.y() + h * 0.55, w * 0.6, h * 0.22, 4, 4));
        }
        if (this == HEADPHONES) {
            g.setPaint(new RadialGradientPaint(
                    (float) (b.x() + w * 0.14),
                    (float) (b.y() + h * 0.62),
                    (float) (w * 0.2),
                    new float[] {0, 1},
                    new Color[] {new Color(255, 255, 255, 60), new Color(255, 255, 255, 0)}));
            g.fill(area);
        }
    }

    private Color shade(double f) {
        Oklab o = Oklab.of(Rgba.opaque(colors[0]));
        Rgba r = new Oklab(Math.min(0.98, o.l() * f + (f > 1 ? 0.05 : 0)), o.a(), o.b()).toRgba();
        return new Color(r.red(), r.green(), r.blue());
    }
}

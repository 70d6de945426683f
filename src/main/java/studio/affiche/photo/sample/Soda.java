package studio.affiche.photo.sample;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** A cold can of raspberry soda on white paper. */
final class Soda {
    static final Copy COPY = Copy.of(
            "pop! Raspberry Fizz",
            "sunburst, bright summer, playful",
            "POP! · RASPBERRY FIZZ",
            "Crack open summer",
            "Big fruit, no sugar",
            "Whole raspberries, fine bubbles, served ice cold.",
            "0 g sugar",
            "12 kcal a can",
            "2 for €3",
            "In every cooler near you",
            "Find yours");

    private static final double RADIUS = 3.3;
    private static final double BOTTOM = 0.95;
    private static final double TOP = 11.45;

    private Soda() {}

    static Shot shot() {
        Solid body = Solid.cylinder(RADIUS, 1.0, 10.6, 0.3).blend(Solid.cone(3.25, 2.74, 10.2, TOP, 0.04), 0.35);
        Skin silver = Skin.plain(0xc3c7cd);
        var print = new Opaque(
                Skin.wrapped(art(), BOTTOM, TOP, 360, silver),
                0.55,
                0.24,
                0.5,
                Relief.drops(RADIUS, 0.42, 0.5, BOTTOM));
        var bare = new Opaque(silver, 1, 0.14, 0, Relief.turned(0.01));
        var base = new Opaque(Skin.plain(0xb00a34), 0.6, 0.2, 0.4, Relief.turned(0.01));
        Solid foot = Solid.cone(2.5, 3.2, 0.36, 1.25, 0.12).blend(Solid.ring(2.3, 0.24, 0.23), 0.7);
        Solid rim = Solid.ring(2.66, 11.62, 0.17);
        Solid lid = Solid.cylinder(2.6, 11.0, 11.38, 0.03).without(Solid.cylinder(2.2, 11.3, 12, 0.1), 0.1);
        Solid tab = Solid.box(0.36, 0.05, 0.75, 0.05)
                .without(Solid.cylinder(0.22, -1, 1, 0.01).moved(0, 0, 0.36), 0.03)
                .moved(0, 11.46, 0.35);
        return new Shot(
                List.of(
                        Part.upright(body, RADIUS, 1.0, TOP, print),
                        Part.upright(foot, 3.2, 0, 1.25, base),
                        Part.upright(rim, 2.84, 11.4, 11.8, bare),
                        Part.upright(lid, 2.6, 11.0, 11.4, bare),
                        Part.upright(tab, 1.2, 11.4, 11.55, bare)),
                Studio.dramatic(0.5),
                0.9,
                new Vec(0, 5.7, 0),
                60,
                9,
                11.5,
                14.6,
                Optional.of(new Sweep(
                        new Light(0.95, 0.95, 0.955), new Light(0.86, 0.86, 0.87), 0.1, CastShadow.ofDarkness(0.5))));
    }

    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(2400, 1216);
        Graphics2D g = Lettering.pen(sheet);
        g.setPaint(new GradientPaint(0, 0, new Color(0xee0f3d), 0, 1216, new Color(0xc4052f)));
        g.fillRect(0, 0, 2400, 1216);
        wave(g, 850, 46, new Color(0xff5b7f));
        wave(g, 886, 50, new Color(0x9c0529));
        front(g);
        g.setColor(new Color(0x8a0626));
        g.fillRect(0, 0, 2400, 26);
        g.fillRect(0, 1186, 2400, 30);
        g.dispose();
        return sheet;
    }

    /** The face of the can, its middle at 1200. */
    private static void front(Graphics2D g) {
        berry(g, 1112, 1010, 92, 14);
        berry(g, 1268, 1030, 100, -10);
        AffineTransform upright = g.getTransform();
        g.rotate(Math.toRadians(-7), 1200, 420);
        Font bold = Lettering.inter("Bold");
        Lettering.heavy(g, "pop!", bold, 330, -0.045, 1205, 514, new Color(0x7d0320), 34);
        Lettering.heavy(g, "pop!", bold, 330, -0.045, 1198, 502, Color.WHITE, 14);
        g.setTransform(upright);
        Lettering.line(g, "RASPBERRY FIZZ", bold, 62, 0.16, 1200, 738, Color.WHITE);
        Lettering.line(g, "ZERO SUGAR  ·  330 ML", bold, 36, 0.2, 1200, 168, new Color(0xffd3dc));
    }

    private static void wave(Graphics2D g, double y, double height, Color color) {
        var path = new Path2D.Double();
        path.moveTo(0, 1216);
        for (int x = 0; x <= 2400; x += 10) {
            path.lineTo(x, y + height * Math.sin(x * Math.PI * 2 * 3 / 2400 + 0.6));
        }
        path.lineTo(2400, 1216);
        g.setColor(color);
        g.fill(path);
    }

    /** A raspberry hanging from its leaves: rows of beads that taper downwards. */
    private static void berry(Graphics2D g, double x, double y, double size, double degrees) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(degrees));
        g.scale(size, size);
        int[] rows = {3, 4, 5, 4, 5, 4, 3, 2};
        for (int row = rows.length - 1; row >= 0; row--) {
            for (int i = 0; i < rows[row]; i++) {
                double across = i - (rows[row] - 1) / 2.0;
                bead(g, across * 0.36, row * 0.27 - 0.7, 0.24);
            }
        }
        g.setColor(new Color(0x2f8f4e));
        for (int k = 0; k < 5; k++) {
            var leaf = new Path2D.Double();
            leaf.moveTo(0, -0.86);
            double a = Math.toRadians(-170 + k * 40);
            double tipX = Math.cos(a) * 0.85;
            double tipY = -0.86 + Math.sin(a) * 0.5 + 0.12;
            leaf.quadTo(tipX * 0.4 - 0.12, tipY * 0.4 - 0.6, tipX, tipY);
            leaf.quadTo(tipX * 0.6 + 0.1, tipY * 0.6 - 0.2, 0, -0.62);
            leaf.closePath();
            g.fill(leaf);
        }
        g.setTransform(before);
    }

    private static void bead(Graphics2D g, double x, double y, double r) {
        g.setPaint(new java.awt.RadialGradientPaint(
                new java.awt.geom.Point2D.Double(x - r * 0.3, y - r * 0.35),
                (float) (r * 1.5),
                new float[] {0, 0.35f, 1},
                new Color[] {new Color(0xffc2d0), new Color(0xff4d78), new Color(0x9d0730)}));
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
}

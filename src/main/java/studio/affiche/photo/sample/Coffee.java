package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** Coffee to go: a paper cup with a lid and a cardboard sleeve, on slate blue paper. */
final class Coffee {
    static final Copy COPY = Copy.of(
            "Slow Bird Flat White",
            "",
            "SLOW BIRD · FLAT WHITE",
            "Mornings, but kinder",
            "Catch the first warm one",
            "A double ristretto of Huila beans under silk milk.",
            "2 shots",
            "65 °C",
            "Roasted on Tuesday, poured today",
            "€3.80",
            "Own cup? Save 50 cents",
            "Order ahead →");

    private static final double TOP = 11.2;

    private Coffee() {}

    static Shot shot() {
        Solid cup = Solid.cone(2.95, 4.2, 0.25, TOP, 0.03);
        Solid foot = Solid.cone(2.9, 2.99, 0, 0.6, 0.05);
        Solid sleeve = Solid.cone(radius(3) + 0.13, radius(8.1) + 0.13, 3, 8.1, 0.05);
        Relief fluted = Relief.raised(
                0.012,
                p -> 0.008 * Math.cos(110 * Math.atan2(p.x(), p.z()))
                        + 0.006 * Grain.layered(p.x() * 9, p.y() * 9, p.z() * 9, 2));
        Skin kraft = p -> {
            double fleck = Grain.layered(p.x() * 6, p.y() * 14, p.z() * 6, 3);
            return Light.of(0xc0935f).times(1 + 0.16 * fleck);
        };
        var cardboard = new Opaque(Skin.wrapped(art(), 3, 8.1, 150, kraft), 0, 0.75, 0, fluted);
        var paper = new Opaque(Skin.plain(0x1d3a36), 0, 0.45, 0.12, Relief.uneven(4, 0.03));
        var plastic = new Opaque(Skin.plain(0xf2efe9), 0, 0.3, 0.25);
        Solid skirt = Solid.cylinder(4.42, TOP - 0.35, TOP + 0.3, 0.12).union(Solid.ring(4.42, TOP - 0.12, 0.13));
        Solid dome = Solid.cone(4.12, 3.82, TOP, TOP + 1.6, 0.22)
                .without(Solid.cylinder(3.5, TOP + 1.15, TOP + 3, 0.2), 0.18)
                .without(Solid.box(0.55, 0.5, 0.13, 0.12).moved(0, TOP + 1.5, 3.62), 0.08)
                .blend(skirt, 0.25);
        return new Shot(
                List.of(
                        Part.upright(cup, 4.2, 0.2, TOP, paper),
                        Part.upright(foot, 2.99, 0, 0.6, paper),
                        Part.upright(sleeve, radius(8.1) + 0.13, 3, 8.1, cardboard),
                        Part.upright(dome, 4.56, TOP - 0.4, TOP + 1.6, plastic)),
                Studio.bright().with(new Light(0.42, 0.54, 0.6), new Light(0.28, 0.4, 0.45)),
                0.9,
                new Vec(0, 6.5, 0),
                70,
                9,
                13.2,
                16.4,
                Optional.of(new Sweep(
                        new Light(0.24, 0.38, 0.44), new Light(0.17, 0.29, 0.34), 0.2, CastShadow.ofDarkness(0.5))));
    }

    private static double radius(double y) {
        return 2.95 + (4.2 - 2.95) * (y - 0.25) / (TOP - 0.25);
    }

    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1400, 720);
        Graphics2D g = Lettering.pen(sheet);
        var ink = new Color(0x1d2b27);
        bird(g, 700, 235, ink);
        Lettering.heavy(g, "Slow Bird", Lettering.inter("Bold"), 128, -0.04, 700, 500, ink, 4);
        Lettering.line(g, "COFFEE ROASTERS", Lettering.inter("SemiBold"), 42, 0.2, 700, 590, ink);
        g.dispose();
        return sheet;
    }

    /** A bird at rest: a drop for the body, a wing, a beak, two legs. */
    private static void bird(Graphics2D g, double x, double y, Color ink) {
        g.setColor(ink);
        var body = new Path2D.Double();
        body.moveTo(x - 210, y + 34);
        body.curveTo(x - 90, y + 10, x - 60, y - 100, x + 40, y - 108);
        body.curveTo(x + 130, y - 110, x + 142, y - 10, x + 96, y + 48);
        body.curveTo(x + 40, y + 112, x - 80, y + 96, x - 210, y + 34);
        g.fill(body);
        var beak = new Path2D.Double();
        beak.moveTo(x + 116, y - 74);
        beak.lineTo(x + 186, y - 52);
        beak.lineTo(x + 118, y - 34);
        g.fill(beak);
        g.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x + 4, y + 84, x - 8, y + 138));
        g.draw(new Line2D.Double(x + 46, y + 76, x + 42, y + 138));
        g.setColor(new Color(0xc0935f));
        g.fill(new Ellipse2D.Double(x + 66, y - 82, 20, 20));
        var wing = new Path2D.Double();
        wing.moveTo(x - 96, y + 22);
        wing.curveTo(x - 40, y + 70, x + 40, y + 50, x + 56, y - 14);
        g.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(wing);
    }
}

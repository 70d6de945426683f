package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Glass;
import studio.affiche.photo.sample.Material.Opaque;

/** A night serum in green glass, with a gold collar and a dropper. */
final class Serum {
    static final Copy COPY = Copy.of(
            "Botanical Night Serum",
            "soft morning light, podium, shadow of leaves on a wall",
            "FERN & VALE · NIGHT SERUM",
            "Wake up to calmer skin",
            "Let the night do the work",
            "Bakuchiol and squalane, pressed cold and bottled in glass.",
            "3 drops before bed",
            "Fragrance free",
            "Vegan",
            "Refillable",
            "30 ml — €48",
            "Discover the ritual →");

    private Serum() {}

    static Shot shot() {
        Solid body = Solid.cylinder(2.05, 0, 6.3, 0.55).blend(Solid.cylinder(0.95, 5.2, 7.3, 0.1), 0.55);
        Solid hollow = Solid.cylinder(1.78, 0.42, 6.0, 0.45).blend(Solid.cylinder(0.72, 5.2, 7.4, 0.05), 0.45);
        var glass = new Glass(hollow, 5.35, new Light(3.4, 0.75, 2.2), new Light(0.75, 0.2, 0.55));
        Solid tube = Solid.cylinder(0.17, 1.0, 7.2, 0.05);
        Solid paper = (x, y, z) -> {
            double ring = Math.abs(Math.sqrt(x * x + z * z) - 2.055) - 0.006;
            double tall = Math.abs(y - 2.95) - 1.95;
            if (Math.max(ring, tall) > 0.2) {
                return Math.max(ring, tall) * 0.8;
            }
            double wide = (Math.abs(Math.atan2(x, z)) - 1.06) * Math.sqrt(x * x + z * z);
            return Math.max(ring, Math.max(tall, wide)) * 0.8;
        };
        Skin cream = Skin.plain(0xf1e9d8);
        var label = new Opaque(Skin.wrapped(art(), 1.0, 4.9, Math.toDegrees(2.12), cream), 0, 0.55, 0);
        Skin gold = Skin.plain(0xdfb066);
        Solid collar = Solid.cylinder(1.2, 6.78, 8.35, 0.12).union(Solid.cylinder(1.26, 6.78, 6.98, 0.07));
        var metal = new Opaque(gold, 1, 0.13, 0, Relief.turned(0.012));
        Solid bulb = Solid.cone(0.86, 0.62, 8.2, 11.0, 0.5).blend(Solid.ring(0.86, 8.62, 0.13), 0.15);
        var rubber = new Opaque(Skin.plain(0x24262a), 0, 0.42, 0);
        return new Shot(
                List.of(
                        Part.upright(body, 2.05, 0, 7.3, glass),
                        Part.upright(tube, 0.17, 1, 7.2, new Opaque(Skin.plain(0xd8e4dc), 0, 0.05, 1)),
                        Part.upright(paper, 2.07, 1, 4.9, label),
                        Part.upright(collar, 1.26, 6.78, 8.35, metal),
                        Part.upright(bulb, 1.0, 8.2, 11, rubber)),
                Studio.bright(),
                0.5,
                new Vec(0, 5.42, 0),
                42,
                5,
                4.7,
                11.6,
                Optional.empty());
    }

    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1120, 1000);
        Graphics2D g = Lettering.pen(sheet);
        g.setColor(new Color(0xf4ecdb));
        g.fill(new Rectangle2D.Double(0, 0, 1120, 1000));
        var ink = new Color(0x1f3d30);
        var gilt = new Color(0xb08a3e);
        g.setColor(gilt);
        g.setStroke(new BasicStroke(5));
        g.draw(new Rectangle2D.Double(36, 36, 1048, 928));
        sprig(g, ink);
        Font light = Lettering.inter("Light");
        Font medium = Lettering.inter("SemiBold");
        Lettering.line(g, "Botanical", light, 132, -0.02, 560, 478, ink);
        Lettering.line(g, "Night Serum", light, 132, -0.02, 560, 622, ink);
        g.setColor(gilt);
        g.draw(new Line2D.Double(470, 692, 650, 692));
        Lettering.line(g, "BAKUCHIOL  ·  SQUALANE", medium, 42, 0.14, 560, 780, ink);
        Lettering.line(g, "30 ml   1.0 fl oz", medium, 38, 0.08, 560, 868, ink);
        g.dispose();
        return sheet;
    }

    /** A twig of pointed leaves. */
    private static void sprig(Graphics2D g, Color ink) {
        g.setColor(ink);
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var stem = new java.awt.geom.Path2D.Double();
        stem.moveTo(560, 330);
        stem.quadTo(556, 220, 562, 118);
        g.draw(stem);
        for (int i = 0; i < 4; i++) {
            double y = 300 - i * 46;
            double length = 92 - i * 13;
            g.fill(leaf(560, y, length, -38 - i * 4));
            g.fill(leaf(560, y - 18, length, 218 + i * 4));
        }
        g.fill(leaf(562, 124, 44, -90));
    }

    private static java.awt.Shape leaf(double x, double y, double length, double degrees) {
        var path = new java.awt.geom.Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(length * 0.3, -length * 0.26, length * 0.75, -length * 0.2, length, 0);
        path.curveTo(length * 0.72, length * 0.16, length * 0.3, length * 0.18, 0, 0);
        var turn = java.awt.geom.AffineTransform.getTranslateInstance(x, y);
        turn.rotate(Math.toRadians(degrees));
        return turn.createTransformedShape(path);
    }
}

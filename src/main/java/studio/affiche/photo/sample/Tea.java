package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** A tin of spring tea with a gold lid, on grey paper. */
final class Tea {
    static final Copy COPY = Copy.of(
            "明前龙井茶",
            "paper-cut hills, spring morning, soft mist",
            "龙井 · 春茶上新",
            "一盏春山",
            "把春天喝下去",
            "清明前手采，当日下锅，豆香清而回甘长。",
            "明前头采",
            "手工炒制",
            "山场直供",
            "海拔 600 米",
            "¥128 / 100g",
            "预订春茶 →");

    private static final double RADIUS = 3.9;
    private static final int GOLD = 0xe3bf78;

    private Tea() {}

    static Shot shot() {
        Solid body = Solid.cylinder(RADIUS, 0, 8.6, 0.16);
        Solid bead = Solid.ring(RADIUS, 0.2, 0.13);
        Solid lid = Solid.cylinder(4.04, 8.05, 10.6, 0.3)
                .union(Solid.ring(4.03, 8.14, 0.12))
                .without(Solid.ring(3.05, 10.66, 0.12), 0.1);
        Skin green = Skin.plain(0x14553f);
        var print = new Opaque(Skin.wrapped(art(), 0, 8.6, 200, green), 0.45, 0.3, 0.35, Relief.turned(0.004));
        var gold = new Opaque(Skin.plain(GOLD), 1, 0.2, 0, Relief.turned(0.03));
        return new Shot(
                List.of(
                        Part.upright(body, RADIUS, 0, 8.6, print),
                        Part.upright(bead, RADIUS + 0.13, 0, 0.4, gold),
                        Part.upright(lid, 4.16, 8.0, 10.6, gold)),
                Studio.bright(),
                0.9,
                new Vec(0, 4.9, 0),
                60,
                8,
                12.4,
                13.6,
                Optional.of(new Sweep(
                        new Light(0.80, 0.80, 0.79), new Light(0.62, 0.62, 0.61), 0.16, CastShadow.ofDarkness(0.5))));
    }

    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1640, 1040);
        Graphics2D g = Lettering.pen(sheet);
        g.setColor(new Color(0x176349));
        g.fillRect(0, 0, 1640, 1040);
        hills(g);
        var gold = new Color(0xf0cf8c);
        g.setColor(gold);
        g.fillRect(0, 922, 1640, 7);
        g.fillRect(0, 938, 1640, 3);
        g.setColor(new Color(0x0f4a36));
        g.fill(circle(820, 545, 268));
        g.setColor(gold);
        g.setStroke(new BasicStroke(9));
        g.draw(circle(820, 545, 268));
        g.setStroke(new BasicStroke(3));
        g.draw(circle(820, 545, 248));
        Optional<Font> chinese = Lettering.chinese();
        if (chinese.isPresent()) {
            Lettering.line(g, "明前", chinese.get(), 178, 0.06, 820, 555, gold);
            Lettering.line(g, "龙井茶", chinese.get(), 84, 0.12, 820, 690, gold);
        } else {
            twig(g, 820, 700);
        }
        g.dispose();
        return sheet;
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    /** Terraced hills, tone on tone, behind the seal. */
    private static void hills(Graphics2D g) {
        Color[] tones = {new Color(0x1b6c50), new Color(0x15604a), new Color(0x125540), new Color(0x0f4b38)};
        for (int k = 0; k < tones.length; k++) {
            var path = new Path2D.Double();
            path.moveTo(0, 1040);
            for (int x = 0; x <= 1640; x += 8) {
                double y = 520 + 110 * k + 60 * Math.sin(x / (190.0 + 40 * k) + k * 2.1) + 26 * Math.sin(x / 83.0 + k);
                path.lineTo(x, y);
            }
            path.lineTo(1640, 1040);
            g.setColor(tones[k]);
            g.fill(path);
        }
    }

    /** One bud and two leaves, where no Chinese type is at hand. */
    private static void twig(Graphics2D g, double x, double y) {
        leaf(g, x, y, 330, -90, 0.2);
        leaf(g, x, y - 10, 250, -140, 0.3);
        leaf(g, x, y - 10, 250, -40, 0.3);
    }

    private static void leaf(Graphics2D g, double x, double y, double length, double degrees, double width) {
        var path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(length * 0.3, -length * width, length * 0.7, -length * width, length, 0);
        path.curveTo(length * 0.7, length * width, length * 0.3, length * width, 0, 0);
        var turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(Math.toRadians(degrees));
        g.fill(turn.createTransformedShape(path));
    }
}

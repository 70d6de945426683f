package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** A tube of lavender hand cream, standing on its cap. */
final class Tube {
    static final Copy COPY = Copy.of(
            "薰衣草护手霜",
            "lavender field, soft morning light",
            "薰衣草护手霜 75 ml",
            "一握就软",
            "双手也要好好睡",
            "乳木果与燕麦，推开即化，不留一点黏。",
            "12 小时 长效保湿",
            "92 % 天然来源",
            "3 秒 吸收",
            "¥79",
            "两支立减 ¥20",
            "立即试用 →");

    private static final double FOOT = 2.5;
    private static final double SEAM = 13.9;
    private static final double RADIUS = 2.3;

    private Tube() {}

    static Shot shot() {
        Skin lilac = Skin.plain(0xb5a2e0);
        Skin print = Skin.printed(art(), -3.6, FOOT, 3.6, SEAM, lilac);
        Relief folds = Relief.raised(0.02, p -> {
            double high = Studio.smooth(7.5, SEAM, p.y());
            return 0.13 * high * Grain.at(p.x() * 0.75, p.y() * 0.16, 2)
                    + 0.02 * Grain.at(p.x() * 0.9, p.y() * 0.5, p.z() * 0.9);
        });
        var film = new Opaque(print, 0, 0.36, 0.25, folds);
        Relief teeth = Relief.raised(0.01, p -> 0.016 * Math.cos(p.x() * 34));
        var seam = new Opaque(lilac, 0, 0.36, 0.25, teeth);
        Relief ribs = Relief.raised(0.008, p -> 0.02 * Math.cos(72 * Math.atan2(p.x(), p.z())));
        var cap = new Opaque(Skin.plain(0xf3eee4), 0, 0.34, 0.2, ribs);
        Solid lid = Solid.cylinder(2.16, 0, 2.42, 0.16);
        Solid collar = Solid.cylinder(2.02, 2.3, 2.7, 0.04);
        Solid crimp = Solid.box(3.6, 0.62, 0.1, 0.05).moved(0, SEAM + 0.42, 0);
        Pose turn = Pose.UPRIGHT.yawed(-16);
        return new Shot(
                List.of(
                        Part.centred(body(), 3.6, FOOT, SEAM, RADIUS, film).posed(turn),
                        Part.centred(crimp, 3.6, SEAM - 0.2, SEAM + 1.04, 0.1, seam)
                                .posed(turn),
                        Part.upright(collar, 2.02, 2.3, 2.7, new Opaque(Skin.plain(0xd9d2c4), 0, 0.4, 0.1)),
                        Part.upright(lid, 2.16, 0, 2.42, cap)),
                Studio.dramatic(0.5),
                0.8,
                new Vec(0, 7.45, 0),
                62,
                4,
                8.8,
                15.9,
                Optional.empty());
    }

    /** A circle at the foot that turns into a line at the seam; its circumference stays, so it grows wider. */
    private static Solid body() {
        double wide = RADIUS * Math.PI / 2;
        return (x, y, z) -> {
            double t = Math.clamp((y - FOOT) / (SEAM - FOOT), 0, 1);
            double a = RADIUS + (wide - RADIUS) * t * (1.25 - 0.25 * t);
            double b = RADIUS * (1 - t) + 0.1 * t;
            double u = x / a;
            double v = z / b;
            double k = Math.sqrt(u * u + v * v);
            double slope = Math.sqrt(u * u / (a * a) + v * v / (b * b));
            double flat = k < 1e-6 ? -b : k * (k - 1) / slope;
            double tall = Math.abs(y - (FOOT + SEAM) / 2) - (SEAM - FOOT) / 2;
            return 0.8 * (Solid.outside(flat + 0.06, tall + 0.06) - 0.06);
        };
    }

    /** The front: 7.2 cm by 11.4 cm. */
    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1080, 1710);
        Graphics2D g = Lettering.pen(sheet);
        var ink = new Color(0x2f1d4a);
        for (int i = -1; i <= 1; i++) {
            stalk(g, 540 + i * 74, 640 - Math.abs(i) * -46, i * 9, ink);
        }
        Lettering.line(g, "loma", Lettering.inter("Bold"), 236, -0.045, 540, 930, ink);
        Lettering.line(g, "lavender hand cream", Lettering.inter("Regular"), 60, -0.01, 540, 1036, ink);
        g.setColor(ink);
        g.setStroke(new BasicStroke(5));
        g.draw(new Line2D.Double(320, 1120, 760, 1120));
        var bold = Lettering.inter("SemiBold");
        Lettering.start(g, "SHEA & OAT", bold, 31, 0.08, 320, 1182, ink);
        Lettering.start(g, "12 H CARE", bold, 31, 0.08, 320, 1228, ink);
        Lettering.start(g, "75 ml", bold, 31, 0.04, 672, 1182, ink);
        Lettering.start(g, "2.5 oz", bold, 31, 0.04, 665, 1228, ink);
        g.dispose();
        return sheet;
    }

    /** A stalk of lavender: pairs of buds that grow smaller upwards. */
    private static void stalk(Graphics2D g, double x, double foot, double degrees, Color ink) {
        AffineTransform before = g.getTransform();
        g.rotate(Math.toRadians(degrees), x, foot);
        g.setColor(ink);
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var stem = new Path2D.Double();
        stem.moveTo(x, foot);
        stem.lineTo(x, foot - 320);
        g.draw(stem);
        for (int k = 0; k < 7; k++) {
            double y = foot - 120 - k * 36;
            double size = 30 - 2.4 * k;
            for (int side = -1; side <= 1; side += 2) {
                AffineTransform here = g.getTransform();
                g.translate(x + side * size * 0.75, y);
                g.rotate(Math.toRadians(side * 38));
                g.fill(new Ellipse2D.Double(-size * 0.42, -size * 0.8, size * 0.84, size * 1.6));
                g.setTransform(here);
            }
        }
        g.fill(new Ellipse2D.Double(x - 9, foot - 392, 18, 36));
        g.setTransform(before);
    }
}

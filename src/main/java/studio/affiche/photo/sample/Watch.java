package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Glass;
import studio.affiche.photo.sample.Material.Opaque;

/** A steel watch with a dark blue dial on a tan strap. */
final class Watch {
    static final Copy COPY = Copy.of(
                    "Meridian Automatic 40",
                    "dark studio, brushed metal, single light",
                    "MERIDIAN · AUTOMATIC 40",
                    "Time, without the noise",
                    "Keep your own time",
                    "A sunray dial, a steel case, a movement you can hear breathing.",
                    "72 h power reserve",
                    "100 m water resistant",
                    "10 years guarantee",
                    "€1,450",
                    "Limited to 300 pieces",
                    "Book a fitting →")
            .branded(0x16294a, 0xc08a4e, 0xe8e4da);

    private static final double FACE = 1.72;
    private static final double STRAP_BACK = -2.75;

    private Watch() {}

    static Shot shot() {
        var polished = new Opaque(Skin.plain(0xd6d8dc), 1, 0.08, 0);
        var brushed = new Opaque(
                Skin.plain(0xc9ccd1), 1, 0.24, 0, Relief.raised(0.004, p -> 0.0012 * Grain.line(p.z() * 90)));
        var dial =
                new Opaque(Skin.printed(art(), -FACE, -FACE, FACE, FACE, Skin.plain(0x16294a)), 0.55, 0.3, 0.3, rays());
        var gilt = new Opaque(Skin.plain(0xf0ead8), 1, 0.1, 0);
        var accent = new Opaque(Skin.plain(0xe0672c), 0, 0.3, 0.3);
        var glass = new Glass((x, y, z) -> 9, 0, Light.NONE, Light.NONE);
        Solid body = Solid.disc(2.0, 0.46, 0.14);
        Solid bezel = Solid.disc(1.98, 0.16, 0.12)
                .without(Solid.disc(FACE, 1, 0.02), 0.06)
                .moved(0, 0, 0.52);
        Solid face = Solid.disc(FACE + 0.05, 0.04, 0.01).moved(0, 0, 0.5);
        Solid crystal = Solid.disc(FACE + 0.02, 0.045, 0.04).moved(0, 0, 0.74);
        Solid crown = Solid.cylinder(0.3, 0, 0.42, 0.06);
        Relief knurls = Relief.raised(0.004, p -> 0.02 * Math.cos(26 * Math.atan2(p.x(), p.z())));
        Solid lug = Solid.box(0.19, 0.5, 0.24, 0.13);
        Solid lugs = lug.moved(1.12, 0, 0).mirrored();
        Pose upper = Pose.UPRIGHT.pitched(-34).moved(0, 1.86, -0.14);
        Pose lower = Pose.UPRIGHT.pitched(34).moved(0, -1.86, -0.14);
        Pose turn = Pose.UPRIGHT.yawed(-24).pitched(5).rolled(-4);
        List<Part> parts = List.of(
                Part.centred(strap(), 1, -3.9, 3.9, 6.2, leather()),
                Part.centred(body, 2, -2, 2, 0.46, brushed),
                Part.centred(lugs, 1.4, -0.7, 0.7, 0.3, brushed).posed(upper),
                Part.centred(lugs, 1.4, -0.7, 0.7, 0.3, brushed).posed(lower),
                new Part(bezel, new Vec(-2, -2, 0.3), new Vec(2, 2, 0.7), polished),
                new Part(face, new Vec(-1.8, -1.8, 0.4), new Vec(1.8, 1.8, 0.56), dial),
                new Part(marks(), new Vec(-1.7, -1.7, 0.5), new Vec(1.7, 1.7, 0.6), gilt),
                hand(0.062, 0.98, -58, 0.6, gilt),
                hand(0.046, 1.42, 52, 0.635, gilt),
                hand(0.014, 1.5, 192, 0.665, accent),
                new Part(
                        Solid.disc(0.1, 0.08, 0.03).moved(0, 0, 0.62),
                        new Vec(-0.1, -0.1, 0.5),
                        new Vec(0.1, 0.1, 0.7),
                        gilt),
                new Part(crystal, new Vec(-1.75, -1.75, 0.69), new Vec(1.75, 1.75, 0.79), glass),
                Part.upright(crown, 0.3, 0, 0.42, new Opaque(Skin.plain(0xd6d8dc), 1, 0.12, 0, knurls))
                        .posed(Pose.UPRIGHT.rolled(-90).moved(1.96, 0, 0)));
        return new Shot(
                parts.stream().map(part -> part.posed(turn)).toList(),
                Studio.dramatic(0.3),
                0.5,
                new Vec(0.8, 0, -1.6),
                40,
                6,
                6.5,
                8.9,
                Optional.empty());
    }

    /** A closed loop, as on a display stand: an oval seen from the side. */
    private static Solid strap() {
        double tall = 3.55;
        double deep = 3.0;
        return (x, y, z) -> {
            double v = y / tall;
            double w = (z - STRAP_BACK) / deep;
            double k = Math.sqrt(v * v + w * w);
            double slope = Math.sqrt(v * v / (tall * tall) + w * w / (deep * deep));
            double loop = Math.abs(k * (k - 1) / Math.max(slope, 1e-6)) - 0.06;
            // Padded in the middle, thin at the edges.
            double half = 0.98 - 0.12 * Studio.smooth(0, -5, z);
            double edge = Math.abs(x) - half + 0.1;
            return 0.8 * (Solid.outside(loop, edge) - 0.1);
        };
    }

    private static Opaque leather() {
        Light tan = Light.of(0xa8683a);
        Light thread = Light.of(0xeeddbc);
        Skin skin = p -> {
            double turn = Math.atan2(p.y(), p.z() - STRAP_BACK) * 9;
            double along = turn - Math.floor(turn);
            boolean stitched = Math.abs(Math.abs(p.x()) - 0.76) < 0.03 && along < 0.62;
            return stitched ? thread : tan.times(1 + 0.12 * Grain.layered(p.x() * 2, p.y() * 2, p.z() * 2, 3));
        };
        return new Opaque(skin, 0, 0.45, 0.1, Relief.leather(0.11, 0.012));
    }

    /** A bar that points outwards at each hour, two at twelve. */
    private static Solid marks() {
        Solid bar = Solid.box(0.045, 0.17, 0.035, 0.015);
        Solid pair = Solid.box(0.04, 0.17, 0.035, 0.015).moved(0.075, 0, 0).mirrored();
        return (x, y, z) -> {
            double hour = Math.round(Math.atan2(x, y) / Math.PI * 6);
            double a = hour * Math.PI / 6;
            double px = Math.cos(a) * x - Math.sin(a) * y;
            double py = Math.sin(a) * x + Math.cos(a) * y - 1.36;
            return 0.9 * (hour == 0 ? pair : bar).distance(px, py, z - 0.55);
        };
    }

    /** A hand that points clockwise from twelve, a third of its width thick, with a short tail. */
    private static Part hand(double half, double length, double degrees, double height, Opaque material) {
        Solid bar = Solid.box(half, length / 2 + 0.12, 0.014, 0.008).moved(0, length / 2 - 0.12, 0);
        return Part.centred(bar, half, -0.3, length, 0.02, material)
                .posed(Pose.UPRIGHT.rolled(-degrees).moved(0, 0, height));
    }

    /** Lines brushed outwards from the middle: light runs over them in wedges. */
    private static Relief rays() {
        return (p, n) -> {
            double a = Math.atan2(p.y(), p.x());
            double tilt = 0.16 * Grain.line(a * 90) + 0.08 * Grain.line(a * 31);
            return new Vec(n.x() - tilt * Math.sin(a), n.y() + tilt * Math.cos(a), n.z()).unit();
        };
    }

    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1400, 1400);
        Graphics2D g = Lettering.pen(sheet);
        g.setColor(new Color(0x16294a));
        g.fillRect(0, 0, 1400, 1400);
        g.translate(700, 700);
        var silver = new Color(0xe8e4da);
        g.setColor(silver);
        for (int minute = 0; minute < 60; minute++) {
            double a = Math.toRadians(minute * 6);
            g.setStroke(new BasicStroke(minute % 5 == 0 ? 7 : 3));
            double from = minute % 5 == 0 ? 640 : 652;
            g.draw(new Line2D.Double(from * Math.sin(a), -from * Math.cos(a), 676 * Math.sin(a), -676 * Math.cos(a)));
        }
        g.setStroke(new BasicStroke(3));
        g.setColor(new Color(0x0f1e38));
        g.fill(new Ellipse2D.Double(-150, 180, 300, 300));
        g.setColor(silver);
        for (int i = 0; i < 12; i++) {
            double a = Math.toRadians(i * 30);
            double from = i % 3 == 0 ? 116 : 128;
            g.draw(new Line2D.Double(
                    from * Math.sin(a), 330 - from * Math.cos(a), 142 * Math.sin(a), 330 - 142 * Math.cos(a)));
        }
        g.setStroke(new BasicStroke(5));
        g.draw(new Line2D.Double(18, 342, -96, 266));
        g.fill(new Ellipse2D.Double(-9, 321, 18, 18));
        Lettering.line(g, "MERIDIAN", Lettering.inter("SemiBold"), 68, 0.2, 0, -258, silver);
        Lettering.line(g, "AUTOMATIC", Lettering.inter("Regular"), 32, 0.26, 0, -206, silver);
        g.dispose();
        return sheet;
    }
}

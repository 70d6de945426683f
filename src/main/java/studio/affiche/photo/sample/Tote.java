package studio.affiche.photo.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** A leather tote with rolled handles, its seams stitched. */
final class Tote {
    static final Copy COPY = Copy.of(
            "Oden Market Tote",
            "terracotta, late sun, travertine",
            "ODEN · LEATHER GOODS",
            "Carry less, better",
            "Made to be handed down",
            "Vegetable-tanned hide, cut from one piece and stitched by hand.",
            "18 hours of handwork",
            "25 years of free repairs",
            "Room for a laptop and a baguette",
            "€420",
            "Find your colour →");

    private static final double TALL = 25;
    private static final double HANDLE = 6.4;

    private Tote() {}

    static Shot shot() {
        Relief pebbles = Relief.leather(0.22, 0.013);
        Skin hide = worn(0xa4582a);
        var leather = new Opaque(Skin.printed(art(), -17, 0, 17, 26, hide), 0, 0.42, 0.1, pebbles);
        var trim = new Opaque(worn(0x7d3d1b), 0, 0.36, 0.14, Relief.leather(0.2, 0.008));
        var brass = new Opaque(Skin.plain(0xd8b06a), 1, 0.16, 0);
        Solid inside = box(0.4, 1.5, TALL + 4).moved(0, 1, 0);
        Solid bag = box(0, 0, TALL).without(inside, 0.16);
        Solid rim = rim();
        Solid handle = handle();
        Solid tabs = Solid.box(1.05, 2.5, 0.2, 0.16).moved(HANDLE, 20.2, 4.25).mirrored();
        Solid rivets = Solid.disc(0.36, 0.16, 0.1)
                .union(Solid.disc(0.36, 0.16, 0.1).moved(0, 2.6, 0))
                .moved(HANDLE, 18.9, 4.45)
                .mirrored();
        Pose turn = Pose.UPRIGHT.yawed(-24);
        Pose back = Pose.UPRIGHT.pitched(-3).rolled(1.2).moved(0.3, -0.4, -7.6).yawed(-24);
        return new Shot(
                List.of(
                        Part.centred(bag, 17.2, 0, TALL + 0.3, 6.6, leather).posed(turn),
                        Part.centred(rim, 17.2, TALL - 0.8, TALL + 0.4, 6, trim).posed(turn),
                        Part.centred(handle, HANDLE + 0.6, 20, 42, 4.9, trim).posed(turn),
                        Part.centred(handle, HANDLE + 0.6, 20, 42, 4.9, trim).posed(back),
                        Part.centred(tabs, HANDLE + 1.1, 17.6, 22.8, 4.5, trim).posed(turn),
                        Part.centred(rivets, HANDLE + 0.4, 18.4, 22, 4.7, brass).posed(turn)),
                Studio.bright(),
                3.2,
                new Vec(0.6, 20.2, 0),
                190,
                8,
                39.5,
                44.5,
                Optional.empty());
    }

    /** Leather that took on light and hands: a little uneven in colour. */
    private static Skin worn(int rgb) {
        Light color = Light.of(rgb);
        return p -> color.times(1
                + 0.10 * Grain.layered(p.x() * 0.22, p.y() * 0.22, p.z() * 0.22, 3)
                + 0.05 * Grain.at(p.x() * 3, p.y() * 3, p.z() * 3));
    }

    private static double halfWidth(double y) {
        return 13.4 + 2.9 * Math.clamp(y / TALL, 0, 1);
    }

    private static double halfDepth(double x, double y) {
        double t = Math.clamp(y / TALL, 0, 1);
        // Full at the bottom, drawn together at the top, slack between the handles.
        return 5.6 - 1.9 * t + 0.45 * Math.sin(Math.PI * t) + 0.18 * Math.sin(x * 0.33 + 1.2) * t;
    }

    /** The body, smaller by a wall, between two heights. */
    private static Solid box(double wall, double bottom, double top) {
        double rounding = 0.9;
        return (x, y, z) -> {
            double dx = Math.abs(x) - halfWidth(y) + wall + rounding;
            double dz = Math.abs(z) - halfDepth(x, y) + wall + rounding;
            double side = Solid.outside(dx, dz) - rounding;
            double tall = Math.abs(y - (bottom + top) / 2) - (top - bottom) / 2;
            return 0.85 * (Solid.outside(side + 0.45, tall + 0.45) - 0.45);
        };
    }

    /** A bound edge around the mouth. */
    private static Solid rim() {
        Solid outline = box(0.18, -20, 60);
        return (x, y, z) -> {
            double wall = Math.abs(outline.distance(x, y, z) / 0.85) - 0.12;
            return 0.85 * (Solid.outside(wall, Math.abs(y - TALL + 0.12) - 0.28) - 0.12);
        };
    }

    /** A rolled handle: two straight runs and a half circle, before the body. */
    private static Solid handle() {
        return (x, y, z) -> {
            double q = y > 34 ? Math.hypot(x, y - 34) - HANDLE : Math.abs(x) - HANDLE;
            double below = Math.max(0, 20.6 - y);
            double dz = z - 4.3 + 0.35 * Studio.smooth(26, 40, y);
            return 0.95 * (Math.sqrt(q * q + below * below + dz * dz) - 0.6);
        };
    }

    /** The front, 34 cm by 26 cm: seams and the maker's name pressed in gold. */
    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1700, 1300);
        Graphics2D g = Lettering.pen(sheet);
        for (double t = 0; t < 1; t += 0.0115) {
            double y = 1300 - 50 * (0.9 + (TALL - 1.9) * t);
            double reach = 50 * (halfWidth((1300 - y) / 50) - 0.75);
            stitch(g, 850 - reach, y, 86);
            stitch(g, 850 + reach, y, 94);
        }
        for (double x = -15.4; x < 15.4; x += 0.29) {
            stitch(g, 850 + 50 * x, 1300 - 50 * (TALL - 0.85), 0);
        }
        Lettering.line(g, "ODEN", Lettering.inter("SemiBold"), 74, 0.42, 858, 760, new Color(0x4d2310));
        Lettering.line(g, "ODEN", Lettering.inter("SemiBold"), 74, 0.42, 858, 758, new Color(0xe2b878));
        Lettering.line(g, "GÖTEBORG", Lettering.inter("Regular"), 24, 0.5, 856, 806, new Color(0xd9ac6c));
        g.dispose();
        return sheet;
    }

    private static void stitch(Graphics2D g, double x, double y, double degrees) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(degrees));
        g.setColor(new Color(0x59290f));
        g.fill(new RoundRectangle2D.Double(-6, -2, 12, 7, 4, 4));
        g.setColor(new Color(0xe9cfa4));
        g.fill(new RoundRectangle2D.Double(-5, -2.5, 10, 5, 5, 5));
        g.setTransform(before);
    }
}

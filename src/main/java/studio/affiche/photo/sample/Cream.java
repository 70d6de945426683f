package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Glass;
import studio.affiche.photo.sample.Material.Opaque;

/** An overnight cream: a white pot in thick glass under an oak lid, on blush paper. */
final class Cream {
    static final Copy COPY = Copy.of(
            "Halden Overnight Cream",
            "warm plaster, arch, late afternoon light",
            "HALDEN · OVERNIGHT CREAM",
            "Rest, by the spoonful",
            "Sleep does half the work",
            "Ceramides and oat lipids put back what the day took out.",
            "72 h moisture",
            "96 % natural origin",
            "Unscented",
            "Glass jar, oak lid, endless refills",
            "50 ml — €36",
            "Start tonight →");

    private static final Solid NO_HOLLOW = (x, y, z) -> 9;
    private static final double POT = 2.95;

    private Cream() {}

    static Shot shot() {
        Solid body = Solid.cylinder(3.6, 0, 4.35, 0.75);
        var glass = new Glass(NO_HOLLOW, 0, new Light(0.10, 0.05, 0.06), Light.NONE);
        Solid pot = Solid.cylinder(POT, 0.8, 4.4, 0.65);
        Skin porcelain = Skin.plain(0xf6f0e7);
        var enamel = new Opaque(Skin.wrapped(art(), 0.9, 4.3, 170, porcelain), 0, 0.3, 0.2);
        Solid neck = Solid.cylinder(3.12, 4.2, 4.75, 0.05);
        Solid lid = Solid.cylinder(3.62, 4.52, 6.85, 0.24);
        var oak = new Opaque(
                Skin.wood(0xd9ad75, 0x8a5a2e, 0.42),
                0,
                0.5,
                0.12,
                Relief.raised(0.01, p -> 0.006 * Grain.layered(p.x() * 0.8, p.y() * 16, p.z() * 16, 2)));
        var rose = new Light(0.80, 0.56, 0.48);
        return new Shot(
                List.of(
                        Part.upright(body, 3.6, 0, 4.35, glass),
                        Part.upright(pot, POT, 0.8, 4.4, enamel),
                        Part.upright(neck, 3.12, 4.2, 4.75, new Opaque(Skin.plain(0xefe9df), 0, 0.4, 0.1)),
                        Part.upright(lid, 3.62, 4.52, 6.85, oak).posed(Pose.UPRIGHT.yawed(24))),
                Studio.bright().with(rose, rose.times(0.8)),
                0.8,
                new Vec(0, 3.3, 0),
                46,
                13,
                13.2,
                10.6,
                Optional.of(new Sweep(
                        new Light(0.84, 0.62, 0.54), new Light(0.66, 0.44, 0.37), 0.2, CastShadow.ofDarkness(0.55))));
    }

    private static BufferedImage art() {
        BufferedImage sheet = Lettering.sheet(1500, 582);
        Graphics2D g = Lettering.pen(sheet);
        var ink = new Color(0x4a2f25);
        g.setColor(ink);
        g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        // A moon over a line of hills.
        g.draw(new Arc2D.Double(722, 78, 56, 56, 0, 360, Arc2D.OPEN));
        g.draw(new Arc2D.Double(660, 108, 120, 90, 20, 140, Arc2D.OPEN));
        g.draw(new Arc2D.Double(740, 114, 110, 80, 15, 130, Arc2D.OPEN));
        Lettering.line(g, "HALDEN", Lettering.inter("SemiBold"), 112, 0.22, 750, 290, ink);
        Lettering.line(g, "overnight cream", Lettering.inter("LightItalic"), 64, 0.01, 750, 376, ink);
        g.draw(new Line2D.Double(716, 420, 784, 420));
        Lettering.line(g, "50 ML   1.7 FL OZ", Lettering.inter("SemiBold"), 26, 0.18, 750, 476, ink);
        g.dispose();
        return sheet;
    }
}

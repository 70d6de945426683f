package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** A gable-top carton of oat drink with a screw cap, on yellow paper. */
final class Oat {
    static final Copy COPY = Copy.of(
                    "Havre Oat Drink Barista",
                    "colour blocks, bright, playful",
                    "HAVRE · OAT DRINK BARISTA",
                    "Foams like it means it",
                    "Give the cow a day off",
                    "Swedish oats, spring water and a pinch of salt.",
                    "4 ingredients",
                    "0 g added sugar",
                    "−74 % CO₂ compared with milk",
                    "1 litre",
                    "€2.19",
                    "Find it in the fridge →")
            .branded(0x2140c4, 0xf6edda, 0xf4b63a);

    private static final double HALF = 3.6;
    private static final double SHOULDER = 15;
    private static final double RIDGE = 18.4;
    private static final Color BLUE = new Color(0x2140c4);
    private static final Color PAPER = new Color(0xf6edda);

    private Oat() {}

    static Shot shot() {
        Skin plain = Skin.plain(0xf6edda);
        Skin front = Skin.printed(front(), -HALF, 0, HALF, RIDGE, plain);
        Artwork sideArt = new Artwork(side());
        Skin print = p -> p.x() > HALF - 0.03 && p.y() < SHOULDER
                ? sideArt.at((HALF - p.z()) / (2 * HALF), 1 - p.y() / SHOULDER, plain.at(p))
                : front.at(p);
        Relief board = Relief.uneven(5, 0.045);
        var card = new Opaque(print, 0, 0.42, 0.16, board);
        var blue = new Opaque(Skin.plain(0x2140c4), 0, 0.4, 0.16, board);
        Relief seal = Relief.raised(0.01, p -> 0.012 * Math.cos(p.y() * 22));
        var fin = new Opaque(Skin.plain(0x2140c4), 0, 0.42, 0.16, seal);
        Relief ribs = Relief.raised(
                0.008, p -> Math.abs(p.y() - 0.75) > 0.6 ? 0 : 0.03 * Math.cos(44 * Math.atan2(p.x(), p.z())));
        var cap = new Opaque(Skin.plain(0xf4b63a), 0, 0.3, 0.3, ribs);
        Solid body = Solid.box(HALF, SHOULDER / 2, HALF, 0.14).moved(0, SHOULDER / 2, 0);
        Solid ridge = Solid.box(HALF, 0.72, 0.1, 0.04).moved(0, RIDGE + 0.6, 0);
        Solid screw = Solid.cylinder(1.45, 0.1, 1.5, 0.18).union(Solid.cylinder(1.62, -0.2, 0.28, 0.1));
        Pose turn = Pose.UPRIGHT.yawed(-27);
        Pose onRoof = Pose.UPRIGHT.pitched(44).moved(0, 16.75, 1.95).yawed(-27);
        return new Shot(
                List.of(
                        Part.centred(body, HALF, 0, SHOULDER, HALF, card).posed(turn),
                        Part.centred(gussets(), HALF, SHOULDER - 0.3, RIDGE, HALF, blue)
                                .posed(turn),
                        Part.centred(roof(), HALF, SHOULDER - 0.2, RIDGE + 0.3, HALF + 0.1, blue)
                                .posed(turn),
                        Part.centred(ridge, HALF, RIDGE - 0.2, RIDGE + 1.4, 0.12, fin)
                                .posed(turn),
                        Part.upright(screw, 1.62, -0.2, 1.5, cap).posed(onRoof)),
                Studio.bright().with(new Light(0.95, 0.72, 0.3), new Light(0.7, 0.5, 0.16)),
                1.1,
                new Vec(0, 9.7, 0),
                95,
                7,
                17.6,
                23.6,
                Optional.of(new Sweep(
                        new Light(0.93, 0.60, 0.10), new Light(0.84, 0.50, 0.06), 0.16, CastShadow.ofDarkness(0.5))));
    }

    /** The sides, folded in below the roof. */
    private static Solid gussets() {
        Solid slopes = Solid.behind(new Vec(0, SHOULDER, HALF), new Vec(0, 3.48, 3.4));
        Solid tucks = Solid.behind(new Vec(HALF, SHOULDER, 0), new Vec(3.4, 2.5, 0));
        Solid base = Solid.box(HALF, 2, HALF, 0.1).moved(0, SHOULDER + 1.7, 0);
        return (x, y, z) -> Math.max(
                base.distance(x, y, z),
                Math.max(slopes.distance(x, y, Math.abs(z)), tucks.distance(Math.abs(x), y, z)));
    }

    /** Two sheets that lean against each other. */
    private static Solid roof() {
        double rise = RIDGE - SHOULDER;
        double run = HALF - 0.1;
        double square = rise * rise + run * run;
        return (x, y, z) -> {
            double dz = HALF - 0.03 - Math.abs(z);
            double dy = y - SHOULDER;
            double t = Math.clamp((dy * rise + dz * run) / square, 0, 1);
            double sheet = Math.hypot(dy - t * rise, dz - t * run) - 0.05;
            return Solid.outside(sheet, Math.abs(x) - HALF + 0.03) - 0.03;
        };
    }

    /** The front and the roof above it: 7.2 cm by 18.4 cm. */
    private static BufferedImage front() {
        BufferedImage sheet = Lettering.sheet(1080, 2760);
        Graphics2D g = Lettering.pen(sheet);
        g.setColor(PAPER);
        g.fillRect(0, 0, 1080, 2760);
        g.setColor(BLUE);
        g.fillRect(0, 0, 1080, 600);
        var wave = new Path2D.Double();
        wave.moveTo(0, 2760);
        for (int x = 0; x <= 1080; x += 8) {
            wave.lineTo(x, 2170 + 46 * Math.sin(x / 172.0 + 0.8));
        }
        wave.lineTo(1080, 2760);
        g.fill(wave);
        Font bold = Lettering.inter("Bold");
        Lettering.heavy(g, "oat.", bold, 560, -0.06, 524, 1160, BLUE, 22);
        Lettering.start(g, "HAVRE", bold, 92, 0.16, 92, 760, BLUE);
        Lettering.start(g, "Barista drink", Lettering.inter("SemiBold"), 104, -0.03, 92, 1330, BLUE);
        Lettering.start(g, "made to foam", Lettering.inter("Light"), 104, -0.03, 92, 1446, BLUE);
        oats(g, 560, 2050, new Color(0xf4b63a));
        Lettering.start(g, "1 litre", bold, 92, -0.02, 92, 2520, PAPER);
        Lettering.start(g, "NO ADDED SUGAR", bold, 44, 0.1, 92, 2620, PAPER);
        g.dispose();
        return sheet;
    }

    /** An ear of oats that lies across the front. */
    private static void oats(Graphics2D g, double x, double y, Color color) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(62));
        g.setColor(color);
        g.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var stem = new Path2D.Double();
        stem.moveTo(0, 420);
        stem.quadTo(-30, 40, 10, -420);
        g.draw(stem);
        for (int k = 0; k < 8; k++) {
            for (int side = -1; side <= 1; side += 2) {
                AffineTransform here = g.getTransform();
                g.translate(side * 62 - 6, 150 - k * 74);
                g.rotate(Math.toRadians(side * 30));
                g.fill(new Ellipse2D.Double(-27, -66, 54, 132));
                g.setTransform(here);
            }
        }
        g.setTransform(before);
    }

    /** The side with what is in it: 7.2 cm by 15 cm. */
    private static BufferedImage side() {
        BufferedImage sheet = Lettering.sheet(1080, 2250);
        Graphics2D g = Lettering.pen(sheet);
        g.setColor(BLUE);
        g.fillRect(0, 0, 1080, 2250);
        Font bold = Lettering.inter("Bold");
        Font regular = Lettering.inter("Regular");
        Lettering.start(g, "What is in it?", bold, 118, -0.03, 100, 300, PAPER);
        String[] lines = {"Water, oats 11 %,", "rapeseed oil, sea salt.", "That is the whole list."};
        for (int i = 0; i < lines.length; i++) {
            Lettering.start(g, lines[i], regular, 78, -0.01, 100, 460 + 108 * i, PAPER);
        }
        g.setStroke(new BasicStroke(6));
        g.draw(new RoundRectangle2D.Double(100, 860, 880, 820, 30, 30));
        String[][] table = {
            {"per 100 ml", ""},
            {"Energy", "248 kJ"},
            {"Fat", "3.0 g"},
            {"Carbohydrate", "6.6 g"},
            {"Fibre", "0.8 g"},
            {"Protein", "1.1 g"},
            {"Salt", "0.1 g"}
        };
        for (int i = 0; i < table.length; i++) {
            double y = 960 + 110 * i;
            Lettering.start(g, table[i][0], i == 0 ? bold : regular, 58, 0, 150, y, PAPER);
            if (!table[i][1].isEmpty()) {
                Lettering.start(g, table[i][1], regular, 58, 0, 740, y, PAPER);
                g.fillRect(150, (int) y + 32, 780, 3);
            }
        }
        Lettering.start(g, "Shake me. Then open me.", bold, 66, -0.01, 100, 1960, PAPER);
        g.dispose();
        return sheet;
    }
}

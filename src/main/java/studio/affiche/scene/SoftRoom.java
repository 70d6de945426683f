package studio.affiche.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A room out of focus behind a table: a lit wall, the glow of a window and a shelf with things on it, or lamps at
 * night. All of it is blurred, and fainter where text stands.
 */
final class SoftRoom {
    private final Stage stage;
    private final Wall wall;
    private final Ramp plaster;
    private final Ramp wood;
    private final Ramp green;
    private final SoftMap window;
    private final SoftMap things;
    private final SoftMap plants;
    private final SoftMap beam;
    private final SoftMap lamps;
    private final SoftMap farLamps;
    private final Flat lamp;
    private final boolean night;

    SoftRoom(Stage stage, double back) {
        this.stage = stage;
        this.wall = new Wall(stage);
        this.plaster = stage.matt(stage.palette().ground());
        this.wood = stage.matt(stage.palette().ground().mix(stage.palette().shade(), stage.dark() ? 0.8 : 0.9));
        this.green = stage.matt(stage.palette().shade().mix(stage.palette().accent(), 0.35));
        this.lamp = Flat.of(stage.palette().light().mix(stage.palette().accent(), 0.25));
        this.night = stage.dark();
        double lampSide = stage.lightX() < 0 ? -1 : 1;
        boolean kitchen = stage.random(61) < 0.62;
        List<Shape> panes = night ? List.of() : window(stage, back, lampSide);
        List<Shape> solid = kitchen ? shelf(stage, back, -lampSide) : List.of();
        window = SoftMap.of(stage, panes, 220, 0.045);
        things = SoftMap.of(stage, solid, 320, 0.015);
        plants = SoftMap.of(stage, kitchen ? plant(stage, back, lampSide) : List.of(), 320, 0.017);
        beam = SoftMap.of(stage, night ? List.of() : beam(stage, back), 220, 0.030);
        lamps = SoftMap.of(stage, night ? lights(stage, back, 14, 0.020, 500) : List.of(), 520, 0.0040);
        farLamps = SoftMap.of(stage, night ? lights(stage, back, 18, 0.045, 640) : List.of(), 320, 0.010);
    }

    /** The wall behind and all before it. */
    void paint(double x, double y, Tint out) {
        double quiet = 1 - 0.86 * stage.calmAt(x, y, 0.16);
        double e = wall.falloff(x, y) + 0.5 * wall.texture(x, y) - 0.05;
        e += (0.30 * window.at(x, y) + 0.17 * beam.at(x, y)) * quiet;
        plaster.set(out, e * 0.5);
        double thing = things.at(x, y) * quiet;
        if (thing > 0.003) {
            wood.over(out, 0.45 * e, 0.72 * thing);
        }
        double leaf = plants.at(x, y) * quiet;
        if (leaf > 0.003) {
            green.over(out, 0.42 * e, 0.62 * leaf);
        }
        if (night) {
            // No two lamps are as bright.
            double each = 0.75 + 0.6 * Noise.at(x * 7, y * 7, 31);
            out.add(lamp, (0.30 * lamps.at(x, y) + 0.11 * farLamps.at(x, y)) * each * quiet);
        }
    }

    /** Light of the room at a point, 1 where surfaces have their own colour. */
    double falloff(double x, double y) {
        return wall.falloff(x, y);
    }

    /** How much brighter than its wall the room is at a point: what a polished table mirrors. */
    double glow(double x, double y) {
        return window.at(x, y) - 0.5 * things.at(x, y) - 0.5 * plants.at(x, y) + 0.8 * lamps.at(x, y);
    }

    private static List<Shape> window(Stage stage, double back, double side) {
        double w = Math.min(0.42, stage.width() * 0.4);
        double h = Math.min(0.85, 0.8 * back);
        double x = side < 0 ? -0.12 : stage.width() + 0.12 - w;
        double y = Math.max(-0.05, back - 0.30 - h);
        List<Shape> panes = new ArrayList<>();
        double gap = 0.022;
        for (int j = 0; j < 2; j++) {
            for (int i = 0; i < 2; i++) {
                panes.add(new Rectangle2D.Double(
                        x + i * (w / 2 + gap / 2), y + j * (h / 2 + gap / 2), w / 2 - gap / 2, h / 2 - gap / 2));
            }
        }
        return panes;
    }

    /** A board on the wall with jars and bowls, where neither text nor product is. */
    private static List<Shape> shelf(Stage stage, double back, double side) {
        double w = 0.40 + 0.1 * stage.random(62);
        double x = side < 0 ? -0.04 : stage.width() + 0.04 - w;
        double y = back - Math.min(0.62, Math.max(0.26, stage.product().height() * 0.62));
        Area all = new Area();
        if (stage.occupied(x + w / 2, y - 0.05, 0.13) < 0.75) {
            all.add(new Area(new Rectangle2D.Double(x, y, w, 0.017)));
            row(stage, all, x + 0.03, x + w - 0.05, y, 0.9, 63);
        }
        double from = side < 0 ? 0.0 : stage.product().right() + 0.05;
        double to = side < 0 ? stage.product().x() - 0.05 : stage.width();
        row(stage, all, from, to, back, 1.15, 64);
        return List.of(all);
    }

    private static void row(Stage stage, Area all, double from, double to, double foot, double size, int salt) {
        double x = from;
        for (int i = 0; i < 7 && x < to; i++) {
            double kind = stage.random(salt * 31 + i);
            double w = size * (0.035 + 0.055 * stage.random(salt * 37 + i));
            double h = size * (kind < 0.35 ? 0.05 : 0.08 + 0.09 * stage.random(salt * 41 + i));
            if (x + w > to) {
                return;
            }
            if (kind < 0.35) {
                Area bowl = new Area(new Ellipse2D.Double(x, foot - 1.6 * h, w * 1.6, 2 * h));
                bowl.intersect(new Area(new Rectangle2D.Double(x - 1, foot - h * 0.8, w * 1.6 + 2, h * 0.8)));
                all.add(bowl);
                x += w * 0.6;
            } else if (kind < 0.7) {
                all.add(new Area(new RoundRectangle2D.Double(x, foot - h, w, h, w * 0.4, w * 0.4)));
                all.add(new Area(new Rectangle2D.Double(x + w * 0.15, foot - h * 1.13, w * 0.7, h * 0.2)));
            } else {
                all.add(new Area(new Ellipse2D.Double(x, foot - h, w * 1.1, h)));
                all.add(new Area(new Rectangle2D.Double(x + w * 0.38, foot - h * 1.45, w * 0.3, h * 0.6)));
            }
            x += w + 0.012 + 0.05 * stage.random(salt * 43 + i);
        }
    }

    /** A pot with leaves at the window's foot. */
    private static List<Shape> plant(Stage stage, double back, double side) {
        List<Shape> leaves = new ArrayList<>();
        double x = side < 0 ? 0.07 : stage.width() - 0.07;
        if (Math.abs(x - stage.product().centerX()) < stage.product().width() / 2 + 0.06) {
            return leaves;
        }
        double stem = back - 0.11;
        leaves.add(new RoundRectangle2D.Double(x - 0.045, back - 0.10, 0.09, 0.12, 0.03, 0.03));
        for (int i = 0; i < 16; i++) {
            double turn = -Math.PI * (0.08 + 0.84 * (i + stage.random(400 + i)) / 16.0);
            double reach = 0.10 + 0.11 * stage.random(430 + i);
            AffineTransform at = AffineTransform.getTranslateInstance(x, stem);
            at.rotate(turn);
            leaves.add(at.createTransformedShape(new Ellipse2D.Double(reach * 0.35, -0.018, reach * 0.75, 0.036)));
        }
        return leaves;
    }

    /** Sun through another window, lying slanted on the wall. */
    private static List<Shape> beam(Stage stage, double back) {
        double lean = stage.away() * (0.25 + 0.25 * stage.random(65));
        double x = stage.product().centerX() - 0.30 + 0.2 * stage.random(66);
        double y = back - Math.min(0.95, 0.9 * back);
        List<Shape> panes = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 2; i++) {
                Path2D.Double pane = new Path2D.Double();
                double top = y + 0.27 * j;
                double left = x + 0.27 * i;
                pane.moveTo(left + lean * (top - y), top);
                pane.lineTo(left + 0.24 + lean * (top - y), top);
                pane.lineTo(left + 0.24 + lean * (top + 0.24 - y), top + 0.24);
                pane.lineTo(left + lean * (top + 0.24 - y), top + 0.24);
                pane.closePath();
                panes.add(pane);
            }
        }
        return panes;
    }

    private static List<Shape> lights(Stage stage, double back, int count, double largest, int salt) {
        List<Shape> discs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = stage.width() * stage.random(salt + i);
            double y = back - 0.06 - Math.min(0.75, back) * stage.random(salt + 30 + i) * stage.random(salt + 60 + i);
            double r = largest * (0.45 + 0.55 * stage.random(salt + 90 + i));
            if (stage.roomAround(x, y) > r) {
                discs.add(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            }
        }
        return discs;
    }
}

package studio.affiche.segment.stage;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;

/** Things with thin parts: stools, stands, tools, brushes, plants. */
record Wired(Dice dice, Oklab color, Shading shading) {
    Thing thing() {
        return switch (dice.below(4)) {
            case 0 -> stool();
            case 1 -> stand();
            case 2 -> tool();
            default -> plant();
        };
    }

    private Shape line(Shape path, double thick) {
        return new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }

    /** A seat or a board on legs. */
    private Thing stool() {
        double aspect = dice.scale(0.5, 1.6);
        double seat = dice.between(0.05, 0.3);
        double leg = dice.between(0.02, 0.07);
        var parts = new ArrayList<Part>();
        Oklab wood = dice.chance(0.5) ? color : Tones.any(dice);
        int legs = 2 + dice.below(3);
        for (int i = 0; i < legs; i++) {
            double from = aspect * (0.12 + 0.76 * i / (legs - 1.0));
            double to = from + (from - aspect / 2) * dice.between(-0.1, 0.35);
            Shape one = line(new Line2D.Double(from, seat * 0.7, Math.clamp(to, leg, aspect - leg), 1 - leg / 2), leg);
            parts.add(Part.solid(one, shading.face(wood, one, 0.1 + 0.2 * i)));
        }
        if (dice.chance(0.4)) {
            Shape rung = line(new Line2D.Double(aspect * 0.15, 0.7, aspect * 0.85, 0.7), leg * 0.8);
            parts.add(Part.solid(rung, shading.face(wood, rung, 0.4)));
        }
        double corner = seat * dice.between(0, 1);
        Shape top = new RoundRectangle2D.Double(0, 0, aspect, seat, corner, corner);
        parts.add(Part.solid(top, shading.face(color, top, 0)));
        parts.addAll(Prints.within(dice, color, new Rectangle2D.Double(0, 0, aspect, seat)));
        return new Thing(parts, aspect, false);
    }

    /** A pole that may bend on a foot, with something at its end. */
    private Thing stand() {
        double aspect = dice.scale(0.4, 1.2);
        double thick = dice.between(0.02, 0.06);
        double foot = aspect * dice.between(0.3, 0.8);
        double low = dice.between(0.03, 0.12);
        double at = dice.between(foot / 2, aspect - foot / 2);
        var parts = new ArrayList<Part>();
        var path = new Path2D.Double();
        path.moveTo(at, 1 - low);
        double end = dice.between(0.15, 0.85) * aspect;
        double high = dice.between(0.1, 0.3);
        path.curveTo(at, dice.between(0.3, 0.7), end, dice.between(-0.1, 0.5), end, high);
        Shape pole = line(path, thick);
        parts.add(Part.solid(pole, shading.round(color, pole)));
        Shape base = new RoundRectangle2D.Double(at - foot / 2, 1 - low, foot, low, low, low);
        parts.add(Part.solid(base, shading.round(color, base)));
        double w = aspect * dice.between(0.15, 0.5);
        double h = dice.between(0.1, 0.35);
        Rectangle2D box = new Rectangle2D.Double(end - w / 2, high - h / 2, w, h);
        Oklab head = dice.chance(0.5) ? color : Tones.any(dice);
        Shape thing = dice.chance(0.5) ? new Ellipse2D.Double(box.getX(), box.getY(), w, h) : Prints.blot(dice, box);
        parts.add(Part.solid(thing, shading.ball(head, thing)));
        return new Thing(parts, aspect, false);
    }

    /** A handle with a head: brush, spoon, key, racket. */
    private Thing tool() {
        double aspect = dice.between(0.12, 0.4);
        double thick = dice.between(0.02, 0.07);
        double head = dice.between(0.12, 0.4);
        var parts = new ArrayList<Part>();
        double c = aspect / 2;
        Shape grip =
                line(new QuadCurve2D.Double(c, head * 0.8, c + dice.between(-0.04, 0.04), 0.6, c, 1 - thick), thick);
        parts.add(Part.solid(grip, shading.round(color, grip)));
        Oklab other = dice.chance(0.4) ? color : Tones.any(dice);
        Shape end = dice.chance(0.5)
                ? new Ellipse2D.Double(0, 0, aspect, head)
                : new RoundRectangle2D.Double(0, 0, aspect, head, aspect / 3, aspect / 3);
        parts.add(Part.solid(end, shading.ball(other, end)));
        if (dice.chance(0.4)) {
            Shape ring = line(new Ellipse2D.Double(c - 0.04, 1 - 0.09, 0.08, 0.08), 0.02);
            parts.add(Part.solid(ring, shading.face(color, ring, 0.2)));
        }
        return new Thing(parts, aspect, dice.chance(0.8));
    }

    /** Leaves or petals on stalks, out of a pot. */
    private Thing plant() {
        double aspect = dice.between(0.6, 1.1);
        double pot = dice.between(0.25, 0.5);
        List<Part> parts = new ArrayList<>();
        Oklab leaf = dice.chance(0.6)
                ? Oklab.ofLch(dice.between(0.3, 0.7), dice.between(0.05, 0.14), dice.between(110, 150))
                : Tones.any(dice);
        int count = 3 + dice.below(8);
        double thick = dice.between(0.012, 0.03);
        for (int i = 0; i < count; i++) {
            double x = aspect * dice.between(0.08, 0.92);
            double y = dice.between(0.05, 1 - pot - 0.15);
            Shape stalk = line(new QuadCurve2D.Double(aspect / 2, 1 - pot, aspect / 2, (y + 1 - pot) / 2, x, y), thick);
            parts.add(Part.solid(stalk, Tones.shade(leaf, -0.1)));
            double size = dice.between(0.06, 0.2);
            Shape one = Prints.blot(dice, new Rectangle2D.Double(x - size / 2, y - size, size, size * 1.6));
            parts.add(Part.solid(one, shading.ball(Tones.near(dice, leaf, 0.1), one)));
        }
        double in = aspect * dice.between(0.02, 0.12);
        double wide = aspect * dice.between(0.45, 0.8);
        double x = (aspect - wide) / 2;
        Shape vessel = Boxed.quad(x, 1 - pot, x + wide, 1 - pot, x + wide - in, 1, x + in, 1);
        parts.add(Part.solid(vessel, shading.round(color, vessel)));
        parts.addAll(
                Prints.within(dice, color, new Rectangle2D.Double(x + in, 1 - pot * 0.8, wide - 2 * in, pot * 0.6)));
        return new Thing(parts, aspect, false);
    }
}

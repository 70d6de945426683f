package studio.affiche.segment.stage;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;

/** Things with faces: cartons, books, crates, devices, pouches, cards, seen from the front, the side or above. */
record Boxed(Dice dice, Oklab color, Shading shading) {
    Thing thing() {
        return switch (dice.below(3)) {
            case 0 -> carton();
            case 1 -> slab();
            default -> pouch();
        };
    }

    /** Front, side and top in a slanting view. */
    private Thing carton() {
        double front = dice.scale(0.3, 1.6);
        double side = front * dice.between(0.1, 0.7);
        double rise = dice.between(0, 0.2);
        double slope = dice.between(0, 0.12);
        boolean left = dice.chance(0.5);
        double x = left ? side : 0;
        Shape face = quad(x, rise, x + front, rise, x + front, 1, x, 1);
        double near = left ? side : front;
        double far = left ? 0 : front + side;
        Shape flank = quad(near, rise, far, rise - slope * 0.3, far, 1 - slope, near, 1);
        double shift = left ? -side : side;
        Shape lid = quad(
                x,
                rise,
                x + front,
                rise,
                x + front + shift,
                rise - slope * 0.3 - rise * 0.6,
                x + shift,
                rise - slope * 0.3 - rise * 0.6);
        var parts = new ArrayList<Part>();
        if (rise > 0.02) {
            Oklab top = dice.chance(0.8) ? color : Tones.any(dice);
            parts.add(Part.solid(lid, shading.face(top, lid, -0.4)));
        }
        parts.add(Part.solid(flank, shading.face(color, flank, 1)));
        parts.add(Part.solid(face, shading.face(color, face, 0.1)));
        parts.addAll(Prints.within(
                dice, color, new Rectangle2D.Double(x + front * 0.1, rise + 0.08, front * 0.8, (1 - rise) * 0.8)));
        return new Thing(parts, front + side, false);
    }

    /** A device, a bar, a card: rounded, with a screen or a window. */
    private Thing slab() {
        double aspect = dice.scale(0.4, 2.2);
        double corner = Math.min(aspect, 1) * dice.between(0, 0.4);
        Shape body = new RoundRectangle2D.Double(0, 0, aspect, 1, corner, corner);
        var parts = new ArrayList<Part>();
        parts.add(Part.solid(body, dice.chance(0.5) ? shading.face(color, body, 0.2) : shading.round(color, body)));
        double in = Math.min(aspect, 1) * dice.between(0.03, 0.15);
        Rectangle2D inside = new Rectangle2D.Double(in, in, aspect - 2 * in, 1 - 2 * in);
        if (dice.chance(0.5)) {
            Oklab screen = dice.chance(0.5) ? Oklab.ofLch(dice.between(0.1, 0.3), 0.02, 250) : Tones.any(dice);
            Shape window = new RoundRectangle2D.Double(
                    in, in, inside.getWidth(), inside.getHeight() * dice.between(0.3, 1), corner, corner);
            parts.add(Part.print(window, shading.face(screen, window, 0.3), 1));
        }
        parts.addAll(Prints.within(dice, color, inside));
        if (dice.chance(0.2)) {
            double w = aspect * dice.between(0.1, 0.4);
            Shape plug = new Rectangle2D.Double((aspect - w) / 2, -0.12, w, 0.13);
            parts.add(Part.solid(plug, shading.round(Tones.any(dice), plug)));
        }
        return new Thing(parts, aspect, dice.chance(0.5));
    }

    /** A bag or a cushion: sides that swell, often with a seam. */
    private Thing pouch() {
        double aspect = dice.scale(0.5, 1.4);
        double swell = aspect * dice.between(-0.06, 0.12);
        double waist = dice.between(0.3, 0.8);
        double narrow = aspect * dice.between(0, 0.15);
        var path = new Path2D.Double();
        path.moveTo(narrow, 0);
        path.quadTo(aspect / 2, dice.between(-0.04, 0.06), aspect - narrow, 0);
        path.curveTo(aspect - narrow + swell, waist, aspect + swell, waist, aspect, 1);
        path.quadTo(aspect / 2, 1 + dice.between(-0.03, 0.05), 0, 1);
        path.curveTo(-swell, waist, narrow - swell, waist, narrow, 0);
        path.closePath();
        var parts = new ArrayList<Part>();
        parts.add(Part.solid(path, dice.chance(0.5) ? shading.ball(color, path) : shading.round(color, path)));
        List<Part> prints = Prints.within(dice, color, new Rectangle2D.Double(aspect * 0.15, 0.2, aspect * 0.7, 0.6));
        parts.addAll(prints);
        for (int i = dice.below(4); i > 0; i--) {
            double from = dice.between(0, aspect);
            Shape crease = quad(
                    from,
                    dice.between(0, 0.4),
                    from + 0.03,
                    0.4,
                    from + dice.between(-0.2, 0.2),
                    dice.between(0.5, 1),
                    from,
                    0.6);
            parts.add(Part.print(crease, Tones.shade(color, dice.between(-0.25, 0.2)), dice.between(0.2, 0.6)));
        }
        if (dice.chance(0.4)) {
            Shape seam = new Rectangle2D.Double(0, dice.between(0.03, 0.1), aspect, 0.012);
            parts.add(Part.print(seam, Tones.shade(color, -0.2), 0.6));
        }
        return new Thing(parts, aspect, dice.chance(0.3));
    }

    static Path2D quad(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        var path = new Path2D.Double();
        path.moveTo(x0, y0);
        path.lineTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        path.closePath();
        return path;
    }
}

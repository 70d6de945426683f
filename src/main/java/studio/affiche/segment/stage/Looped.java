package studio.affiche.segment.stage;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;

/** Things one sees through: rings, frames, baskets with handles, mugs, belts. */
record Looped(Dice dice, Oklab color, Shading shading) {
    Thing thing() {
        return switch (dice.below(4)) {
            case 0 -> ring();
            case 1 -> frame();
            case 2 -> basket();
            default -> strap();
        };
    }

    /** A ring or a disc with a hole, flat or tilted; a stone on it, perhaps. */
    private Thing ring() {
        double aspect = dice.scale(0.4, 1.8);
        double thick = dice.between(0.06, 0.36);
        var outline = new Area(new Ellipse2D.Double(0, 0, aspect, 1));
        double shift = dice.chance(0.7) ? 0 : dice.between(-0.4, 0.4) * thick;
        outline.subtract(
                new Area(new Ellipse2D.Double(thick * aspect, thick + shift, aspect * (1 - 2 * thick), 1 - 2 * thick)));
        var parts = new ArrayList<Part>();
        parts.add(Part.solid(outline, dice.chance(0.5) ? shading.round(color, outline) : shading.ball(color, outline)));
        parts.addAll(Prints.within(dice, color, new Rectangle2D.Double(0, 0, aspect, thick)));
        if (dice.chance(0.4)) {
            double d = thick * dice.between(0.8, 2.5);
            Shape stone = new Ellipse2D.Double((aspect - d) / 2, -d / 3, d, d);
            parts.add(Part.solid(stone, shading.ball(Tones.any(dice), stone)));
        }
        return new Thing(parts, aspect, dice.chance(0.6));
    }

    /** A frame of bars, with a cross bar now and then. */
    private Thing frame() {
        double aspect = dice.scale(0.5, 1.6);
        double bar = dice.between(0.04, 0.16);
        double corner = dice.between(0, 0.4);
        var outline = new Area(new RoundRectangle2D.Double(0, 0, aspect, 1, corner, corner));
        outline.subtract(new Area(
                new RoundRectangle2D.Double(bar, bar, aspect - 2 * bar, 1 - 2 * bar, corner * 0.6, corner * 0.6)));
        if (dice.chance(0.6)) {
            outline.add(new Area(new Rectangle2D.Double(0, dice.between(0.25, 0.7), aspect, bar)));
        }
        var parts = new ArrayList<Part>();
        parts.add(Part.solid(outline, shading.face(color, outline, 0.4)));
        parts.addAll(Prints.within(dice, color, new Rectangle2D.Double(0, 0, aspect, bar * 2)));
        return new Thing(parts, aspect, false);
    }

    /** A vessel that narrows or widens, with one handle over it or two at its sides. */
    private Thing basket() {
        double aspect = dice.scale(0.6, 1.6);
        double top = dice.between(0.2, 0.5);
        double in = aspect * dice.between(-0.1, 0.2);
        Shape body = Boxed.quad(0, top, aspect, top, aspect - in, 1, in, 1);
        Oklab other = dice.chance(0.5) ? color : Tones.any(dice);
        var parts = new ArrayList<Part>();
        float thick = (float) dice.between(0.02, 0.07);
        int handles = dice.chance(0.6) ? 1 : 2;
        for (int i = 0; i < handles; i++) {
            double off = i * dice.between(0.02, 0.1);
            double a = aspect * dice.between(0.05, 0.35) + off;
            Shape line = new CubicCurve2D.Double(
                    a,
                    top + 0.05,
                    a + dice.between(-0.1, 0.1),
                    -top * 0.35,
                    aspect - a,
                    -top * 0.35,
                    aspect - a,
                    top + 0.05);
            Shape handle =
                    new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
            parts.add(Part.solid(handle, shading.round(other, handle)));
        }
        parts.add(Part.solid(body, dice.chance(0.5) ? shading.round(color, body) : shading.face(color, body, 0.2)));
        parts.addAll(Prints.within(
                dice, color, new Rectangle2D.Double(aspect * 0.2, top + 0.1, aspect * 0.6, (1 - top) * 0.7)));
        if (dice.chance(0.5)) {
            Shape hem = new Rectangle2D.Double(0, top, aspect, dice.between(0.02, 0.08));
            parts.add(Part.print(hem, shading.round(other, body), 1));
        }
        return new Thing(parts, aspect, false);
    }

    /** A band that bends once or twice, with a buckle. */
    private Thing strap() {
        double aspect = dice.scale(0.6, 1.8);
        float thick = (float) dice.between(0.04, 0.16);
        Shape line = new CubicCurve2D.Double(
                aspect * dice.between(0, 0.3),
                1 - thick,
                aspect * dice.between(-0.3, 0.5),
                dice.between(-0.5, 0.3),
                aspect * dice.between(0.5, 1.3),
                dice.between(-0.5, 0.3),
                aspect * dice.between(0.7, 1),
                1 - thick);
        Shape band = new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.solid(band, shading.face(color, band, 0.3)));
        Shape core = new BasicStroke(thick * 0.2f).createStrokedShape(line);
        parts.add(Part.print(core, Tones.shade(color, dice.between(-0.2, 0.2)), 0.6));
        double size = thick * dice.between(1.1, 2.4);
        Rectangle2D where = line.getBounds2D();
        Shape buckle = new RoundRectangle2D.Double(
                where.getCenterX() - size / 2, where.getMinY() - size / 2, size, size, size / 3, size / 3);
        parts.add(Part.solid(buckle, shading.ball(Tones.any(dice), buckle)));
        return new Thing(parts, aspect, dice.chance(0.6));
    }
}

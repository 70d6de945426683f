package studio.affiche.segment.stage;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import studio.affiche.poster.Oklab;

/** Things of no kind: a few lumps grown together, each in its own colour. They teach that a product may be anything. */
record Blended(Dice dice, Oklab color, Shading shading) {
    Thing thing() {
        double aspect = dice.scale(0.4, 2);
        var parts = new ArrayList<Part>();
        int lumps = 1 + dice.below(6);
        double x = aspect / 2;
        double y = 0.5;
        for (int i = 0; i < lumps; i++) {
            double w = aspect * (i == 0 ? dice.between(0.6, 1) : dice.between(0.12, 0.6));
            double h = i == 0 ? dice.between(0.6, 1) : dice.between(0.12, 0.6);
            var box = new Rectangle2D.Double(x - w / 2, y - h / 2, w, h);
            Shape lump = turned(lump(box), box);
            Oklab own = i == 0 || dice.chance(0.35)
                    ? color
                    : dice.chance(0.5) ? Tones.near(dice, color, 0.3) : Tones.any(dice);
            parts.add(Part.solid(lump, paint(own, lump)));
            if (dice.chance(0.5)) {
                parts.addAll(Prints.within(
                        dice, own, new Rectangle2D.Double(box.x + w * 0.2, box.y + h * 0.2, w * 0.6, h * 0.6)));
            }
            // The next one begins within what is there.
            double turn = dice.between(0, 2 * Math.PI);
            x = Math.clamp(aspect / 2 + Math.cos(turn) * aspect * dice.between(0.15, 0.4), 0, aspect);
            y = Math.clamp(0.5 + Math.sin(turn) * dice.between(0.15, 0.4), 0, 1);
        }
        return new Thing(parts, aspect, dice.chance(0.3));
    }

    private Shape lump(Rectangle2D box) {
        return switch (dice.below(4)) {
            case 0 -> new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            case 1 -> {
                double corner = Math.min(box.getWidth(), box.getHeight()) * dice.between(0, 0.8);
                yield new RoundRectangle2D.Double(
                        box.getX(), box.getY(), box.getWidth(), box.getHeight(), corner, corner);
            }
            default -> Prints.blot(dice, box);
        };
    }

    private Shape turned(Shape lump, Rectangle2D box) {
        return dice.chance(0.5)
                ? lump
                : AffineTransform.getRotateInstance(dice.between(-1.6, 1.6), box.getCenterX(), box.getCenterY())
                        .createTransformedShape(lump);
    }

    private Paint paint(Oklab own, Shape lump) {
        return switch (dice.below(3)) {
            case 0 -> shading.ball(own, lump);
            case 1 -> shading.round(own, lump);
            default -> shading.face(own, lump, 0.3);
        };
    }
}

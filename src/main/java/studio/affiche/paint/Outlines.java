package studio.affiche.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import studio.affiche.poster.Box;
import studio.affiche.poster.Outline;

/** Geometric forms as shapes. */
final class Outlines {
    private Outlines() {}

    /** The form that fills a box, in the box's coordinates. */
    static Shape of(Outline outline, Box box) {
        return switch (outline) {
            case Outline.Rectangle r -> {
                double diameter = 2 * Math.min(r.radius(), Math.min(box.width(), box.height()) / 2);
                yield new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), diameter, diameter);
            }
            case Outline.Ellipse e -> new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
            case Outline.Burst b -> burst(b, box);
        };
    }

    /** A star whose tips touch the box's ellipse; the first tip points up. */
    private static Shape burst(Outline.Burst burst, Box box) {
        var path = new Path2D.Double();
        int corners = 2 * burst.points();
        for (int i = 0; i < corners; i++) {
            double radius = i % 2 == 0 ? 1 : 1 - burst.depth();
            double angle = Math.PI * 2 * i / corners - Math.PI / 2;
            double x = box.centerX() + box.width() / 2 * radius * Math.cos(angle);
            double y = box.centerY() + box.height() / 2 * radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}

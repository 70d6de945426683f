package studio.affiche.segment.stage;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;

/** What is printed on products: labels, lines of text, stripes, spots. */
final class Prints {
    private Prints() {}

    /** Something printed within a rectangle, or nothing. */
    static List<Part> within(Dice dice, Oklab color, Rectangle2D r) {
        var out = new ArrayList<Part>();
        Oklab ink = dice.chance(0.5)
                ? Tones.any(dice)
                : new Oklab(color.l() > 0.6 ? dice.between(0.1, 0.45) : dice.between(0.7, 0.98), 0, 0.01);
        switch (dice.below(6)) {
            case 0 -> text(out, dice, r, Tones.color(ink, 1));
            case 1 -> {
                Rectangle2D label = inner(dice, r);
                Oklab paper = dice.chance(0.5) ? Tones.near(dice, color, 0.25) : Tones.any(dice);
                out.add(Part.print(label, Tones.color(paper, 1), dice.between(0.7, 1)));
                text(out, dice, label, Tones.color(ink, 1));
            }
            case 2 -> stripes(out, dice, r, Tones.color(ink, 1));
            case 3 -> spots(out, dice, r, Tones.color(ink, 1));
            case 4 -> {
                Rectangle2D logo = inner(dice, r);
                out.add(Part.print(blot(dice, logo), Tones.color(ink, 1), 1));
            }
            default -> {}
        }
        return out;
    }

    private static Rectangle2D inner(Dice dice, Rectangle2D r) {
        double w = r.getWidth() * dice.between(0.4, 1);
        double h = r.getHeight() * dice.between(0.2, 0.8);
        return new Rectangle2D.Double(
                r.getCenterX() - w / 2, r.getY() + (r.getHeight() - h) * dice.between(0.2, 0.8), w, h);
    }

    private static void text(List<Part> out, Dice dice, Rectangle2D r, Color ink) {
        int lines = 1 + dice.below(5);
        double y = r.getY() + r.getHeight() * dice.between(0.1, 0.5);
        for (int i = 0; i < lines; i++) {
            double h = r.getHeight() * dice.between(0.02, 0.12);
            double w = r.getWidth() * dice.between(0.2, 0.8);
            double x = r.getCenterX() - w / 2;
            double end = x + w;
            while (x < end) {
                double letter = h * dice.between(0.4, 1.4);
                out.add(Part.print(new Rectangle2D.Double(x, y, Math.min(letter, end - x), h), ink, 0.9));
                x += letter + h * dice.between(0.15, 0.5);
            }
            y += h * dice.between(1.4, 2.4);
            if (y > r.getMaxY()) {
                return;
            }
        }
    }

    private static void stripes(List<Part> out, Dice dice, Rectangle2D r, Color ink) {
        int count = 1 + dice.below(8);
        boolean across = dice.chance(0.6);
        for (int i = 0; i < count; i++) {
            double at = (i + dice.between(0.2, 0.5)) / count;
            double thick = dice.between(0.1, 0.5) / count;
            Shape stripe = across
                    ? new Rectangle2D.Double(
                            r.getX(), r.getY() + at * r.getHeight(), r.getWidth(), thick * r.getHeight())
                    : new Rectangle2D.Double(
                            r.getX() + at * r.getWidth(), r.getY(), thick * r.getWidth(), r.getHeight());
            out.add(Part.print(stripe, ink, 0.9));
        }
    }

    private static void spots(List<Part> out, Dice dice, Rectangle2D r, Color ink) {
        int count = 3 + dice.below(14);
        double size = Math.min(r.getWidth(), r.getHeight()) * dice.between(0.03, 0.2);
        for (int i = 0; i < count; i++) {
            double d = size * dice.between(0.5, 1.5);
            out.add(Part.print(
                    new Ellipse2D.Double(
                            r.getX() + dice.between(0, 1) * r.getWidth(),
                            r.getY() + dice.between(0, 1) * r.getHeight(),
                            d,
                            d),
                    ink,
                    dice.between(0.5, 1)));
        }
    }

    /** A closed smooth line around a rectangle's middle. */
    static Path2D blot(Dice dice, Rectangle2D r) {
        int corners = 4 + dice.below(6);
        double[] radius = new double[corners];
        for (int i = 0; i < corners; i++) {
            radius[i] = dice.between(0.55, 1);
        }
        var path = new Path2D.Double();
        double step = 2 * Math.PI / corners;
        for (int i = 0; i <= corners; i++) {
            double from = (i - 0.5) * step;
            double to = (i + 0.5) * step;
            double inner = (radius[(i + corners - 1) % corners] + radius[i % corners]) / 2;
            double outer = (radius[i % corners] + radius[(i + 1) % corners]) / 2;
            if (i == 0) {
                path.moveTo(inner * Math.cos(from), inner * Math.sin(from));
            }
            path.quadTo(
                    radius[i % corners] * Math.cos(i * step),
                    radius[i % corners] * Math.sin(i * step),
                    outer * Math.cos(to),
                    outer * Math.sin(to));
        }
        path.closePath();
        var fit = new AffineTransform();
        fit.translate(r.getCenterX(), r.getCenterY());
        fit.scale(r.getWidth() / 2, r.getHeight() / 2);
        path.transform(fit);
        return path;
    }
}

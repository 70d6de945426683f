package studio.affiche.segment.stage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;

/** Things round about an upright axis: bottles, jars, cans, cups, vases, candles; of glass too; some with a handle. */
record Turned(Dice dice, Oklab color, Shading shading) {
    Thing thing() {
        double aspect = dice.scale(0.22, 1.5);
        boolean glass = dice.chance(0.2);
        double top = dice.chance(0.7) ? dice.between(0.05, 0.35) : 0;
        var parts = new ArrayList<Part>();
        double[] profile = profile();
        Shape body = body(aspect, top, profile);
        if (dice.chance(0.18)) {
            handle(parts, aspect, top);
        }
        if (glass) {
            double opacity = dice.between(0.2, 0.6);
            parts.add(Part.glass(body, shading.round(color, body), opacity));
            if (dice.chance(0.7)) {
                double level = top + (1 - top) * dice.between(0.1, 0.6);
                Shape filling = new Rectangle2D.Double(0, level, aspect, 1 - level);
                Oklab liquid = Tones.any(dice);
                parts.add(Part.print(filling, shading.round(liquid, body), dice.between(0.3, 0.95)));
            }
            Shape rim = new BasicStroke((float) dice.between(0.008, 0.025)).createStrokedShape(body);
            parts.add(Part.print(rim, Tones.shade(color, dice.between(-0.3, 0.3)), 0.7));
        } else {
            parts.add(Part.solid(body, shading.round(color, body)));
        }
        Rectangle2D front = new Rectangle2D.Double(
                aspect * 0.1,
                top + (1 - top) * dice.between(0.1, 0.4),
                aspect * 0.8,
                (1 - top) * dice.between(0.2, 0.55));
        if (dice.chance(0.3)) {
            Rectangle2D band = new Rectangle2D.Double(0, front.getY(), aspect, front.getHeight());
            Oklab paper = dice.chance(0.5) ? Tones.near(dice, color, 0.3) : Tones.any(dice);
            parts.add(Part.print(band, shading.round(paper, body), 1));
        }
        parts.addAll(Prints.within(dice, color, front));
        gleam(parts, aspect, top);
        if (top > 0) {
            cap(parts, aspect, top, profile[0]);
        } else if (dice.chance(0.5)) {
            opening(parts, aspect, profile[0]);
        }
        return new Thing(parts, aspect, false);
    }

    /** Radii from the top down, 0 to 1. */
    private double[] profile() {
        double shoulder = dice.between(0.25, 1);
        double foot = dice.chance(0.6) ? dice.between(0.85, 1) : dice.between(0.4, 1);
        double waist = dice.chance(0.7) ? 1 : dice.between(0.6, 1);
        return new double[] {shoulder, dice.chance(0.5) ? 1 : (shoulder + 1) / 2, waist, 1, foot};
    }

    private Shape body(double aspect, double top, double[] radii) {
        double c = aspect / 2;
        double h = 1 - top;
        var right = new double[radii.length];
        for (int i = 0; i < radii.length; i++) {
            right[i] = radii[i] * c;
        }
        double fall = dice.between(0.02, 0.3);
        double[] y = {top, top + fall * h, top + (fall + 1) / 2 * h, top + 0.93 * h, 1};
        boolean smooth = dice.chance(0.6);
        double sag = dice.between(0, 0.06) * aspect;
        var path = new Path2D.Double();
        path.moveTo(c + right[0], y[0]);
        for (int i = 1; i < y.length; i++) {
            along(path, c + right[i - 1], y[i - 1], c + right[i], y[i], smooth);
        }
        path.quadTo(c, 1 + sag, c - right[4], 1);
        for (int i = y.length - 2; i >= 0; i--) {
            along(path, c - right[i + 1], y[i + 1], c - right[i], y[i], smooth);
        }
        path.quadTo(c, top - sag, c + right[0], y[0]);
        path.closePath();
        return path;
    }

    private static void along(Path2D path, double x0, double y0, double x1, double y1, boolean smooth) {
        if (smooth) {
            path.curveTo(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2, x1, y1);
        } else {
            path.lineTo(x1, y1);
        }
    }

    private void handle(List<Part> parts, double aspect, double top) {
        double h = 1 - top;
        double out = aspect * dice.between(0.2, 0.6) * dice.sign();
        double edge = out > 0 ? aspect * 0.92 : aspect * 0.08;
        double from = top + h * dice.between(0.1, 0.3);
        double to = top + h * dice.between(0.55, 0.85);
        Shape line = new CubicCurve2D.Double(edge, from, edge + out * 1.3, from, edge + out * 1.3, to, edge, to);
        Shape handle = new BasicStroke((float) (aspect * dice.between(0.05, 0.12))).createStrokedShape(line);
        parts.add(Part.solid(handle, shading.round(color, handle)));
    }

    private void gleam(List<Part> parts, double aspect, double top) {
        if (dice.chance(0.5)) {
            double w = aspect * dice.between(0.02, 0.14);
            double x = aspect * (0.15 + 0.7 * shading.lit());
            double y = top + dice.between(0.08, 0.3) * (1 - top);
            parts.add(Part.print(
                    new RoundRectangle2D.Double(x, y, w, dice.between(0.3, 0.9) * (1 - y), w, w),
                    Color.WHITE,
                    dice.between(0.1, 0.7)));
        }
    }

    /** A lid, a stopper, a pump or a dropper. */
    private void cap(List<Part> parts, double aspect, double top, double shoulder) {
        Oklab own = dice.chance(0.3) ? color : dice.chance(0.3) ? Tones.near(dice, color, 0.2) : Tones.any(dice);
        double wide = aspect * shoulder * dice.between(0.6, 1.08);
        double x = (aspect - wide) / 2;
        double low = top + 0.012;
        switch (dice.below(4)) {
            case 0 -> {
                double neck = wide * dice.between(0.25, 0.6);
                Shape pipe = new Rectangle2D.Double((aspect - neck) / 2, top * 0.25, neck, low - top * 0.25);
                parts.add(Part.solid(pipe, shading.round(own, pipe)));
                double reach = aspect * dice.between(0.2, 0.6);
                Shape nozzle = new RoundRectangle2D.Double(
                        dice.chance(0.5) ? aspect / 2 - reach : aspect / 2 - neck / 2,
                        0,
                        reach + neck / 2,
                        top * dice.between(0.15, 0.35),
                        0.02,
                        0.02);
                parts.add(Part.solid(nozzle, shading.face(own, nozzle, 0.3)));
                Shape collar = new Rectangle2D.Double(x, top * 0.7, wide, low - top * 0.7);
                parts.add(Part.solid(collar, shading.round(own, collar)));
            }
            case 1 -> {
                double d = Math.min(wide, top) * dice.between(0.9, 1.2);
                Shape knob = new Ellipse2D.Double((aspect - d) / 2, top - d * 0.9, d, d);
                parts.add(Part.solid(knob, shading.ball(own, knob)));
            }
            default -> {
                double corner = Math.min(wide, top) * dice.between(0, 0.5);
                double height = top * dice.between(0.5, 1);
                Shape lid = new RoundRectangle2D.Double(x, low - height, wide, height, corner, corner);
                parts.add(Part.solid(lid, shading.round(own, lid)));
                if (height < top * 0.8) {
                    double w = wide * dice.between(0.2, 0.8);
                    Shape more = new RoundRectangle2D.Double((aspect - w) / 2, 0, w, low - height + 0.01, 0.02, 0.02);
                    parts.add(Part.solid(more, shading.round(dice.chance(0.5) ? own : Tones.any(dice), more)));
                }
            }
        }
    }

    /** One sees into it from above. */
    private void opening(List<Part> parts, double aspect, double shoulder) {
        double w = aspect * shoulder * 0.98;
        double h = w * dice.between(0.05, 0.25);
        Shape mouth = new Ellipse2D.Double((aspect - w) / 2, -h / 2, w, h);
        parts.add(Part.solid(mouth, Tones.shade(color, dice.between(-0.4, 0.05))));
        if (dice.chance(0.5)) {
            Shape filling = new Ellipse2D.Double((aspect - w * 0.85) / 2, -h * 0.35, w * 0.85, h * 0.8);
            parts.add(Part.solid(filling, Tones.color(Tones.any(dice), 1)));
        }
    }
}

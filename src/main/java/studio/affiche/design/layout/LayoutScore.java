package studio.affiche.design.layout;

import java.util.List;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Treatment;

/**
 * How good an arrangement is; higher is better. A sum of penalties, each 0 when there is nothing to wish:
 *
 * <ul>
 *   <li>overlap: share of a text's area covered by another text, or by the product where that is not meant
 *   <li>margin: how far a text reaches into the free edge
 *   <li>product: how far its share of the canvas is from a good one (14 to 34 %)
 *   <li>balance: distance of the visual weight's centre from the vertical axis
 *   <li>hierarchy: headline less than 2.4 times as large as the support, or the headline small on the canvas
 *   <li>white space: less than 38 % of the canvas left free
 * </ul>
 */
final class LayoutScore {
    private LayoutScore() {}

    static double of(Arrangement a, CanvasSize canvas, double margin) {
        return -(8 * overlap(a)
                + 3 * margins(a, canvas, margin)
                + 2 * product(a, canvas)
                + 0.8 * balance(a, canvas)
                + 1.2 * hierarchy(a, canvas)
                + 1.5 * crowding(a, canvas));
    }

    static double overlap(Arrangement a) {
        double sum = 0;
        List<Placed> texts = a.texts();
        for (int i = 0; i < texts.size(); i++) {
            Box box = texts.get(i).box();
            if (!texts.get(i).style().behindProduct()) {
                sum += box.overlap(a.product()) / box.area();
            }
            for (int j = 0; j < texts.size(); j++) {
                if (i != j) {
                    sum += box.overlap(texts.get(j).box()) / box.area();
                }
            }
        }
        return sum;
    }

    private static double margins(Arrangement a, CanvasSize canvas, double margin) {
        double sum = 0;
        for (Placed text : a.texts()) {
            Treatment t = text.style().treatment();
            double wanted =
                    t == Treatment.BADGE || t == Treatment.BAND || t == Treatment.PILL ? margin * 0.3 : margin * 0.72;
            Box b = text.box();
            double least = Math.min(
                    Math.min(b.x(), b.y()), Math.min(canvas.width() - b.right(), canvas.height() - b.bottom()));
            sum += Math.max(0, wanted - least) / margin;
        }
        return sum;
    }

    private static double product(Arrangement a, CanvasSize canvas) {
        double share = a.product().area() / canvas.bounds().area();
        // Long or flat products reach across the canvas with little area.
        double reach =
                Math.max(a.product().width() / canvas.width(), a.product().height() / canvas.height());
        double small = Math.max(0, 0.14 - share) / 0.14 * Math.max(0, 0.62 - reach) / 0.3;
        double large = Math.max(0, share - 0.34) / 0.2;
        return small * 2 + large;
    }

    private static double balance(Arrangement a, CanvasSize canvas) {
        double weight = a.product().area() * 1.2;
        double moment = weight * a.product().centerX();
        for (Placed text : a.texts()) {
            double w = text.box().area() * (text.style().treatment() == Treatment.HEADLINE ? 0.9 : 0.5);
            weight += w;
            moment += w * text.box().centerX();
        }
        return Math.abs(moment / weight / canvas.width() - 0.5) * 2;
    }

    private static double hierarchy(Arrangement a, CanvasSize canvas) {
        double headline = 0;
        double support = 0;
        for (Placed text : a.texts()) {
            if (text.style().treatment() == Treatment.HEADLINE) {
                headline = text.size();
            } else if (text.style().treatment() == Treatment.SUPPORT) {
                support = Math.max(support, text.size());
            }
        }
        double ratio = support == 0 ? 0 : Math.max(0, 2.4 - headline / support);
        double unit = Math.sqrt((double) canvas.width() * canvas.height()) / 100;
        return ratio + Math.max(0, 8 - headline / unit) / 4;
    }

    private static double crowding(Arrangement a, CanvasSize canvas) {
        double used = a.product().area();
        for (Placed text : a.texts()) {
            used += text.style().behindProduct()
                    ? text.box().area() * 0.5
                    : text.box().area();
        }
        return Math.max(0, used / canvas.bounds().area() - 0.62) * 4;
    }
}

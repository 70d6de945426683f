package studio.affiche.design.teach;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.design.ProductView;
import studio.affiche.design.Staging;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.LayoutMetrics;
import studio.affiche.scene.ScenePalettes;
import studio.affiche.scene.ScenePrompts;

/**
 * How good a design is to learn from, higher is better. Of several proposals for a brief the best are taught. The parts,
 * each 0 to 1 and weighted as written: alignment of the boxes (LayoutGAN++, 1 at 0 and 0 from 0.006 on) 2, boxes that
 * do not overlap against intention (1 at 0, 0 from 0.02 on) 3, the product apart from its ground (1 from a separation of
 * 0.3 on) 1, share of the canvas that product and text use (1 at 45 %, less on both sides) 1.
 */
final class LessonScore {
    private LessonScore() {}

    static double of(Brief brief, ProductView product, Design design) {
        return 2 * (1 - Math.min(1, alignment(design) / 0.006))
                + 3 * (1 - Math.min(1, overlap(design) / 0.02))
                + Math.min(1, separation(brief, product, design) / 0.3)
                + use(design);
    }

    private static List<Box> boxes(Design design, boolean front) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < design.text().size(); i++) {
            boolean behind = !design.style().isEmpty() && design.style().get(i).behindProduct();
            if (!front || !behind) {
                boxes.add(design.layout().text().get(i).unit());
            }
        }
        boxes.add(design.layout().product().unit());
        return boxes;
    }

    /** Alignment in ln over all boxes. */
    static double alignment(Design design) {
        return LayoutMetrics.alignment(boxes(design, false));
    }

    /** Overlap without texts that stand behind the product on purpose. */
    static double overlap(Design design) {
        return LayoutMetrics.overlap(boxes(design, true));
    }

    private static double separation(Brief brief, ProductView product, Design design) {
        var scene = Staging.scene(design.background(), design.seed(), product, brief.brand(), design.layout());
        return ScenePalettes.separation(
                ScenePrompts.read(design.background()).family(), scene.palette(), product.palette());
    }

    private static double use(Design design) {
        double used = design.layout().product().unit().area();
        for (GridBox box : design.layout().text()) {
            used += box.unit().area();
        }
        return Math.max(0, 1 - Math.abs(used - 0.45) / 0.35);
    }
}

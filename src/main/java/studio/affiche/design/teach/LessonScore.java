package studio.affiche.design.teach;

import studio.affiche.design.ProductView;
import studio.affiche.design.Staging;
import studio.affiche.design.judge.Marks;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.scene.ScenePalettes;
import studio.affiche.scene.ScenePrompts;

/**
 * How good a design is to learn from, higher is better. Of several proposals for a brief the best are taught. The parts,
 * each 0 to 1 and weighted as written: alignment of the boxes (LayoutGAN++, 1 at 0 and 0 from {@value #MISALIGNED} on)
 * 2, boxes that do not overlap against intention (1 at 0, 0 from {@value #OVERLAPPING} on) 3, the product apart from its
 * ground (1 from a separation of 0.3 on) 1, share of the canvas that product and text use (1 at 45 %, less on both
 * sides) 1, the scene that the direction names (1 or 0) 1.
 */
final class LessonScore {
    private static final double MISALIGNED = 0.006;
    private static final double OVERLAPPING = 0.02;

    private LessonScore() {}

    /** Whether a design is fit to be taught at all: neither its alignment nor its overlap scores nothing. */
    static boolean teaches(Design design) {
        return Marks.alignment(design) < MISALIGNED && Marks.overlap(design) < OVERLAPPING;
    }

    static double of(Brief brief, ProductView product, Design design) {
        return 2 * (1 - Math.min(1, Marks.alignment(design) / MISALIGNED))
                + 3 * (1 - Math.min(1, Marks.overlap(design) / OVERLAPPING))
                + Math.min(1, separation(brief, product, design) / 0.3)
                + use(design)
                + heed(brief, design);
    }

    private static double separation(Brief brief, ProductView product, Design design) {
        var scene = Staging.scene(design.background(), design.seed(), product, brief.brand(), design.layout());
        return ScenePalettes.separation(
                ScenePrompts.read(design.background()).family(), scene.palette(), product.palette());
    }

    /** Whether the scene is the one that the direction names; 0 where it names none. */
    private static double heed(Brief brief, Design design) {
        return ScenePrompts.family(brief.direction())
                .filter(wished ->
                        wished == ScenePrompts.read(design.background()).family())
                .map(wished -> 1.0)
                .orElse(0.0);
    }

    private static double use(Design design) {
        double used = design.layout().product().unit().area();
        for (GridBox box : design.layout().text()) {
            used += box.unit().area();
        }
        return Math.max(0, 1 - Math.abs(used - 0.45) / 0.35);
    }
}

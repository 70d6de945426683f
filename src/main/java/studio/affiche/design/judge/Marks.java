package studio.affiche.design.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import studio.affiche.design.ProductView;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.LayoutMetrics;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompts;

/**
 * What is measured of one design.
 *
 * @param valid whether its texts are candidates, verbatim and each once, with a box and a style for each
 * @param alignment of all boxes (LayoutGAN++, in ln), 0 is best
 * @param overlap of all boxes (LayoutGAN++) but those of texts that stand behind the product on purpose, 0 is best
 * @param fits whether every text fits its box at a size within its treatment's bounds
 * @param clear whether no text but a badge and what stands behind on purpose lies on the product, and none on another,
 *     {@value #TOUCHING} of its box or more, and nothing behind loses more than {@value #HIDDEN} of its box
 * @param reads whether every text has a contrast of 4.5 on its plate or on the ground as it is painted
 * @param family of the scene
 * @param kind of the layout
 */
public record Marks(
        boolean valid,
        double alignment,
        double overlap,
        boolean fits,
        boolean clear,
        boolean reads,
        SceneFamily family,
        LayoutKind kind) {
    private static final double TOUCHING = 0.02;
    /** The art director hides 0.19 at most: from more a line can no longer be read. */
    private static final double HIDDEN = 0.22;

    /** Measures a design. */
    public static Marks of(Brief brief, ProductView product, Design design, Legibility legibility) {
        return new Marks(
                valid(brief, design),
                alignment(design),
                overlap(design),
                legibility.fits(brief, design),
                clear(design),
                legibility.reads(brief, product, design),
                ScenePrompts.read(design.background()).family(),
                LayoutKind.of(design));
    }

    private static boolean valid(Brief brief, Design design) {
        return !design.text().isEmpty()
                && !design.background().isBlank()
                && new HashSet<>(design.text()).size() == design.text().size()
                && brief.candidates().containsAll(design.text())
                && design.layout().text().size() == design.text().size()
                && design.style().size() == design.text().size();
    }

    /** Alignment in ln over all boxes. */
    public static double alignment(Design design) {
        return LayoutMetrics.alignment(boxes(design, false));
    }

    /** Overlap without texts that stand behind the product on purpose. */
    public static double overlap(Design design) {
        return LayoutMetrics.overlap(boxes(design, true));
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

    /** Whether no text but a badge and what stands behind on purpose lies on the product, none on another, and none is lost. */
    public static boolean clear(Design design) {
        return offProduct(design) && apart(design);
    }

    /** Behind the product, too, a text is in another's way. */
    private static boolean apart(Design design) {
        List<GridBox> boxes = design.layout().text();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = 0; k < i; k++) {
                Box one = boxes.get(i).unit();
                Box other = boxes.get(k).unit();
                if (shared(one, other) >= TOUCHING * Math.min(one.area(), other.area())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean offProduct(Design design) {
        Box product = design.layout().product().unit();
        for (int i = 0; i < design.text().size(); i++) {
            Box box = design.layout().text().get(i).unit();
            double most =
                    design.style().isEmpty() ? TOUCHING : most(design.style().get(i));
            if (shared(box, product) >= most * box.area()) {
                return false;
            }
        }
        return true;
    }

    /** What a text may share of its box with the product. */
    private static double most(TextStyle style) {
        if (style.treatment() == Treatment.BADGE && !style.behindProduct()) {
            return Double.POSITIVE_INFINITY;
        }
        return style.behindProduct() ? HIDDEN : TOUCHING;
    }

    private static double shared(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}

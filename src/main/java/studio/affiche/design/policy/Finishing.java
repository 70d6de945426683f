package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.ProductView;
import studio.affiche.design.ink.Ground;
import studio.affiche.design.ink.Inking;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.judge.Marks;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.TextStyle;

/**
 * What a model cannot see: how large its texts come out in their boxes, and how well its inks read on the ground that is
 * really painted. A design whose text does not fit is turned down; an ink that does not read is chosen anew.
 */
final class Finishing {
    /** Overlap of boxes (LayoutGAN++) from which a design is not clear. */
    private static final double OVERLAPPING = 0.02;
    /** Part of the poster's width or height that a product takes at least in one of the two, to be its subject. */
    private static final double SMALLEST_PRODUCT = 0.25;

    private final Legibility legibility;

    Finishing(Legibility legibility) {
        this.legibility = legibility;
    }

    /** The design with inks that read, or empty if the product is lost in it or a text does not fit at a readable size. */
    Optional<Design> finished(Brief brief, ProductView product, Design design) {
        Box box = design.layout().product().unit();
        if (Math.max(box.width(), box.height()) < SMALLEST_PRODUCT || !legibility.fits(brief, design)) {
            return Optional.empty();
        }
        Backdrop.Scene scene = Legibility.scene(brief, product, design);
        Ground ground = legibility.ground(scene, brief.size());
        List<TextStyle> inked = new Inking(
                        ground,
                        scene.palette(),
                        product.palette(),
                        brief.brand().colors(),
                        design.seed())
                .colour(design.layout().text(), design.style());
        var styles = new ArrayList<TextStyle>();
        for (int i = 0; i < design.style().size(); i++) {
            Ground.Reading reading = ground.read(design.layout().text().get(i).unit());
            TextStyle own = design.style().get(i);
            styles.add(Legibility.reads(own, reading) ? own : inked.get(i));
        }
        return Optional.of(design.withStyle(styles));
    }

    /** Whether no text lies on another or on the product unmeant. */
    static boolean clear(Design design) {
        return Marks.clear(design) && Marks.overlap(design) < OVERLAPPING;
    }

    /** Whether every text reads with the ink it has. */
    boolean reads(Brief brief, ProductView product, Design design) {
        return legibility.reads(brief, product, design);
    }

    /** Whether every text fits its box. */
    boolean fits(Brief brief, Design design) {
        return legibility.fits(brief, design);
    }
}

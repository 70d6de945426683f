package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.ProductView;
import studio.affiche.design.Staging;
import studio.affiche.design.ink.Ground;
import studio.affiche.design.ink.Inking;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Design;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.scene.ScenePainter;

/**
 * What a model cannot see: how large its texts come out in their boxes, and how well its inks read on the ground that is
 * really painted. A design whose text does not fit is turned down; an ink that does not read is chosen anew.
 */
final class Finishing {
    private static final int GROUND_SIDE = 200;

    private final TextMeasure measure;
    private final ScenePainter scenes;

    Finishing(TextMeasure measure, ScenePainter scenes) {
        this.measure = measure;
        this.scenes = scenes;
    }

    /** The design with inks that read, or empty if a text does not fit its box at a readable size. */
    Optional<Design> finished(Brief brief, ProductView product, Design design) {
        if (!fits(brief, design)) {
            return Optional.empty();
        }
        Backdrop.Scene scene = scene(brief, product, design);
        Ground ground = ground(scene, brief.size());
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
            styles.add(reads(own, reading) ? own : inked.get(i));
        }
        return Optional.of(design.withStyle(styles));
    }

    /** Whether every text fits its box and reads with the ink it has. */
    boolean holds(Brief brief, ProductView product, Design design) {
        Ground ground = ground(scene(brief, product, design), brief.size());
        for (int i = 0; i < design.style().size(); i++) {
            if (!reads(
                    design.style().get(i),
                    ground.read(design.layout().text().get(i).unit()))) {
                return false;
            }
        }
        return fits(brief, design);
    }

    private boolean fits(Brief brief, Design design) {
        var typesetter = new Typesetter(measure, brief.size(), brief.brand());
        for (int i = 0; i < design.style().size(); i++) {
            Box box = design.layout().text().get(i).on(brief.size());
            if (!typesetter
                    .inBox(design.text().get(i), design.style().get(i), box)
                    .fits()) {
                return false;
            }
        }
        return true;
    }

    private static Backdrop.Scene scene(Brief brief, ProductView product, Design design) {
        return Staging.scene(design.background(), design.seed(), product, brief.brand(), design.layout());
    }

    private static boolean reads(TextStyle style, Ground.Reading ground) {
        double contrast =
                style.plate().map(p -> style.color().contrast(p)).orElseGet(() -> ground.contrast(style.color()));
        return contrast >= Inking.READABLE;
    }

    private Ground ground(Backdrop.Scene scene, CanvasSize canvas) {
        double factor = (double) GROUND_SIDE / Math.max(canvas.width(), canvas.height());
        int w = Math.max(8, (int) Math.round(canvas.width() * factor));
        int h = Math.max(8, (int) Math.round(canvas.height() * factor));
        return new Ground(scenes.paint(scene, w, h));
    }
}

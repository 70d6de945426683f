package studio.affiche.design.judge;

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

/** Whether a design's texts fit their boxes, and read on the ground that is really painted. */
public final class Legibility {
    private static final int GROUND_SIDE = 200;

    private final TextMeasure measure;
    private final ScenePainter scenes;

    /**
     * Judges with the painter's own means.
     *
     * @param measure sets texts as they will be painted
     * @param scenes paints the grounds
     */
    public Legibility(TextMeasure measure, ScenePainter scenes) {
        this.measure = measure;
        this.scenes = scenes;
    }

    /** Whether every text fits its box at a size within its treatment's bounds. */
    public boolean fits(Brief brief, Design design) {
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

    /** The scene behind a design. */
    public static Backdrop.Scene scene(Brief brief, ProductView product, Design design) {
        return Staging.scene(design.background(), design.seed(), product, brief.brand(), design.layout());
    }

    /** A scene small, for reading off its brightness. */
    public Ground ground(Backdrop.Scene scene, CanvasSize canvas) {
        double factor = (double) GROUND_SIDE / Math.max(canvas.width(), canvas.height());
        int w = Math.max(8, (int) Math.round(canvas.width() * factor));
        int h = Math.max(8, (int) Math.round(canvas.height() * factor));
        return new Ground(scenes.paint(scene, w, h));
    }

    /** Whether an ink has a contrast of {@value studio.affiche.design.ink.Inking#READABLE} (WCAG 2) on its plate or ground. */
    public static boolean reads(TextStyle style, Ground.Reading ground) {
        double contrast =
                style.plate().map(p -> style.color().contrast(p)).orElseGet(() -> ground.contrast(style.color()));
        return contrast >= Inking.READABLE;
    }

    /** Whether every text of a design reads. */
    public boolean reads(Brief brief, ProductView product, Design design) {
        Ground ground = ground(scene(brief, product, design), brief.size());
        for (int i = 0; i < design.style().size(); i++) {
            if (!reads(
                    design.style().get(i),
                    ground.read(design.layout().text().get(i).unit()))) {
                return false;
            }
        }
        return true;
    }
}

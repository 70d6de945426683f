package studio.affiche.design;

import java.util.List;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.design.ink.Ground;
import studio.affiche.design.ink.Inking;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.ScenePainter;

/** Type styles for designs that come without, such as those of the published data: by what each text says. */
final class StyleGuess {
    private static final int GROUND_WIDTH = 180;

    private final ScenePainter scenes;

    StyleGuess(ScenePainter scenes) {
        this.scenes = scenes;
    }

    List<TextStyle> styles(Brief brief, ProductView product, Design design, Backdrop.Scene scene) {
        int height =
                Math.max(8, GROUND_WIDTH * brief.size().height() / brief.size().width());
        var ground = new Ground(scenes.paint(scene, GROUND_WIDTH, height));
        List<TextStyle> plain = design.text().stream()
                .map(words -> style(
                        brief, words, design.layout().text().get(design.text().indexOf(words))))
                .toList();
        return new Inking(
                        ground,
                        scene.palette(),
                        product.palette(),
                        brief.brand().colors(),
                        design.seed())
                .colour(design.layout().text(), plain);
    }

    private static TextStyle style(Brief brief, String words, GridBox box) {
        CopyLine line = CopyReader.read(words, brief.name());
        Treatment treatment = switch (line.kind()) {
            case HEADLINE -> Treatment.HEADLINE;
            case SUPPORT, FACT, CLAIM -> Treatment.SUPPORT;
            case LABEL -> Treatment.LABEL;
            case NUMERAL -> Treatment.NUMERAL;
            case PRICE, OFFER, CALL_TO_ACTION -> Treatment.PILL;
        };
        boolean loud = treatment == Treatment.HEADLINE || treatment == Treatment.NUMERAL;
        return Typesetter.uncoloured(treatment, FontRole.GROTESK, loud ? 800 : 500, align(box));
    }

    /** Text in the middle of the canvas is centred, else it leans to the nearer side. */
    private static HorizontalAlign align(GridBox box) {
        double middle = box.unit().centerX();
        if (Math.abs(middle - 0.5) < 0.06) {
            return HorizontalAlign.CENTER;
        }
        return middle < 0.5 ? HorizontalAlign.START : HorizontalAlign.END;
    }
}

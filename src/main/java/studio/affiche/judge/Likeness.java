package studio.affiche.judge;

import studio.affiche.design.judge.LayoutKind;
import studio.affiche.poster.Design;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompts;

/**
 * By what two posters are alike at a glance.
 *
 * @param scene family of the background
 * @param layout arrangement of headline and product
 * @param headline the words of the headline
 * @param numeral whether a giant numeral leads
 */
public record Likeness(SceneFamily scene, LayoutKind layout, String headline, boolean numeral) {
    /** The likeness of a design. */
    public static Likeness of(Design design) {
        String headline = "";
        boolean numeral = false;
        for (int i = 0; i < design.style().size(); i++) {
            Treatment treatment = design.style().get(i).treatment();
            headline = treatment == Treatment.HEADLINE ? design.text().get(i) : headline;
            numeral |= treatment == Treatment.NUMERAL;
        }
        return new Likeness(ScenePrompts.read(design.background()).family(), LayoutKind.of(design), headline, numeral);
    }
}

package studio.affiche.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import studio.affiche.app.SignedPercent;

/** The colour of what is shown of a gain or loss: that of the number a person reads, so that 0 % is neither. */
final class GainColor {
    private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");
    private static final PseudoClass EVEN = PseudoClass.getPseudoClass("even");

    private GainColor() {}

    /**
     * Colours a node.
     *
     * @param part 0.1 is ten percent
     * @param decimals that are shown of the percent
     */
    static void show(Node node, double part, int decimals) {
        int sign = SignedPercent.sign(part, decimals);
        node.pseudoClassStateChanged(LOSS, sign < 0);
        node.pseudoClassStateChanged(EVEN, sign == 0);
    }
}

package studio.affiche.optimize.contest;

import java.util.EnumSet;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Element;

/** Methods to test with. */
final class Methods {
    private Methods() {}

    static Method idpo() {
        return new Method("idpo", Loss.idpo(7, 5), PairRule.usual(), EnumSet.allOf(Element.class), Method.Source.SHOWN);
    }

    static Method background() {
        return new Method(
                "background", Loss.idpo(7, 5), PairRule.usual(), EnumSet.of(Element.BACKGROUND), Method.Source.SHOWN);
    }
}

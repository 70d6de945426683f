package studio.affiche.optimize.contest;

import java.util.EnumSet;
import java.util.Set;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.idpo.Settings;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Element;

/** Methods to test with. */
final class Methods {
    private Methods() {}

    static Method idpo() {
        return method("idpo", EnumSet.allOf(Element.class));
    }

    /** One that practises, by any name. */
    static Method practised(String name) {
        return new Method(
                name, Settings::usualLoss, PairRule.usual(), EnumSet.allOf(Element.class), Method.Source.PRACTICE);
    }

    static Method background() {
        return method("background", EnumSet.of(Element.BACKGROUND));
    }

    private static Method method(String name, Set<Element> elements) {
        return new Method(name, lessons -> Loss.idpo(7, 5), PairRule.usual(), elements, Method.Source.SHOWN);
    }
}

package studio.affiche.design.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Treatment;

/** The foot of a poster: a row of facts in columns of one width, then price and call to action at its two ends. */
final class Footer {
    private final List<Block> facts;
    private final ClosingRow closing;
    private final double gap;

    private Footer(List<Block> facts, ClosingRow closing, double gap) {
        this.facts = List.copyOf(facts);
        this.closing = closing;
        this.gap = gap;
    }

    /** Price and call to action. */
    static Footer quiet(Sheet sheet, SplittableRandom random) {
        return new Footer(List.of(), ClosingRow.of(sheet, random, width(sheet)), 0);
    }

    /** The facts, if there are two or more and each fits its column, above price and call to action. */
    static Footer facts(Sheet sheet, SplittableRandom random) {
        Cast cast = sheet.cast();
        int n = cast.facts().size();
        var columns = new ArrayList<Block>();
        double column = n == 0 ? 0 : (width(sheet) - (n - 1) * 2 * sheet.u()) / n;
        for (CopyLine fact : cast.facts()) {
            columns.add(sheet.line(fact, Treatment.FACT, 700, HorizontalAlign.START, column, 2.8));
        }
        boolean good = n >= 2 && columns.stream().allMatch(b -> b.fits() && b.height() < 4.2 * b.size());
        return new Footer(good ? columns : List.of(), ClosingRow.of(sheet, random, width(sheet)), 2.2 * sheet.u());
    }

    private static double width(Sheet sheet) {
        return sheet.w() - 2 * sheet.margin();
    }

    double height() {
        return factsHeight() + (facts.isEmpty() || closing.isEmpty() ? 0 : gap) + closing.height();
    }

    private double factsHeight() {
        return facts.stream().mapToDouble(Block::height).max().orElse(0);
    }

    boolean isEmpty() {
        return facts.isEmpty() && closing.isEmpty();
    }

    /** Places the foot with its lower edge at y and gives its top. */
    double place(Draft draft, Sheet sheet, double foot) {
        double top = foot - height();
        double step = facts.isEmpty() ? 0 : (width(sheet) + 2 * sheet.u()) / facts.size();
        for (int i = 0; i < facts.size(); i++) {
            draft.place(facts.get(i), sheet.margin() + i * step, top);
        }
        closing.spread(draft, sheet.margin(), sheet.right(), foot - closing.height());
        return top;
    }
}

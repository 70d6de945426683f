package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/**
 * A narrow column at the left: headline and support at its head, facts, price and call to action at its foot, air between
 * them. The product fills the rest of the sheet from near the top to the ground.
 */
final class Column implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        boolean longHan = s.cast().headline().isCjk() && s.cast().headline().visualLength() > 18;
        if (!s.wide() && (s.productAspect() > 0.85 || longHan)) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double column = s.w() * (s.wide() ? between(random, 0.36, 0.44) : between(random, 0.42, 0.5)) - s.margin();
        double x = s.margin();
        double y = s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 600, START, column, 2.3));
        y = draft.place(label, x, y, 1.8 * u);
        Block headline = s.headline(START, column, s.h() * between(random, 0.28, 0.4), between(random, 8, 12));
        if (Sheet.choppy(headline)) {
            return Optional.empty();
        }
        y = draft.place(headline, x, y) + 1.8 * u;
        Optional<Block> support =
                s.cast().support().map(l -> s.line(l, Treatment.SUPPORT, 400, START, column * 0.94, 2.7));
        y = draft.place(support, x, y, 0);

        ClosingRow closing = ClosingRow.of(s.without(draft.lines()), random, column);
        double foot = s.bottom();
        double top = foot - closing.height();
        List<Block> facts = facts(s.without(draft.lines()), column);
        double list = facts.stream().mapToDouble(b -> b.height() + 1.3 * u).sum();
        boolean listed = !facts.isEmpty() && top - 1.2 * u - list > y + 3.5 * u;
        if (!listed && top < y + 2.5 * u) {
            return Optional.empty();
        }
        double at = top - (closing.isEmpty() ? 0 : 1.2 * u) - list;
        for (Block fact : listed ? facts : List.<Block>of()) {
            at = draft.place(fact, x, at) + 1.3 * u;
        }
        closing.place(draft, x, top);

        double left = x + column + 1.2 * u;
        double ground = s.h() - s.margin() * between(random, 0.9, 1.4);
        Box room = new Box(
                left, s.margin() * 0.9, Math.max(1, s.w() - left - 0.7 * s.margin()), ground - s.margin() * 0.9);
        return draft.with(Archetype.COLUMN, s, room.standing(s.productAspect()), 0);
    }

    /** Up to three facts, one under the other. */
    private static List<Block> facts(Sheet s, double width) {
        var blocks = new ArrayList<Block>();
        for (CopyLine fact : s.cast().facts()) {
            Block block = s.line(fact, Treatment.FACT, 700, START, width, 2.7);
            if (block.fits()) {
                blocks.add(block);
            }
        }
        return blocks;
    }
}

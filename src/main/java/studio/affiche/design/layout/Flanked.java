package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.CENTER;
import static studio.affiche.poster.HorizontalAlign.END;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Treatment;

/** As in a catalogue: headline above, the product in the middle with its facts at both sides, price and action below. */
final class Flanked implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        List<CopyLine> facts = s.cast().facts();
        if (facts.size() < 2 || (!s.wide() && s.productAspect() > 0.72) || s.productAspect() > 1.2) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double middle = s.w() / 2;
        double width = s.w() - 2 * s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 600, CENTER, width, 2.3));
        double y = draft.place(label, middle, s.margin() * 0.9, 1.4 * u);
        double share = s.wide() ? 0.16 : between(random, 0.13, 0.2);
        Block headline = s.headline(CENTER, width, s.h() * share, between(random, 9, 13));
        y = draft.place(headline, middle, y) + 1.4 * u;
        Optional<Block> support = s.cast()
                .support()
                .filter(l -> !s.wide())
                .map(l -> s.line(l, Treatment.SUPPORT, 400, CENTER, width * 0.7, 2.6));
        y = draft.place(support, middle, y, 0);

        ClosingRow closing = ClosingRow.of(s.without(draft.lines()), random, width);
        double closingTop = s.bottom() - closing.height();
        closing.centre(draft, middle, closingTop);

        double top = y + 2.2 * u;
        double ground = closingTop - between(random, 3.5, 5.5) * u;
        Box product = Box.around(middle, (top + ground) / 2, s.w() * 0.46, Math.max(1, ground - top))
                .standing(s.productAspect());
        double side = product.x() - 1.6 * u - s.margin();
        List<Block> left = side(s, facts, 0, END, side);
        List<Block> right = side(s, facts, 1, START, side);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        spread(draft, left, product.x() - 1.6 * u, product, random.nextBoolean() ? 0.3 : 0.45);
        spread(draft, right, product.right() + 1.6 * u, product, 0.45);
        return draft.with(Archetype.FLANKED, s, product, 0);
    }

    /** Every second fact, none where one does not fit its side. */
    private static List<Block> side(Sheet s, List<CopyLine> facts, int first, HorizontalAlign align, double width) {
        var blocks = new ArrayList<Block>();
        for (int i = first; i < facts.size(); i += 2) {
            Block block = s.line(facts.get(i), Treatment.FACT, 700, align, width, 2.9);
            if (width < 12 * s.u() || !block.fits()) {
                return List.of();
            }
            blocks.add(block);
        }
        return blocks;
    }

    /** Blocks beside the product, the first at a height, the next well below it. */
    private static void spread(Draft draft, List<Block> blocks, double x, Box product, double first) {
        double y = product.y() + product.height() * (blocks.size() > 1 ? 0.2 : first);
        for (Block block : blocks) {
            draft.place(block, x, y);
            y += Math.max(block.height() * 1.5, product.height() * 0.38);
        }
    }
}

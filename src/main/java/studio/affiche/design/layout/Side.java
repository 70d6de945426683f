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

/** A column of text in one half, the product in the other. */
final class Side implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        double split = s.wide() ? between(random, 0.48, 0.56) : between(random, 0.44, 0.5);
        double productRoom = s.w() * (1 - split) - 1.1 * s.margin();
        boolean longHan = s.cast().headline().isCjk() && s.cast().headline().visualLength() > 16;
        if (s.tall() || (!s.wide() && (s.productAspect() > 0.75 || longHan))) {
            return Optional.empty();
        }
        boolean mirrored = random.nextInt(3) == 0;
        double u = s.u();
        double column = s.w() * split - s.margin() - 1.5 * u;
        double x = mirrored ? s.w() - s.margin() - column : s.margin();

        var blocks = new ArrayList<Block>();
        var gaps = new ArrayList<Double>();
        Optional<Block> label =
                s.cast().label().map(l -> s.line(l, Treatment.LABEL, 500, START, s.w() - 2 * s.margin(), 2.3));
        Block headline = s.headline(START, column, s.h() * between(random, 0.3, 0.42), between(random, 9, 13));
        if (Sheet.choppy(headline)) {
            return Optional.empty();
        }
        add(blocks, gaps, headline, 2 * u);
        s.cast()
                .support()
                .ifPresent(
                        l -> add(blocks, gaps, s.line(l, Treatment.SUPPORT, 400, START, column * 0.92, 2.7), 2.4 * u));
        if (!s.wide() || s.cast().support().isEmpty()) {
            for (CopyLine fact : s.cast().facts()) {
                add(blocks, gaps, s.line(fact, Treatment.FACT, 700, START, column, 2.8), 1.4 * u);
            }
        }
        ClosingRow closing = ClosingRow.of(s, random, column);
        double height = height(blocks, gaps) + (closing.isEmpty() ? 0 : gaps.getLast() + closing.height());
        double head = label.map(b -> b.height() + 1.6 * u).orElse(0.0);
        double top = s.margin() + head;
        double y = s.wide() || random.nextBoolean() ? Math.max(top, (s.h() - height) / 2) : top;
        if (y + height > s.bottom() + 1) {
            return Optional.empty();
        }
        double labelTop = y - head;
        var draft = new Draft();
        // The label stands over the column, not over the product: with it where it is short, else at the top.
        boolean inColumn = label.filter(b -> b.width() <= column).isPresent();
        label.ifPresent(b ->
                draft.place(b, mirrored && !inColumn ? s.right() - b.width() : x, inColumn ? labelTop : s.margin()));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double at = block.isCentered() ? x + block.width() / 2 : x;
            y = draft.place(block, at, y) + gaps.get(i);
        }
        closing.place(draft, x, y);
        double productX = mirrored ? 0.9 * s.margin() : s.w() * split + 0.2 * s.margin();
        double ground = s.h() - s.margin() * between(random, 1.1, 1.7);
        double most = s.h() * (s.wide() ? 0.78 : 0.72);
        if (!inColumn) {
            most = Math.min(most, ground - top);
        }
        Box room = new Box(productX, ground - most, productRoom, most);
        return draft.with(Archetype.SIDE, s, room.standing(s.productAspect()), 0);
    }

    private static void add(List<Block> blocks, List<Double> gaps, Block block, double gap) {
        blocks.add(block);
        gaps.add(gap);
    }

    private static double height(List<Block> blocks, List<Double> gaps) {
        double sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            sum += blocks.get(i).height() + (i < blocks.size() - 1 ? gaps.get(i) : 0);
        }
        return sum;
    }
}

package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.END;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** As on an exhibition poster: a compact headline top left, the label top right, the product large, the rest in the lower corners. */
final class Corners implements Arranger {
    /** Height of two lines in parts of the type size, and less than that of three. */
    private static final double TWO_LINES = 3;

    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        double top = s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 600, END, width * 0.36, 2.3));
        if (label.filter(b -> b.height() > TWO_LINES * b.size()).isPresent()) {
            return Optional.empty();
        }
        double head = s.wide() ? 0.44 : between(random, 0.5, 0.6);
        Block headline = s.headline(START, width * head, s.h() * (s.wide() ? 0.34 : 0.2), between(random, 7.5, 10));
        draft.place(label, s.right(), top, 0);
        double y = draft.place(headline, s.margin(), top);

        double free = width * between(random, 0.42, 0.5);
        ClosingRow closing = ClosingRow.of(s.without(draft.lines()), random, width - free - 2 * u);
        Optional<Block> support = s.cast().support().map(l -> s.line(l, Treatment.SUPPORT, 400, START, free, 2.6));
        double foot = s.bottom();
        support.ifPresent(b -> draft.place(b, s.margin(), foot - b.height()));
        closing.place(draft, s.right() - closing.width(), foot - closing.height());
        Optional<CopyLine> fact = s.cast().facts().stream().findFirst().filter(l -> !s.wide());
        Optional<Block> side = fact.map(l -> s.line(l, Treatment.FACT, 700, START, width * 0.3, 2.7))
                .filter(Block::fits);

        double low = Math.max(closing.height(), support.map(Block::height).orElse(0.0));
        double ground = foot - low - between(random, 3, 5) * u;
        double roomTop = s.wide() ? s.margin() * 1.4 : y - between(random, -2, 1) * u;
        double x = s.w() * (s.wide() ? 0.7 : between(random, 0.52, 0.6));
        Box room =
                Box.around(x, (roomTop + ground) / 2, s.w() * (s.wide() ? 0.34 : 0.72), Math.max(1, ground - roomTop));
        Box product = room.standing(s.productAspect());
        double beside = s.margin();
        side.filter(b -> beside + b.width() + 1.5 * u < product.x())
                .ifPresent(b -> draft.place(b, beside, product.y() + product.height() * 0.42));
        return draft.with(Archetype.CORNERS, s, product, 0);
    }
}

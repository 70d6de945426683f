package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** A loud headline rising to the right, the product leaning with it below, price and action in the lower corners. */
final class Diagonal implements Arranger {
    private static final int LONGEST = 24;

    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide() || s.cast().headline().visualLength() > LONGEST) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 700, START, width, 2.3));
        double y = draft.place(label, s.margin(), s.margin() * 0.85, 0);

        double slope = between(random, 5, 8);
        double rise = Math.sin(Math.toRadians(slope));
        Block headline = s.heavy()
                .headline(START, width * 0.95, s.h() * between(random, 0.2, 0.29), between(random, 15, 22))
                .tilted(-slope);
        // The turned box reaches above and below its own by half its width times the slope.
        double swing = headline.width() / 2 * rise;
        double headTop = Math.max(y + u, s.margin() * 0.6) + swing;
        double headBottom = draft.place(headline, s.margin() + headline.height() / 2 * rise, headTop);

        ClosingRow closing = ClosingRow.of(s.without(draft.lines()), random, width);
        double closingTop = s.bottom() - closing.height();
        closing.spread(draft, s.margin(), s.right(), closingTop);
        Optional<Block> support = s.cast()
                .support()
                .map(l -> s.line(l, Treatment.SUPPORT, 500, START, width * between(random, 0.34, 0.42), 2.7));
        double supportTop = closingTop - 2.2 * u - support.map(Block::height).orElse(0.0);
        support.ifPresent(b -> draft.place(b, s.margin(), supportTop));

        double left = s.margin() + support.map(Block::width).orElse(0.0) + u;
        double top = headBottom + 1.5 * u;
        double ground = closingTop - 2.4 * u;
        Box room = new Box(left, top, Math.max(1, s.right() - left), Math.max(1, ground - top));
        Box product = room.standing(s.productAspect());
        double lean = s.productAspect() < 1 ? slope + 2 : -slope;
        return draft.with(
                Archetype.DIAGONAL,
                s,
                Box.around(product.centerX(), product.centerY(), product.width() * 0.9, product.height() * 0.9),
                lean);
    }
}

package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.CENTER;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** Much air: the label above, the product alone in the middle, a small headline below it, price and action in plain type. */
final class Quiet implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide()) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double middle = s.w() / 2;
        double width = s.w() - 2 * s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 500, CENTER, width, 2.4));
        double y = draft.place(label, middle, s.margin() * 1.2, 0);

        double foot = s.bottom() - 0.3 * s.margin();
        Optional<CopyLine> last = s.cast()
                .price()
                .or(s.cast()::action)
                .filter(l -> !s.cast().label().equals(Optional.of(l)));
        Optional<Block> price = last.map(l -> s.line(l, Treatment.SUPPORT, 600, CENTER, width, 2.7));
        double priceTop = foot - price.map(Block::height).orElse(0.0);
        Optional<Block> support = s.cast()
                .support()
                .map(l -> s.line(l, Treatment.SUPPORT, 400, CENTER, width * between(random, 0.6, 0.74), 2.6));
        double supportTop = priceTop
                - (price.isPresent() ? 1.5 * u : 0)
                - support.map(Block::height).orElse(0.0);
        Block headline = s.headline(CENTER, width * 0.92, s.h() * 0.13, between(random, 6.6, 8));
        double headTop = supportTop - (support.isPresent() ? 1.5 * u : 0) - headline.height();
        draft.place(headline, middle, headTop);
        support.ifPresent(b -> draft.place(b, middle, supportTop));
        price.ifPresent(b -> draft.place(b, middle, priceTop));

        double ground = headTop - between(random, 5, 7.5) * u;
        double top = Math.max(y, s.margin()) + between(random, 5, 8) * u;
        Box room = Box.around(middle, (top + ground) / 2, s.w() * 0.62, Math.max(1, ground - top));
        return draft.with(Archetype.QUIET, s, room.standing(s.productAspect()), 0);
    }
}

package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.END;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** The product large above, the headline bottom left with its support and a footer. */
final class Grounded implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide()) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        double top = s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 600, START, width, 2.3));
        double free = width - label.map(Block::width).orElse(0.0) - 2 * u;
        Optional<Block> corner = s.cast()
                .offer()
                .filter(l -> l.visualLength() * u * 1.1 < free)
                .map(l -> s.line(l, Treatment.LABEL, 600, END, free, 2.3));
        double y = draft.place(label, s.margin(), top, 0);
        y = Math.max(y, draft.place(corner, s.right(), top, 0));

        Footer footer = s.cast().facts().size() >= 2 && random.nextBoolean()
                ? Footer.facts(s.without(draft.lines()), random)
                : Footer.quiet(s.without(draft.lines()), random);
        double foot = footer.place(draft, s, s.bottom());
        double bottom = footer.isEmpty() ? s.bottom() : foot - 2.6 * u;
        Optional<Block> support = s.cast()
                .support()
                .map(l -> s.line(l, Treatment.SUPPORT, 400, START, width * between(random, 0.6, 0.8), 2.7));
        Block headline = s.headline(
                START, width * between(random, 0.82, 1), s.h() * between(random, 0.13, 0.2), between(random, 9, 13));
        double supportTop = bottom - support.map(Block::height).orElse(0.0);
        double headTop = supportTop - (support.isPresent() ? 1.4 * u : 0) - headline.height();
        draft.place(headline, s.margin(), headTop);
        support.ifPresent(b -> draft.place(b, s.margin(), supportTop));

        double ground = headTop - between(random, 3, 5) * u;
        double roomTop = y + 2 * u;
        double x = s.w() * between(random, 0.45, 0.58);
        Box room = Box.around(x, (roomTop + ground) / 2, s.w() * 0.72, Math.max(1, ground - roomTop));
        return draft.with(Archetype.GROUNDED, s, room.standing(s.productAspect()), 0);
    }
}

package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.END;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** A giant number in the upper left, the product, then headline, support and a pill. */
final class BigNumeral implements Arranger {
    /** Height of two lines in parts of the type size, and less than that of three. */
    private static final double TWO_LINES = 3;

    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        Optional<CopyLine> number =
                s.cast().numeral().or(() -> s.cast().facts().stream().findFirst());
        if (number.isEmpty() || s.wide()) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        Block numeral = s.fitted(
                number.get(),
                Treatment.NUMERAL,
                START,
                width * between(random, 0.6, 0.85),
                s.h() * between(random, 0.17, 0.23),
                30);
        double y = draft.place(numeral, s.margin(), s.margin() * 0.75);

        double beside = width - numeral.width() - 3 * u;
        s.cast()
                .label()
                .map(l -> s.line(l, Treatment.LABEL, 600, END, Math.max(1, beside), 2.3))
                .filter(b -> b.fits() && b.width() <= beside && b.height() < TWO_LINES * b.size())
                .ifPresent(b -> draft.place(b, s.right(), s.margin()));

        double foot = s.bottom();
        Optional<Block> support =
                s.cast().support().map(l -> s.line(l, Treatment.SUPPORT, 400, START, width * 0.8, 2.7));
        ClosingRow closing = ClosingRow.of(s.without(draft.lines()), random, width);
        double closingTop = foot - closing.height();
        double supportTop = closingTop
                - (closing.isEmpty() || support.isEmpty() ? 0 : 1.6 * u)
                - support.map(Block::height).orElse(0.0);
        Block headline = s.headline(
                START, width * between(random, 0.8, 1), s.h() * between(random, 0.11, 0.17), between(random, 8, 11.5));
        double headTop = supportTop - 1.6 * u - headline.height();
        draft.place(headline, s.margin(), headTop);
        support.ifPresent(b -> draft.place(b, s.margin(), supportTop));
        closing.spread(draft, s.margin(), s.right(), closingTop);

        double ground = headTop - between(random, 2.4, 3.6) * u;
        double top = y + between(random, -0.5, 1) * u;
        Box room = Box.around(s.w() * 0.53, (top + ground) / 2, s.w() * 0.8, Math.max(1, ground - top));
        double tilt = s.productAspect() > 1.3 ? -6 : 0;
        return draft.with(Archetype.NUMERAL, s, room.standing(s.productAspect()), tilt);
    }
}

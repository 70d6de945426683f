package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.END;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** A headline as wide as the sheet at its foot, the product above it, label and support in the upper corners. */
final class Foot implements Arranger {
    /** Longer headlines would be small, or push the product off. */
    private static final int LONGEST = 30;

    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide() || s.cast().headline().visualLength() > LONGEST) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        double top = s.margin() * 0.95;
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 600, START, width * 0.46, 2.3));
        Optional<Block> support = s.cast()
                .support()
                .map(l -> s.line(l, Treatment.SUPPORT, 400, END, width * between(random, 0.4, 0.5), 2.6));
        double y = draft.place(label, s.margin(), top, 0);
        y = Math.max(y, draft.place(support, s.right(), top, 0));

        ClosingRow closing = ClosingRow.of(s.without(draft.lines()), random, width);
        double closingTop = s.bottom() - closing.height();
        Block headline = s.heavy().headline(START, width, s.h() * between(random, 0.22, 0.31), between(random, 17, 26));
        double headTop = closingTop - (closing.isEmpty() ? 0 : 1.8 * u) - headline.height();
        draft.place(headline, s.margin(), headTop);
        closing.spread(draft, s.margin(), s.right(), closingTop);

        double ground = headTop - between(random, 1.6, 3) * u;
        double roomTop = y + 2 * u;
        double x = s.w() * between(random, 0.47, 0.58);
        Box room = Box.around(x, (roomTop + ground) / 2, s.w() * 0.74, Math.max(1, ground - roomTop));
        return draft.with(Archetype.FOOT, s, room.standing(s.productAspect()), 0);
    }
}

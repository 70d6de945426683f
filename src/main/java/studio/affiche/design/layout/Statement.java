package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** A headline that fills the upper part, a narrow column of small text below it, the product low at the other side. */
final class Statement implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide()) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        double y = s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 600, START, width, 2.3));
        y = draft.place(label, s.margin(), y, 1.6 * u);
        Block headline = s.headline(START, width, s.h() * between(random, 0.27, 0.38), between(random, 17, 24));
        double headBottom = draft.place(headline, s.margin(), y);

        double column = s.w() * between(random, 0.38, 0.46) - s.margin();
        double bottom = s.bottom();
        ClosingRow closing = ClosingRow.of(s, random, column * 1.1);
        double supportBottom = bottom - (closing.isEmpty() ? 0 : closing.height() + 2.2 * u);
        Optional<Block> support = s.cast().support().map(l -> s.line(l, Treatment.SUPPORT, 400, START, column, 2.7));
        support.ifPresent(b -> draft.place(b, s.margin(), supportBottom - b.height()));
        closing.place(draft, s.margin(), bottom - closing.height());
        if (support.isPresent() && supportBottom - support.get().height() < headBottom + 2 * u) {
            return Optional.empty();
        }
        double left = s.margin() + Math.max(column, closing.width()) + 1.5 * u;
        double ground = s.bottom() - between(random, 0.5, 2) * u;
        double top = headBottom + 2.2 * u;
        Box room = new Box(left, top, Math.max(1, s.w() - left - s.margin() * 0.6), Math.max(1, ground - top));
        return draft.with(Archetype.STATEMENT, s, room.standing(s.productAspect()), 0);
    }
}

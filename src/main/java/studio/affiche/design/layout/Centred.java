package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.CENTER;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** The product above, everything centred below it. */
final class Centred implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide()) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double middle = s.w() / 2;
        double width = s.w() - 2 * s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 500, CENTER, width, 2.3));
        double y = draft.place(label, middle, s.margin() * 0.9, 0);

        double bottom = s.bottom();
        ClosingRow closing = ClosingRow.of(s, random, width);
        double closingTop = bottom - closing.height();
        Optional<Block> support = s.cast()
                .support()
                .map(l -> s.line(l, Treatment.SUPPORT, 400, CENTER, width * between(random, 0.62, 0.82), 2.7));
        double supportTop = closingTop
                - (closing.isEmpty() ? 0 : 2.4 * u)
                - support.map(Block::height).orElse(0.0);
        Block headline = s.headline(CENTER, width, s.h() * between(random, 0.11, 0.19), between(random, 8.5, 13));
        double headTop = supportTop - (support.isPresent() ? 1.5 * u : 0) - headline.height();
        draft.place(headline, middle, headTop);
        support.ifPresent(b -> draft.place(b, middle, supportTop));
        closing.centre(draft, middle, closingTop);

        double ground = headTop - between(random, 3.5, 5.5) * u;
        double top = Math.max(y + 2.4 * u, s.margin());
        Box room = Box.around(middle, (top + ground) / 2, s.w() * 0.72, Math.max(1, ground - top));
        return draft.with(Archetype.CENTRED, s, room.standing(s.productAspect()), 0);
    }
}

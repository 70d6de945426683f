package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** Headline top left with its label and support, the product on its ground below, a quiet footer. */
final class Editorial implements Arranger {
    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide()) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        double y = s.margin();
        Optional<Block> label = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 500, START, width, 2.3));
        y = draft.place(label, s.margin(), y, 1.5 * u);
        Block headline = s.headline(
                START, width * between(random, 0.78, 1), s.h() * between(random, 0.17, 0.25), between(random, 11, 17));
        y = draft.place(headline, s.margin(), y) + 1.6 * u;
        Optional<Block> support = s.cast()
                .support()
                .map(l -> s.line(l, Treatment.SUPPORT, 400, START, width * between(random, 0.52, 0.72), 2.75));
        y = draft.place(support, s.margin(), y, 0);
        Footer footer = random.nextInt(3) == 0 && support.isPresent()
                ? Footer.facts(s.without(draft.lines()), random)
                : Footer.quiet(s, random);
        double foot = footer.place(draft, s, s.bottom());
        double top = y + 2.4 * u;
        double ground = foot - between(random, 5, 8.5) * u;
        double x = s.w() * between(random, 0.46, 0.6);
        double reach = 2 * Math.min(x, s.w() - x) - 1.2 * s.margin();
        Box room = Box.around(x, (top + ground) / 2, Math.min(reach, s.w() * 0.74), Math.max(1, ground - top));
        return draft.with(Archetype.EDITORIAL, s, room.standing(s.productAspect()), 0);
    }
}

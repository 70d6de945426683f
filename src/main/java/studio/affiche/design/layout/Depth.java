package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.CENTER;
import static studio.affiche.poster.HorizontalAlign.END;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** A giant headline that the product stands in front of; label and second line above, facts and price below. */
final class Depth implements Arranger {
    /** Longer words could no longer be read once the product covers some. */
    private static final int LONGEST = 22;

    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        int length = s.cast().headline().visualLength();
        if (length > LONGEST) {
            return Optional.empty();
        }
        var draft = new Draft();
        double u = s.u();
        double width = s.w() - 2 * s.margin();
        double y = corners(draft, s, width);
        double maxHeight = s.h() * (s.wide() ? 0.34 : between(random, 0.32, 0.42));
        Block headline = s.heavy()
                .headline(CENTER, s.w() - 1.5 * s.margin(), maxHeight, 34)
                .behindProduct();
        double headTop = y + between(random, 1, 3) * u;
        double headBottom = draft.place(headline, s.w() / 2, headTop);

        Sheet left = s.without(draft.lines());
        Footer footer = s.wide() || random.nextInt(3) == 0 ? Footer.quiet(left, random) : Footer.facts(left, random);
        double foot = footer.place(draft, s, s.bottom());
        double ground = foot - between(random, 2.5, 4) * u;
        Box product = before(s, headBottom - headline.size() * dip(headline, random), ground);
        if (product.height() < s.h() * (s.wide() ? 0.44 : 0.26)) {
            return Optional.empty();
        }
        return draft.with(Archetype.DEPTH, s, product, 0);
    }

    /**
     * How far the product's top reaches up into the last line, in parts of the type size from the foot of its box: past the
     * descenders and a little of the letters, so that each can still be told. Han characters stand lower in their box and
     * are told by their strokes down to the foot.
     */
    private static double dip(Block headline, SplittableRandom random) {
        return headline.line().isCjk() ? between(random, 0.10, 0.18) : between(random, 0.22, 0.33);
    }

    private static Box before(Sheet s, double top, double ground) {
        return Box.around(s.w() / 2, (top + ground) / 2, s.w() * 0.66, Math.max(1, ground - top))
                .standing(s.productAspect());
    }

    /** A line in each upper corner; gives the y below them. */
    private static double corners(Draft draft, Sheet s, double width) {
        Optional<Block> left = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 700, START, width, 2.3));
        double free = width - left.map(Block::width).orElse(0.0) - 2 * s.u();
        Optional<Block> right = s.cast()
                .second()
                .or(s.cast()::support)
                .filter(l -> l.visualLength() * s.u() * 1.05 < free)
                .map(l -> s.line(l, Treatment.LABEL, 500, END, free, 2.3));
        double y = draft.place(left, s.margin(), s.margin() * 0.85, 0);
        return Math.max(y, draft.place(right, s.right(), s.margin() * 0.85, 0));
    }
}

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
        double maxHeight = s.h() * (s.wide() ? 0.44 : between(random, 0.32, 0.42));
        Block headline = s.heavy()
                .headline(CENTER, s.w() - 1.5 * s.margin(), maxHeight, 34)
                .behindProduct();
        double headTop = y + between(random, 1, 3) * u;
        double headBottom = draft.place(headline, s.w() / 2, headTop);

        Footer footer = s.cast().facts().isEmpty() ? Footer.quiet(s.without(draft.lines()), random) : Footer.facts(s);
        double foot = footer.place(draft, s, s.bottom());
        double ground = foot - between(random, 2.5, 4) * u;
        // Short words survive being half hidden; longer ones keep most of their height free.
        double covered = length <= 11 ? between(random, 0.34, 0.5) : between(random, 0.1, 0.22);
        Box product = before(s, headBottom - headline.height() * covered, ground);
        if (product.width() < headline.width() * 0.3) {
            // A narrow product hides a letter or two, no more.
            product = before(s, headBottom - headline.size() * between(random, 0.5, 0.75), ground);
        } else if (product.width() > headline.width() * 0.5) {
            // A broad product would hide the last line: it only touches it, and a single line hardly that.
            boolean single = headline.height() < 1.6 * headline.size();
            double touch = single ? between(random, 0.1, 0.2) : between(random, 0.25, 0.42);
            product = before(s, headBottom - headline.size() * touch, ground);
        }
        if (product.height() < s.h() * (s.wide() ? 0.5 : 0.26)) {
            return Optional.empty();
        }
        return draft.with(Archetype.DEPTH, s, product, 0);
    }

    private static Box before(Sheet s, double top, double ground) {
        return Box.around(s.w() / 2, (top + ground) / 2, s.w() * 0.66, Math.max(1, ground - top))
                .standing(s.productAspect());
    }

    /** A line in each upper corner; gives the y below them. */
    private static double corners(Draft draft, Sheet s, double width) {
        Optional<Block> left = s.cast().label().map(l -> s.line(l, Treatment.LABEL, 700, START, width, 2.05));
        double free = width - left.map(Block::width).orElse(0.0) - 2 * s.u();
        Optional<Block> right = s.cast()
                .second()
                .or(s.cast()::support)
                .filter(l -> l.visualLength() * s.u() * 1.05 < free)
                .map(l -> s.line(l, Treatment.LABEL, 500, END, free, 2.05));
        double y = draft.place(left, s.margin(), s.margin() * 0.85, 0);
        return Math.max(y, draft.place(right, s.right(), s.margin() * 0.85, 0));
    }
}

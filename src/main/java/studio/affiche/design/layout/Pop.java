package studio.affiche.design.layout;

import static studio.affiche.design.layout.Sheet.between;
import static studio.affiche.poster.HorizontalAlign.CENTER;
import static studio.affiche.poster.HorizontalAlign.START;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** Centred headline, the product tilted in the middle, a badge at its side, a band across the foot. */
final class Pop implements Arranger {
    /** More would be too small on a round badge. */
    private static final int LONGEST_BADGE = 9;

    @Override
    public Optional<Arrangement> arrange(Sheet s, SplittableRandom random) {
        if (s.wide()) {
            return Optional.empty();
        }
        Optional<CopyLine> badgeLine =
                s.cast().offer().or(s.cast()::price).filter(l -> l.visualLength() <= LONGEST_BADGE);
        var draft = new Draft();
        double u = s.u();
        double middle = s.w() / 2;
        double y = s.margin() * between(random, 0.75, 1);
        Block headline = s.headline(
                CENTER, s.w() - 2 * s.margin(), s.h() * between(random, 0.18, 0.26), between(random, 13, 19));
        y = draft.place(headline, middle, y) + 2.2 * u;

        double band = band(draft, s, badgeLine);
        double ground = band - between(random, 4, 6.5) * u;
        double tilt = s.productAspect() < 0.75 ? between(random, 5, 9) * (random.nextBoolean() ? 1 : -1) : -4;
        double share = s.productAspect() < 0.75 ? 0.4 : 0.52;
        Box product = Box.around(middle, (y + ground) / 2, s.w() * share, Math.max(1, ground - y))
                .standing(s.productAspect());
        // Room for the corners that the tilt swings out.
        product = Box.around(middle, (y + ground) / 2, product.width() * 0.93, product.height() * 0.93);

        double diameter = Math.min(s.w() * between(random, 0.21, 0.25), product.x() - s.margin() * 0.6);
        double badgeY = product.y() + product.height() * between(random, 0.16, 0.4);
        if (badgeLine.isPresent()) {
            if (diameter < s.w() * 0.15) {
                return Optional.empty();
            }
            double badgeX = Math.min(product.x() - diameter * 0.5 - u, s.margin() * 0.9 + diameter / 2);
            draft.place(s.badge(badgeLine.get(), diameter, -9), badgeX, badgeY);
        }

        // A tilted product swings its foot out to one side.
        double swing = Math.abs(Math.sin(Math.toRadians(tilt))) * product.height() / 2;
        double sideX = product.right() + swing + 1.6 * u;
        double sideWidth = s.right() - sideX + s.margin() * 0.3;
        s.cast()
                .support()
                .filter(l -> l.visualLength() <= 40 && sideWidth > 17 * u)
                .ifPresent(l -> {
                    Block side = s.line(l, Treatment.SUPPORT, 600, START, sideWidth, 2.7);
                    if (side.fits() && side.height() < s.h() * 0.2) {
                        draft.place(side, sideX, ground - side.height() - u);
                    }
                });
        return draft.with(Archetype.POP, s, product, tilt);
    }

    /** Words and a button side by side in a band; gives the top of the band. */
    private static double band(Draft draft, Sheet s, Optional<CopyLine> used) {
        double u = s.u();
        Optional<CopyLine> words = s.cast().label().or(s.cast()::second);
        Optional<CopyLine> button = s.cast().action().or(s.cast()::price).filter(l -> !used.equals(Optional.of(l)));
        if (words.isEmpty() && button.isEmpty()) {
            return s.h() - s.margin() * 0.5;
        }
        Optional<Block> pill = button.map(l -> s.pill(l, Treatment.PILL, s.w() * 0.4, 2.7));
        double free =
                s.w() - 2 * s.margin() - pill.map(b -> b.width() + 2.5 * u).orElse(0.0);
        Optional<Block> text = words.map(l -> s.line(l, Treatment.BAND, 600, START, free, 2.45))
                .filter(b -> b.height() < 2 * b.size());
        double height = Math.max(
                pill.map(Block::height).orElse(0.0), text.map(Block::height).orElse(0.0));
        double total = text.map(Block::width).orElse(0.0)
                + pill.map(Block::width).orElse(0.0)
                + (text.isPresent() && pill.isPresent() ? 2.5 * u : 0);
        double x = (s.w() - total) / 2;
        double middle = s.h() - height / 2 - 2.2 * u;
        if (text.isPresent()) {
            draft.place(text.get(), x, middle - text.get().height() / 2);
            x += text.get().width() + 2.5 * u;
        }
        if (pill.isPresent()) {
            draft.place(
                    pill.get(), x + pill.get().width() / 2, middle - pill.get().height() / 2);
        }
        return middle - height / 2 - 2.2 * u;
    }
}

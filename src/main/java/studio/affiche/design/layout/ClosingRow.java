package studio.affiche.design.layout;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Treatment;

/**
 * Price and call to action side by side, or one under the other where a row has no room for both. One of them stands on a
 * shape, so that the eye ends there.
 *
 * @param first at the left, or above
 * @param second at the right, or below
 * @param stacked whether they stand one under the other
 * @param gap between them in canvas pixels
 */
record ClosingRow(Optional<Block> first, Optional<Block> second, boolean stacked, double gap) {
    /** The row of a cast within a width. */
    static ClosingRow of(Sheet s, SplittableRandom random, double width) {
        Cast cast = s.cast();
        Optional<CopyLine> price = cast.price().or(cast::offer);
        Optional<CopyLine> action = cast.action();
        double gap = 1.8 * s.u();
        if (price.isEmpty()) {
            return new ClosingRow(action.map(l -> s.pill(l, Treatment.PILL, width, 2.7)), Optional.empty(), false, gap);
        }
        boolean shape = random.nextInt(4) > 0;
        Block first = shape
                ? s.pill(price.get(), random.nextBoolean() ? Treatment.PILL : Treatment.PLATE, width, 2.8)
                : s.line(price.get(), Treatment.SUPPORT, 700, HorizontalAlign.START, width, 3.2);
        if (action.isEmpty()) {
            return new ClosingRow(Optional.of(first), Optional.empty(), false, gap);
        }
        double free = width - first.width() - gap;
        Block beside = action(s, action.get(), shape, free);
        boolean oneLine = beside.style().plate().isPresent() || beside.height() < 2 * beside.size();
        boolean fits = beside.fits() && beside.width() <= free && oneLine;
        return fits
                ? new ClosingRow(Optional.of(first), Optional.of(beside), false, gap)
                : new ClosingRow(
                        Optional.of(action(s, action.get(), shape, width)), Optional.of(first), true, 1.2 * s.u());
    }

    private static Block action(Sheet s, CopyLine line, boolean quiet, double width) {
        return quiet
                ? s.line(line, Treatment.SUPPORT, 600, HorizontalAlign.START, width, 2.6)
                : s.pill(line, Treatment.PILL, width, 2.7);
    }

    double height() {
        double one = first.map(Block::height).orElse(0.0);
        double two = second.map(Block::height).orElse(0.0);
        return stacked ? one + gap + two : Math.max(one, two);
    }

    double width() {
        double one = first.map(Block::width).orElse(0.0);
        double two = second.map(Block::width).orElse(0.0);
        return stacked ? Math.max(one, two) : one + (second.isPresent() ? gap + two : 0);
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** Places the row with its top left corner. */
    void place(Draft draft, double x, double top) {
        if (stacked) {
            first.ifPresent(b -> at(draft, b, x, top));
            second.ifPresent(b -> at(draft, b, x, top + first.map(Block::height).orElse(0.0) + gap));
            return;
        }
        first.ifPresent(b -> at(draft, b, x, top + (height() - b.height()) / 2));
        second.ifPresent(
                b -> at(draft, b, x + first.map(Block::width).orElse(0.0) + gap, top + (height() - b.height()) / 2));
    }

    /** Places the first at a left edge and the second at a right edge, as a footer. */
    void spread(Draft draft, double left, double right, double top) {
        if (stacked || second.isEmpty()) {
            place(draft, left, top);
            return;
        }
        second.ifPresent(b -> at(draft, b, left, top + (height() - b.height()) / 2));
        first.ifPresent(b -> at(draft, b, right - b.width(), top + (height() - b.height()) / 2));
    }

    /** Places the row about a vertical axis. */
    void centre(Draft draft, double middle, double top) {
        if (!stacked) {
            place(draft, middle - width() / 2, top);
            return;
        }
        first.ifPresent(b -> at(draft, b, middle - b.width() / 2, top));
        second.ifPresent(b -> at(
                draft, b, middle - b.width() / 2, top + first.map(Block::height).orElse(0.0) + gap));
    }

    private static void at(Draft draft, Block block, double left, double top) {
        double x = switch (block.style().align()) {
            case START -> left;
            case CENTER -> left + block.width() / 2;
            case END -> left + block.width();
        };
        draft.place(block, x, top);
    }
}

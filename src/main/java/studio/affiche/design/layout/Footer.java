package studio.affiche.design.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Treatment;

/** The row at the foot of a poster: a quiet line on the left, price or call to action on the right; or facts. */
final class Footer {
    private final List<Block> left;
    private final Optional<Block> right;
    private final double height;

    private Footer(List<Block> left, Optional<Block> right) {
        this.left = List.copyOf(left);
        this.right = right;
        double tallest = right.map(Block::height).orElse(0.0);
        for (Block block : left) {
            tallest = Math.max(tallest, block.height());
        }
        this.height = tallest;
    }

    /** One quiet line and one button or price. */
    static Footer quiet(Sheet sheet, SplittableRandom random) {
        Cast cast = sheet.cast();
        Optional<CopyLine> rightLine = cast.price().or(cast::action).or(cast::offer);
        Optional<CopyLine> leftLine = Optional.of(cast)
                .flatMap(c -> c.action().or(c::offer).or(c::second))
                .filter(l -> !rightLine.equals(Optional.of(l)))
                .or(() -> cast.second().filter(l -> !rightLine.equals(Optional.of(l))));
        double width = sheet.w() - 2 * sheet.margin();
        int form = random.nextInt(3);
        Optional<Block> right = rightLine.map(l -> switch (form) {
            case 0 -> sheet.line(l, Treatment.SUPPORT, 600, HorizontalAlign.END, width * 0.5, 2.6);
            case 1 -> sheet.pill(l, Treatment.PLATE, width * 0.55, 2.6);
            default -> sheet.pill(l, Treatment.PILL, width * 0.55, 2.5);
        });
        double free = width - right.map(Block::width).orElse(0.0) - 3 * sheet.u();
        Optional<Block> left =
                leftLine.map(l -> sheet.line(l, Treatment.SUPPORT, 400, HorizontalAlign.START, free, 2.3));
        return new Footer(left.stream().toList(), right);
    }

    /** Up to three facts in columns of one width and a pill. */
    static Footer facts(Sheet sheet) {
        Cast cast = sheet.cast();
        Optional<Block> right = cast.price()
                .or(cast::action)
                .or(cast::offer)
                .map(l -> sheet.pill(l, Treatment.PILL, sheet.w() * 0.34, 2.55));
        double width = sheet.w()
                - 2 * sheet.margin()
                - right.map(b -> b.width() + 2 * sheet.u()).orElse(0.0);
        int n = cast.facts().size();
        var columns = new ArrayList<Block>();
        if (n > 0) {
            double column = (width - (n - 1) * 2 * sheet.u()) / n;
            for (CopyLine fact : cast.facts()) {
                columns.add(sheet.line(fact, Treatment.FACT, 700, HorizontalAlign.START, column, 2.5));
            }
        }
        return new Footer(columns, right);
    }

    double height() {
        return height;
    }

    boolean isEmpty() {
        return left.isEmpty() && right.isEmpty();
    }

    /** Places the row with its foot at y and gives its top. */
    double place(Draft draft, Sheet sheet, double foot) {
        double top = foot - height;
        double space = sheet.w()
                - 2 * sheet.margin()
                - right.map(b -> b.width() + 2 * sheet.u()).orElse(0.0);
        double step = left.isEmpty() ? 0 : space / left.size();
        for (int i = 0; i < left.size(); i++) {
            Block block = left.get(i);
            draft.place(block, sheet.margin() + i * step, top + (height - block.height()) / 2);
        }
        right.ifPresent(block -> {
            double x = block.style().align() == HorizontalAlign.END ? sheet.right() : sheet.right() - block.width() / 2;
            draft.place(block, x, top + (height - block.height()) / 2);
        });
        return top;
    }
}

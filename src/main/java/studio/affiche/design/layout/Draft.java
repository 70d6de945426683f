package studio.affiche.design.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Treatment;

/** Collects an arrangement while an archetype works on it. */
final class Draft {
    private final List<Placed> texts = new ArrayList<>();
    private boolean fits = true;

    /** Places a block and gives the y below it. */
    double place(Block block, double x, double y) {
        Placed placed = block.at(x, y);
        texts.add(placed);
        fits &= block.fits();
        return placed.box().bottom();
    }

    /** Places a block if it is there; gives the y below it and a gap, or y itself. */
    double place(Optional<Block> block, double x, double y, double gap) {
        return block.isPresent() ? place(block.get(), x, y) + gap : y;
    }

    /** The lines placed so far. */
    Set<CopyLine> lines() {
        return texts.stream().map(Placed::line).collect(Collectors.toSet());
    }

    /** The finished arrangement, unless a text did not fit or the product has no room. */
    Optional<Arrangement> with(Archetype archetype, Sheet sheet, Box product, double tilt) {
        double least = sheet.canvas().shortSide() * 0.18;
        boolean room = Math.max(product.width(), product.height()) >= least;
        boolean inside =
                texts.stream().allMatch(t -> sheet.canvas().bounds().grow(0.5).contains(turned(t)));
        boolean once = lines().size() == texts.size();
        return fits && room && inside && once
                ? Optional.of(new Arrangement(archetype, texts, product, tilt))
                : Optional.empty();
    }

    /** The upright box around a text as it is turned; a badge is round. */
    private static Box turned(Placed text) {
        Box box = text.box();
        if (text.style().treatment() == Treatment.BADGE) {
            return box;
        }
        double angle = Math.toRadians(text.style().rotation());
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        return Box.around(
                box.centerX(),
                box.centerY(),
                box.width() * cos + box.height() * sin,
                box.width() * sin + box.height() * cos);
    }
}

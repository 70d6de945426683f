package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.affiche.paint.breaking.Breaks.Level;
import studio.affiche.poster.TypeStyle;
import studio.affiche.poster.VerticalAlign;

/**
 * Finds size and lines of a shaped text in a box: the largest size at which whole words fit; words are broken only where
 * they would make the type far too small, and never without a hyphen unless nothing else can be done.
 */
final class Fitting {
    /** Sizes are tried in steps of so many canvas pixels. */
    static final double STEP = 0.25;
    /** Whole words are kept down to this part of the size that broken ones would have. */
    private static final double KEEP_WORDS = 0.5;
    /** Words on a shape are kept on one line down to this part of the size of several. */
    private static final double KEEP_LINE = 0.7;
    /** Sizes at which a lonely word or a hanging separator may be mended, as parts of the largest that fits. */
    private static final double[] MENDING = {1, 0.98, 0.96, 0.94, 0.92};
    /** Type with less leading is display type: words break later, and a short last line shows. */
    private static final double DISPLAY_LEADING = 1.2;
    /** A break that costs more shows: a separator at the end of a line, a number without its noun. */
    private static final double SHOWS = 0.12;

    private final ShapedText text;
    private final TypeStyle style;
    private final double width;
    private final double height;

    /**
     * Lines at a size.
     *
     * @param step of the size
     * @param fits whether these lines are in the box
     */
    private record Lines(int step, List<List<LineBreaking.Line>> broken, Stack stack, boolean fits) {}

    Fitting(ShapedText text, TypeStyle style, double width, double height) {
        this.text = text;
        this.style = style;
        this.width = width;
        this.height = height;
    }

    /**
     * @param boxWidth to which lines are aligned
     * @param boxHeight to which the block is aligned
     */
    SetText set(double boxWidth, double boxHeight) {
        Lines lines = lines();
        return Placement.place(
                lines.stack(), style, size(lines.step()), boxWidth, boxHeight, lines.fits(), text.missing());
    }

    private Lines lines() {
        List<LineBreaking> words = breaking(Level.WORDS);
        Lines best = largest(words);
        int most = steps();
        if (best != null && size(best.step()) >= KEEP_WORDS * size(most)) {
            return mend(words, best);
        }
        Level[] more = style.leading() < DISPLAY_LEADING
                ? new Level[] {Level.LOOSE, Level.SYLLABLES}
                : new Level[] {Level.SYLLABLES};
        List<LineBreaking> loosest = words;
        for (Level level : more) {
            List<LineBreaking> loose = breaking(level);
            if (pieces(loose) == pieces(loosest)) {
                continue;
            }
            loosest = loose;
            Lines broken = largest(loose);
            if (broken == null) {
                continue;
            }
            return best != null && size(best.step()) >= KEEP_WORDS * size(broken.step())
                    ? mend(words, best)
                    : mend(loose, broken);
        }
        return best != null ? mend(words, best) : cut(loosest);
    }

    private List<LineBreaking> breaking(Level level) {
        return text.paragraphs().stream()
                .map(p -> new LineBreaking(p, style.tracking(), level))
                .toList();
    }

    private static int pieces(List<LineBreaking> breaking) {
        return breaking.stream().mapToInt(LineBreaking::pieces).sum();
    }

    private int steps() {
        return (int) Math.ceil((style.maxSize() - style.minSize()) / STEP);
    }

    private double size(int step) {
        return Math.min(style.maxSize(), style.minSize() + step * STEP);
    }

    /** The largest size at which a text fits, null if it fits at none. */
    private @Nullable Lines largest(List<LineBreaking> breaking) {
        double widest = 0;
        for (LineBreaking paragraph : breaking) {
            widest = Math.max(widest, paragraph.widestPiece());
        }
        int low = 0;
        int high = steps();
        if (!mayFit(breaking, size(low), widest)) {
            return null;
        }
        // What fits by leading alone at one size fits at every smaller one.
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (mayFit(breaking, size(middle), widest)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        // Ink may need more height than leading does.
        while (true) {
            Lines lines = at(breaking, low, 0);
            if (lines.fits()) {
                return lines;
            }
            if (low == 0) {
                return null;
            }
            double possible = size(low) * height / (lines.stack().height() * size(low));
            low = Math.clamp((int) Math.floor((possible - style.minSize()) / STEP), 0, low - 1);
        }
    }

    /** Whether a text fits by its leading, as far as its ink does not need more. */
    private boolean mayFit(List<LineBreaking> breaking, double size, double widest) {
        if (widest * size > width) {
            return false;
        }
        double used = 0;
        for (int p = 0; p < breaking.size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            if (paragraph.size() == 0) {
                used += size * style.leading();
            }
            for (LineBreaking.Line line : breaking.get(p).fewest(width / size)) {
                used += size * style.leading() * paragraph.scale(line.start(), line.end());
            }
            if (used > height) {
                return false;
            }
        }
        return true;
    }

    /**
     * The lines at a size, as even as possible.
     *
     * @param further lines than the fewest in the last paragraph
     */
    private Lines at(List<LineBreaking> breaking, int step, int further) {
        var broken = new ArrayList<List<LineBreaking.Line>>();
        double size = size(step);
        for (int p = 0; p < breaking.size(); p++) {
            int count = breaking.get(p).fewest(width / size).size();
            boolean last = p == breaking.size() - 1;
            broken.add(breaking.get(p).even(width / size, count + (last ? further : 0)));
        }
        var stack = new Stack(text, broken, style);
        return new Lines(step, broken, stack, stack.height() * size <= height);
    }

    private Lines mend(List<LineBreaking> breaking, Lines lines) {
        if (style.verticalAlign() == VerticalAlign.MIDDLE && lines.stack().count() > 1 && breaking.size() == 1) {
            double one = width / breaking.getFirst().wholeWidth();
            int step = (int) Math.floor((one - style.minSize()) / STEP);
            if (step >= 0 && size(step) >= KEEP_LINE * size(lines.step())) {
                Lines whole = at(breaking, Math.min(step, lines.step()), 0);
                if (whole.fits() && whole.stack().count() == 1) {
                    return whole;
                }
            }
        }
        int flaws = flaws(lines);
        Lines best = lines;
        for (int i = 0; i < MENDING.length && flaws > 0; i++) {
            double target = MENDING[i] * size(lines.step());
            if (target < style.minSize()) {
                break;
            }
            int step = Math.min(lines.step(), (int) Math.floor((target - style.minSize()) / STEP));
            for (int further = i == 0 ? 1 : 0; further <= 1; further++) {
                Lines other = at(breaking, step, further);
                int found = other.fits() ? flaws(other) : flaws;
                if (found < flaws) {
                    best = other;
                    flaws = found;
                }
            }
        }
        return best;
    }

    /** Lonely last lines and breaks that show. */
    private int flaws(Lines lines) {
        int flaws = 0;
        for (int p = 0; p < lines.broken().size(); p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            List<LineBreaking.Line> broken = lines.broken().get(p);
            double others = 0;
            for (int i = 0; i + 1 < broken.size(); i++) {
                LineBreaking.Line line = broken.get(i);
                others = Math.max(others, paragraph.width(line.start(), line.end(), style.tracking()));
                flaws += paragraph.place(line.end()).cost() > SHOWS ? 1 : 0;
            }
            if (broken.size() > 1) {
                LineBreaking.Line last = broken.getLast();
                double lastWidth = paragraph.width(last.start(), last.end(), style.tracking());
                flaws += Raggedness.isLonely(paragraph, last.start(), last.end(), lastWidth, others) ? 1 : 0;
            }
        }
        return flaws;
    }

    /** At the smallest size, words cut where they are wider than the box; nothing else is possible. */
    private Lines cut(List<LineBreaking> breaking) {
        double size = size(0);
        var broken = new ArrayList<List<LineBreaking.Line>>();
        for (LineBreaking paragraph : breaking) {
            boolean whole = paragraph.widestPiece() * size <= width;
            List<LineBreaking.Line> fewest = whole ? paragraph.fewest(width / size) : List.of();
            broken.add(whole ? paragraph.even(width / size, fewest.size()) : paragraph.cut(width / size));
        }
        return new Lines(0, broken, new Stack(text, broken, style), false);
    }
}

package studio.affiche.design.layout;

import java.util.List;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Span;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;

/** Sets text as if every character were of one width: enough to test layouts without fonts. */
final class EvenMeasure implements TextMeasure {
    private static final double ADVANCE = 0.52;

    @Override
    public Setting set(String text, List<Span> spans, TypeStyle style, double width, double height) {
        for (double size = style.maxSize(); size > style.minSize(); size *= 0.98) {
            Setting setting = at(text, style, size, width);
            if (setting.fits() && setting.height() <= height) {
                return setting;
            }
        }
        Setting least = at(text, style, style.minSize(), width);
        return new Setting(
                least.size(),
                least.lines(),
                least.width(),
                least.height(),
                least.ink(),
                least.fits() && least.height() <= height);
    }

    private static Setting at(String text, TypeStyle style, double size, double width) {
        double line = 0;
        double widest = 0;
        int lines = 1;
        boolean fits = true;
        for (String word : text.split(CopyLine.isCjk(text) ? "" : " ")) {
            double w = CopyLine.visualLength(word + (CopyLine.isCjk(text) ? "" : " ")) * ADVANCE * size;
            fits &= w <= width + ADVANCE * size;
            if (line > 0 && line + w > width) {
                lines++;
                line = 0;
            }
            line += w;
            widest = Math.max(widest, line);
        }
        double height = lines * size * style.leading();
        return new Setting(size, lines, Math.min(widest, width), height, new Box(0, 0, widest, height), fits);
    }
}

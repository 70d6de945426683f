package studio.affiche.paint;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may be broken: the places of {@link BreakIterator}, less those that typesetters avoid (closing marks
 * never begin a line, opening marks never end one; JIS X 4051, GB/T 15834; so it is before French punctuation too).
 */
final class BreakOpportunities {
    private static final int SOFT_HYPHEN = 0xad;

    private BreakOpportunities() {}

    /** For each char of a paragraph whether a line may begin with it. */
    static boolean[] of(String paragraph) {
        var may = new boolean[paragraph.length() + 1];
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(paragraph);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            may[at] = at > 0 && at < paragraph.length() && allowed(paragraph, at);
        }
        return may;
    }

    private static boolean allowed(String text, int at) {
        int next = text.codePointAt(at);
        int previous = text.codePointBefore(at);
        return !Cjk.notAtStart(next) && !Cjk.notAtEnd(previous) && previous != SOFT_HYPHEN && !Clean.isIgnorable(next);
    }
}

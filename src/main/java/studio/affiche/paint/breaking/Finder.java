package studio.affiche.paint.breaking;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;

/** Finds the breaks of one paragraph: the places that ICU gives, judged one by one, and syllables of long words. */
final class Finder {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    /** Iterators are not safe for threads: each use clones one. */
    private static final BreakIterator LINES = BreakIterator.getLineInstance(ULocale.ROOT);

    private static final BreakIterator STRICT_CJK =
            BreakIterator.getLineInstance(ULocale.forLanguageTag("zh-u-lb-strict"));

    private final String text;
    private final Breaks breaks;

    Finder(String text, Breaks breaks) {
        this.text = text;
        this.breaks = breaks;
    }

    void find() {
        boolean han = text.codePoints().anyMatch(cp -> cp >= 0x2e80 && UnicodeScript.of(cp) != UnicodeScript.HANGUL);
        boolean[] phrases = han ? EastAsian.phrases(text) : new boolean[0];
        BreakIterator lines = (han ? STRICT_CJK : LINES).clone();
        lines.setText(text);
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at < text.length()) {
                judge(at, phrases);
            }
        }
        Syllables.mark(text, breaks);
    }

    private void judge(int at, boolean[] phrases) {
        char before = text.charAt(at - 1);
        int next = text.codePointAt(at);
        if (before == ZERO_WIDTH_SPACE) {
            breaks.allow(at, Breaks.Level.WORDS, 0, false);
        } else if (before == SOFT_HYPHEN) {
            if (Character.isLetter(next) && !rightToLeft(next)) {
                breaks.allow(at, Breaks.Level.WORDS, 0.05, true);
            }
        } else if (Marks.notAtStart(next) || isIgnorable(next)) {
            return;
        } else if (Character.isWhitespace(before)) {
            Gaps.judge(text, at, breaks);
        } else if (!Marks.notAtEnd(text.codePointBefore(at))) {
            Joints.judge(text, at, phrases, breaks);
        }
    }

    private static boolean isIgnorable(int cp) {
        return (Character.getType(cp) == Character.FORMAT && cp != SOFT_HYPHEN) || (cp >= 0xfe00 && cp <= 0xfe0f);
    }

    private static boolean rightToLeft(int cp) {
        byte direction = Character.getDirectionality(cp);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

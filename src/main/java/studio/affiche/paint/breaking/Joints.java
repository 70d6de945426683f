package studio.affiche.paint.breaking;

import java.lang.Character.UnicodeScript;
import studio.affiche.paint.breaking.Breaks.Level;

/** Breaks between two characters without a space: hyphens, dashes, slashes, words of scripts that have no spaces. */
final class Joints {
    /** A part of a compound with fewer letters stays with the other part: T-shirt, vitamin-C, kW/h. */
    private static final int MIN_PART = 3;

    private Joints() {}

    /**
     * @param phrases of {@link EastAsian#phrases}, empty where there are no squares
     */
    static void judge(String text, int at, boolean[] phrases, Breaks breaks) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Marks.isApostrophe(before) || Marks.isApostrophe(after)) {
            return;
        }
        switch (before) {
            case '-', '\u2010' -> compound(text, at, Level.WORDS, 0.03, breaks);
            case '–' -> compound(text, at, Level.LOOSE, 0.25, breaks);
            case '—' -> breaks.allow(at, Level.WORDS, 0.02, false);
            case '/', '·', '•', '|', '‧' -> compound(text, at, Level.LOOSE, 0.25, breaks);
            default -> letters(before, after, at, phrases, breaks);
        }
    }

    private static void compound(String text, int at, Level level, double cost, Breaks breaks) {
        int start = at - 1;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean square = end > at && EastAsian.isSquare(text.codePointAt(at));
        int least = square ? 1 : MIN_PART;
        boolean digits = (start < at - 1 && Character.isDigit(text.charAt(at - 2)))
                || (end > at && Character.isDigit(text.charAt(at)));
        if (at - 1 - start >= least && end - at >= least && !digits) {
            breaks.allow(at, level, cost, false);
        }
    }

    private static void letters(int before, int after, int at, boolean[] phrases, Breaks breaks) {
        boolean figure = Character.isDigit(before) || Character.isDigit(after);
        boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        if (isHangul(before) || isHangul(after)) {
            if (letters) {
                breaks.allow(at, Level.LOOSE, figure ? 1 : 0.6, false);
            } else {
                breaks.allow(at, Level.WORDS, 0.04, false);
            }
        } else if (EastAsian.isSquare(before) || EastAsian.isSquare(after)) {
            if (figure && letters) {
                if (!Units.isCounter(after)) {
                    breaks.allow(at, Level.LOOSE, 0.4, false);
                }
            } else if (!letters) {
                breaks.allow(at, Level.WORDS, 0, false);
            } else if (phrases.length > at && phrases[at]) {
                breaks.allow(at, Level.WORDS, 0.06, false);
            } else {
                breaks.allow(at, Level.LOOSE, 0.5, false);
            }
        } else if (!figure) {
            breaks.allow(at, Level.WORDS, 0.04, false);
        }
    }

    private static boolean isHangul(int cp) {
        return UnicodeScript.of(cp) == UnicodeScript.HANGUL;
    }
}

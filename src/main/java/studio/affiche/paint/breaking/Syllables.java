package studio.affiche.paint.breaking;

import java.util.Optional;

/** Marks where long words may be hyphenated. */
final class Syllables {
    /** Letters that a word in a headline has before it may be hyphenated. */
    static final int DISPLAY = 14;
    /** Letters that a word in running text has before it may be hyphenated. */
    static final int BODY = 10;
    /** What a hyphen costs. */
    private static final double COST = 0.1;
    /** Letters that stay on each line at least. */
    private static final int KEEP = 3;

    private Syllables() {}

    /** Adds the syllables of a paragraph to its breaks. Words with soft hyphens are left as their writer has them. */
    static void mark(String text, Breaks breaks) {
        Optional<Language> language = Optional.empty();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - at >= BODY && hyphenates(text.charAt(at)) && !softened(text, at, end)) {
                if (language.isEmpty()) {
                    language = Language.of(text);
                }
                if (language.isPresent()) {
                    mark(text, at, end, language.get(), breaks);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean hyphenates(char c) {
        return c < 0x0250 || (c >= 0x0400 && c < 0x0530);
    }

    private static boolean softened(String text, int start, int end) {
        return (start > 0 && text.charAt(start - 1) == '\u00ad')
                || (end < text.length() && text.charAt(end) == '\u00ad');
    }

    private static void mark(String text, int start, int end, Language language, Breaks breaks) {
        Breaks.Level level = end - start >= DISPLAY ? Breaks.Level.LOOSE : Breaks.Level.SYLLABLES;
        boolean[] points = Patterns.of(language).points(text.substring(start, end));
        for (int i = KEEP; i <= end - start - KEEP; i++) {
            if (points[i] && !breaks.isAllowed(start + i)) {
                breaks.allow(start + i, level, COST, true);
            }
        }
    }
}

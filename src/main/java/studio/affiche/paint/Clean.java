package studio.affiche.paint;

/** Makes any string fit to be shaped without moving a char: what a text may not contain becomes something harmless. */
final class Clean {
    /** Word joiner: no width, no glyph, no break. */
    private static final char NOTHING = '\u2060';

    private Clean() {}

    /** The chars of a text, as many as before: line ends as line feeds, other controls without effect. */
    static char[] chars(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = clean(chars, i);
        }
        return chars;
    }

    private static char clean(char[] chars, int i) {
        char c = chars[i];
        return switch (c) {
            case '\t' -> ' ';
            case '\n', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\r' -> i + 1 < chars.length && chars[i + 1] == '\n' ? NOTHING : '\n';
            default -> Character.isISOControl(c) || isTag(c) ? NOTHING : c;
        };
    }

    /** Marks that steer bidirectional order by hand or annotate; a poster has no use for them. */
    private static boolean isTag(char c) {
        return (c >= '\ufff9' && c <= '\ufffb') || (c >= '\ufdd0' && c <= '\ufdef') || c >= '\ufffe';
    }

    /** Whether a code point has no form of its own: joiners, variation selectors, direction marks, soft hyphen. */
    static boolean isIgnorable(int cp) {
        return Character.getType(cp) == Character.FORMAT
                || (cp >= 0xfe00 && cp <= 0xfe0f)
                || (cp >= 0xe0000 && cp <= 0xe0fff)
                || cp == 0x34f
                || cp == 0x200b;
    }
}

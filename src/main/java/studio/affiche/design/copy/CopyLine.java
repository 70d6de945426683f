package studio.affiche.design.copy;

/**
 * A line of copy and what it is.
 *
 * @param text verbatim from the candidates
 * @param kind what it is for
 * @param split for {@link CopyKind#NUMERAL} where the unit starts, for {@link CopyKind#FACT} where the value ends; else 0
 * @param strength how well it would serve as a headline, 0 to 1
 */
public record CopyLine(String text, CopyKind kind, int split, double strength) {
    /** Characters as the eye counts them: a wide East Asian character is two. */
    public int visualLength() {
        return visualLength(text);
    }

    /** Length of a text with wide East Asian characters counted twice. */
    public static int visualLength(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Whether most of the letters are Chinese, Japanese or Korean. */
    public boolean isCjk() {
        return isCjk(text);
    }

    /** Whether most of the letters of a text are Chinese, Japanese or Korean. */
    public static boolean isCjk(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return text.codePoints().filter(CopyLine::isWide).count() * 2 > letters && letters > 0;
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> (codePoint >= 0x3000 && codePoint <= 0x303f) || (codePoint >= 0xff00 && codePoint <= 0xff60);
        };
    }
}

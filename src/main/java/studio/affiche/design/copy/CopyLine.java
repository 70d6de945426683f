package studio.affiche.design.copy;

import studio.affiche.poster.CopyRole;

/**
 * A line of copy and what it is.
 *
 * @param text verbatim from the candidates
 * @param role what it is for
 * @param kind the typographic part that its role and form suggest
 * @param split for {@link CopyKind#NUMERAL} where the unit starts, for {@link CopyKind#FACT} where the value ends; else 0
 * @param headline how well it would serve as the headline, 0 to 1; 0 for lines that must not be one
 * @param probability of the role, 0 to 1; 1 where the designer or a rule is certain
 */
public record CopyLine(String text, CopyRole role, CopyKind kind, int split, double headline, double probability) {
    /** From here on a line may be the headline. */
    public static final double MAY_HEAD = 0.3;

    /** The same line in another role. */
    public CopyLine withRole(CopyRole value) {
        return new CopyLine(text, value, CopyForm.of(text).kind(value), split, headline, 1);
    }

    CopyLine withHeadline(double value) {
        return new CopyLine(text, role, kind, split, value, probability);
    }

    /** Whether it is a number and its unit, nothing else. */
    public boolean isNumeral() {
        return kind == CopyKind.NUMERAL;
    }

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

package studio.affiche.design.type;

import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/** Least weights at which letters can be read on a poster, by script and by how large they stand. */
final class ReadableWeight {
    private static final int LIGHT = 300;
    private static final int REGULAR = 400;

    private ReadableWeight() {}

    /**
     * The weight of a style, or the least that can be read. Headlines may be light in the alphabets of few strokes; Han,
     * kana, Hangul, Arabic and the scripts of South Asia lose strokes below regular, as does small text in any script.
     */
    static int of(String text, TextStyle style) {
        boolean large = style.treatment() == Treatment.HEADLINE || style.treatment() == Treatment.NUMERAL;
        return Math.max(
                style.weight(), large && !text.codePoints().anyMatch(ReadableWeight::manyStrokes) ? LIGHT : REGULAR);
    }

    private static boolean manyStrokes(int cp) {
        return Character.isIdeographic(cp)
                || switch (Character.UnicodeScript.of(cp)) {
                    case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HEBREW, COMMON, INHERITED -> false;
                    default -> true;
                };
    }
}

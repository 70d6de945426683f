package studio.affiche.design.direction;

import java.util.List;

/**
 * Words without their endings. Lexicon and text pass through the same cut, so a stem need not be a real word; enough is
 * left of it that different words seldom fall together.
 */
final class Stem {
    private static final List<String> LATIN =
            List.of("es", "os", "as", "er", "em", "en", "is", "s", "e", "o", "a", "i");
    private static final List<String> CYRILLIC = List.of(
            "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями", "ый", "ии", "ои", "ая", "яя", "ое", "ее", "ые",
            "ие", "ую", "юю", "ых", "их", "ым", "им", "ом", "ем", "ах", "ях", "ам", "ям", "ы", "и", "а", "я", "у", "ю",
            "о", "е", "ь");
    private static final int LEAST_LATIN = 4;
    private static final int LEAST_CYRILLIC = 3;

    private Stem() {}

    static String of(String word) {
        boolean cyrillic =
                !word.isEmpty() && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
        int least = cyrillic ? LEAST_CYRILLIC : LEAST_LATIN;
        for (String ending : cyrillic ? CYRILLIC : LATIN) {
            if (word.endsWith(ending) && word.length() - ending.length() >= least) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}

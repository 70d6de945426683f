package studio.affiche.paint;

import java.util.List;
import java.util.Locale;

/** Reads weight and slant from the names that faces carry; Java does not tell them otherwise. */
final class FaceNames {
    /** Words in names; longer ones first where one contains the other. */
    private static final List<Word> WEIGHTS = List.of(
            new Word("extralight", 200),
            new Word("ultralight", 200),
            new Word("demilight", 350),
            new Word("semilight", 350),
            new Word("extrabold", 800),
            new Word("ultrabold", 800),
            new Word("semibold", 600),
            new Word("demibold", 600),
            new Word("hairline", 100),
            new Word("thin", 100),
            new Word("light", 300),
            new Word("medium", 500),
            new Word("black", 900),
            new Word("heavy", 900),
            new Word("bold", 700),
            new Word("demi", 600));

    private FaceNames() {}

    private record Word(String text, int weight) {}

    /** The weight that a full face name tells, 100 to 900; 400 if it tells none. */
    static int weight(String face) {
        String name = face.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        for (Word word : WEIGHTS) {
            if (name.contains(word.text())) {
                return word.weight();
            }
        }
        return 400;
    }

    /** Whether a full face name tells of a slant. */
    static boolean italic(String face) {
        String name = face.toLowerCase(Locale.ROOT);
        return name.contains("italic") || name.contains("oblique");
    }
}

package studio.affiche.paint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Families whose one face is heavier than its name tells. */
    private static final List<Word> DRAWN = List.of(
            new Word("abril fatface", 900),
            new Word("alfa slab one", 900),
            new Word("anton", 900),
            new Word("dm serif display", 700),
            new Word("impact", 900),
            new Word("instrument serif", 500),
            new Word("kaushan script", 600),
            new Word("league gothic", 700),
            new Word("lobster", 700),
            new Word("pacifico", 700));

    /** A style at the end of a family's name, as systems add it that allow four faces a family. */
    private static final Pattern STYLE = Pattern.compile(
            "[ -](?:(?:extra|ultra|demi|semi) ?)?(?:light|bold)$|[ -](?:hairline|thin|medium|black|heavy|demi)$");
    /** Weights of Japanese families, {@code W3} to {@code W9}. */
    private static final Pattern NUMBERED = Pattern.compile("\\bw([1-9])\\b");

    private FaceNames() {}

    private record Word(String text, int weight) {}

    /** The weight that a full face name tells, 100 to 900; 400 if it tells none. */
    static int weight(String face) {
        String lower = face.toLowerCase(Locale.ROOT);
        String name = lower.replaceAll("[ _-]", "");
        for (Word word : WEIGHTS) {
            if (name.contains(word.text())) {
                return word.weight();
            }
        }
        Matcher numbered = NUMBERED.matcher(lower);
        if (numbered.find()) {
            return Integer.parseInt(numbered.group(1)) * 100;
        }
        return DRAWN.stream()
                .filter(w -> lower.startsWith(w.text()))
                .map(Word::weight)
                .findFirst()
                .orElse(400);
    }

    /** The name of a family in lower case without the weight that some systems count as a part of it. */
    static String family(String name) {
        return STYLE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether a full face name tells of a slant. */
    static boolean italic(String face) {
        String name = face.toLowerCase(Locale.ROOT);
        return name.contains("italic") || name.contains("oblique");
    }
}

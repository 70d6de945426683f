package studio.affiche.paint;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words for characters that no font shows: their scripts, the characters, and the fonts that would show them. */
public final class Unshown {
    /** Characters that a sentence lists. */
    private static final int LISTED = 4;

    /** A free family for each script that products are sold in and that a machine may lack. */
    private static final Map<UnicodeScript, String> FAMILIES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "Noto Sans KR"),
            Map.entry(UnicodeScript.HAN, "Noto Sans SC"),
            Map.entry(UnicodeScript.HIRAGANA, "Noto Sans JP"),
            Map.entry(UnicodeScript.KATAKANA, "Noto Sans JP"),
            Map.entry(UnicodeScript.MYANMAR, "Noto Sans Myanmar"),
            Map.entry(UnicodeScript.COMMON, "Noto Emoji")));

    private Unshown() {}

    /** The characters by script, such as “Khmer ក U+1780, ខ U+1781 and 5 more”. */
    public static String listed(Collection<Integer> codePoints) {
        var sorted = new TreeSet<>(codePoints);
        String list = sorted.stream().limit(LISTED).map(Unshown::character).collect(Collectors.joining(", "));
        String more = sorted.size() > LISTED ? " and " + (sorted.size() - LISTED) + " more" : "";
        return String.join(" and ", names(sorted)) + " " + list + more;
    }

    /** Fonts that would show the characters, such as “Noto Sans Khmer”. */
    public static String remedy(Collection<Integer> codePoints) {
        return new TreeSet<>(codePoints)
                .stream()
                        .map(UnicodeScript::of)
                        .distinct()
                        .map(s -> FAMILIES.getOrDefault(s, "Noto Sans " + name(s)))
                        .distinct()
                        .collect(Collectors.joining(" and "));
    }

    private static List<String> names(Collection<Integer> codePoints) {
        return codePoints.stream()
                .map(UnicodeScript::of)
                .distinct()
                .map(s -> switch (s) {
                    case COMMON, INHERITED, UNKNOWN -> "the signs";
                    case HANGUL -> "Korean";
                    case MYANMAR -> "Burmese";
                    case HAN -> "Chinese";
                    case HIRAGANA, KATAKANA -> "Japanese";
                    default -> name(s);
                })
                .distinct()
                .toList();
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case INHERITED, UNKNOWN -> "Symbols";
            default -> titled(script.name());
        };
    }

    private static String titled(String name) {
        return List.of(name.split("_", -1)).stream()
                .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String character(int cp) {
        boolean bare = Character.isISOControl(cp)
                || Character.getType(cp) == Character.SURROGATE
                || Character.getType(cp) == Character.FORMAT;
        return (bare ? "" : Character.toString(cp) + " ") + String.format(Locale.ROOT, "U+%04X", cp);
    }
}

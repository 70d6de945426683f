package studio.affiche.design.teach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes up lines of copy from rules whose words are chosen by chance: so many that copying is learned, not copy. */
final class CopyGrammar {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z.]+)}");
    private static final int DEEPEST = 8;

    private final Map<String, List<String>> rules = new HashMap<>();

    CopyGrammar(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t", 2);
            rules.put(parts[0], List.of(parts[1].split("\\|")));
        }
    }

    /**
     * A line by a rule.
     *
     * @param own words that come before the rules, such as {@code thing} and {@code brand}
     */
    String line(String rule, Map<String, String> own, SplittableRandom random) {
        return expand("{" + rule + "}", own, random, 0);
    }

    private String expand(String text, Map<String, String> own, SplittableRandom random, int depth) {
        Matcher slot = SLOT.matcher(text);
        if (depth > DEEPEST || !slot.find()) {
            return text;
        }
        String name = slot.group(1);
        @Nullable String given = own.get(name);
        String word = given == null ? chosen(name, random) : given;
        String filled =
                text.substring(0, slot.start()) + expand(word, own, random, depth + 1) + text.substring(slot.end());
        return expand(filled, own, random, depth);
    }

    private String chosen(String rule, SplittableRandom random) {
        @Nullable List<String> words = rules.get(rule);
        if (words == null) {
            throw new IllegalArgumentException("There is no rule “" + rule + "” for copy");
        }
        return words.get(random.nextInt(words.size()));
    }
}

package studio.affiche.design.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that speak for a role, in twelve languages ({@code lexicon.tsv}: a class, a tab, words). Classes that end in {@code
 * -any} hold strings that count wherever they stand, for scripts without spaces; {@code -start} counts at the beginning
 * only; the others are whole words.
 */
final class CopyLexicon {
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> ANYWHERE = new TreeMap<>();

    static {
        read();
    }

    private CopyLexicon() {}

    private static void read() {
        try (InputStream in =
                        Objects.requireNonNull(CopyLexicon.class.getResourceAsStream("lexicon.tsv"), "lexicon.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                int tab = line.indexOf('\t');
                String kind = line.substring(0, tab);
                List<String> words = List.of(line.substring(tab + 1).split(" "));
                if (kind.endsWith("-any")) {
                    ANYWHERE.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(words);
                } else {
                    words.forEach(
                            w -> WORDS.computeIfAbsent(w, k -> new HashSet<>()).add(kind));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a feature for each class and how often it is met.
     *
     * @param text folded: lower case, digits as 0
     */
    static void features(String text, List<String> names) {
        var counts = new TreeMap<String, Integer>();
        String[] words = text.split("[^\\p{L}\\p{M}\\p{N}'’&-]+");
        boolean first = true;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            for (String kind : WORDS.getOrDefault(word, Set.of())) {
                if (!kind.endsWith("-start") || first) {
                    counts.merge(kind, 1, Integer::sum);
                }
            }
            first = false;
        }
        ANYWHERE.forEach((kind, parts) -> {
            long n = parts.stream().filter(text::contains).count();
            if (n > 0) {
                counts.merge(kind.replace("-any", ""), (int) n, Integer::sum);
            }
        });
        int size = Math.min(5, CopyLine.visualLength(text) / 9);
        counts.forEach((kind, n) -> {
            names.add("lexicon " + kind);
            names.add("lexicon " + kind + " " + Math.min(3, n));
            names.add("lexicon " + kind + " size " + size);
        });
        names.add("lexicon " + counts.keySet());
        names.add("lexicon " + counts.keySet() + " size " + size);
    }
}

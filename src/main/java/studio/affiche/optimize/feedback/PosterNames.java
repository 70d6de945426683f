package studio.affiche.optimize.feedback;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which poster a name in a report means. An id is found wherever it stands in the name between signs that are
 * neither letter nor digit: {@code tea-12ab}, {@code out\tea-12ab.png}, {@code Summer | Tea 12AB | v2}. The longest id
 * in a name wins.
 */
final class PosterNames {
    /** Names are read so far; ads' names are shorter. */
    private static final int LONGEST = 2000;

    private final Set<String> exact;
    /** Ids as words joined by dashes, to what they mean. */
    private final Map<String, Meaning> meanings = new HashMap<>();

    /** How many words ids have. */
    private final TreeSet<Integer> wordCounts = new TreeSet<>();

    /** What a name means. */
    sealed interface Meaning {
        /** One poster. */
        record Poster(String id) implements Meaning {}

        /** Several posters, equally likely. */
        record Several(String first, String second) implements Meaning {}

        /** No poster. */
        record Unknown() implements Meaning {}
    }

    /** Names of the posters that have these ids. */
    PosterNames(Collection<String> ids) {
        this.exact = Set.copyOf(ids);
        for (String id : exact) {
            List<String> words = words(id);
            if (!words.isEmpty()) {
                wordCounts.add(words.size());
                meanings.merge(String.join("-", words), new Meaning.Poster(id), PosterNames::both);
            }
        }
    }

    /** What a name means. */
    Meaning of(String name) {
        if (exact.contains(name.strip())) {
            return new Meaning.Poster(name.strip());
        }
        List<String> words = words(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        for (int count : wordCounts.descendingSet()) {
            Meaning found = new Meaning.Unknown();
            for (int from = 0; from + count <= words.size(); from++) {
                String key = String.join("-", words.subList(from, from + count));
                found = both(found, meanings.getOrDefault(key, new Meaning.Unknown()));
            }
            if (!(found instanceof Meaning.Unknown)) {
                return found;
            }
        }
        return new Meaning.Unknown();
    }

    private static Meaning both(Meaning one, Meaning other) {
        return switch (one) {
            case Meaning.Unknown _ -> other;
            case Meaning.Several several -> several;
            case Meaning.Poster(String id) ->
                switch (other) {
                    case Meaning.Unknown _ -> one;
                    case Meaning.Several several -> several;
                    case Meaning.Poster(String second) -> id.equals(second) ? one : new Meaning.Several(id, second);
                };
        };
    }

    /** The runs of letters and digits, in lower case. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}

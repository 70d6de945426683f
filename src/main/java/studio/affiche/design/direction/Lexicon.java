package studio.affiche.design.direction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of eleven languages and what they mean; the longest phrase at each place of a text counts, and of two
 * meanings of one phrase the first in the table.
 *
 * @param <T> a meaning
 */
final class Lexicon<T> {
    /** A part of a text that was read. */
    sealed interface Piece<T> {}

    /** A phrase of the table. */
    record Known<T>(T meaning, String words) implements Piece<T> {}

    /** A word or character that no phrase begins with. */
    record Unknown<T>(String words) implements Piece<T> {}

    /** The end of a clause. */
    record End<T>() implements Piece<T> {}

    /** Shortest beginning of a word that stands for any ending. */
    private static final int LEAST_PREFIX = 2;

    private static final int LEAST_TAIL = 4;

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> stems = new HashMap<>();
    private final Map<String, T> beginnings = new HashMap<>();
    private final Map<String, T> runs = new HashMap<>();
    private int mostWords = 1;
    private int longestRun = 1;

    /**
     * Reads a table of the class path: a meaning, a tab, then cells of phrases separated by {@code |}; lines that begin
     * with {@code #} and the header are skipped.
     *
     * @param meaning of the first cell
     */
    Lexicon(String resource, Function<String, T> meaning) {
        for (String[] row : Table.rows(resource)) {
            T value = meaning.apply(row[0]);
            for (int i = 1; i < row.length; i++) {
                for (String phrase : row[i].split("\\|")) {
                    add(phrase, value);
                }
            }
        }
    }

    private void add(String phrase, T value) {
        boolean open = phrase.endsWith("*");
        List<Tokens.Token> tokens = Tokens.of(open ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.stream().anyMatch(Tokens.Run.class::isInstance)) {
            String run = tokens.stream()
                    .map(t -> t instanceof Tokens.Run r ? r.text() : "")
                    .collect(Collectors.joining());
            runs.putIfAbsent(run, value);
            longestRun = Math.max(longestRun, run.length());
            return;
        }
        List<String> words = words(tokens);
        mostWords = Math.max(mostWords, words.size());
        String plain = String.join(" ", words);
        if (open) {
            beginnings.putIfAbsent(plain, value);
        } else {
            exact.putIfAbsent(plain, value);
            stems.putIfAbsent(stemmed(words), value);
        }
    }

    private static List<String> words(List<Tokens.Token> tokens) {
        List<String> words = new ArrayList<>();
        for (Tokens.Token token : tokens) {
            if (token instanceof Tokens.Word(String text)) {
                words.add(text);
            }
        }
        return words;
    }

    private static String stemmed(List<String> words) {
        return words.stream().map(Stem::of).collect(Collectors.joining(" "));
    }

    /** The pieces of a text in order. */
    List<Piece<T>> read(String text) {
        List<Tokens.Token> tokens = Tokens.of(text);
        List<Piece<T>> pieces = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            switch (tokens.get(i)) {
                case Tokens.Break b -> {
                    pieces.add(new End<>());
                    i++;
                }
                case Tokens.Run run -> {
                    run(run, pieces);
                    i++;
                }
                case Tokens.Word w -> i += words(tokens, i, pieces);
            }
        }
        return pieces;
    }

    private int words(List<Tokens.Token> tokens, int start, List<Piece<T>> pieces) {
        List<String> ahead = new ArrayList<>();
        for (int i = start; i < tokens.size() && ahead.size() < mostWords; i++) {
            if (!(tokens.get(i) instanceof Tokens.Word(String text))) {
                break;
            }
            ahead.add(text);
        }
        for (int n = ahead.size(); n > 0; n--) {
            List<String> words = ahead.subList(0, n);
            T meaning = whole(words);
            if (meaning != null) {
                pieces.add(new Known<>(meaning, String.join(" ", words)));
                return n;
            }
            Optional<String> beginning = beginning(words);
            if (beginning.isPresent()) {
                String found = beginning.get();
                pieces.add(new Known<>(Objects.requireNonNull(beginnings.get(found)), String.join(" ", words)));
                if (n == 1) {
                    tail(ahead.getFirst().substring(found.length()), pieces);
                }
                return n;
            }
        }
        pieces.add(new Unknown<>(ahead.getFirst()));
        return 1;
    }

    private @Nullable T whole(List<String> words) {
        T meaning = exact.get(String.join(" ", words));
        if (meaning == null) {
            meaning = stems.get(stemmed(words));
        }
        String first = words.getFirst();
        // Arabic writes "and" and "with" onto the word.
        if (meaning == null
                && words.size() == 1
                && first.length() > 3
                && (first.startsWith("و") || first.startsWith("ب"))) {
            meaning = exact.get(first.substring(1));
        }
        return meaning;
    }

    private Optional<String> beginning(List<String> words) {
        String phrase = String.join(" ", words);
        int last = phrase.length() - words.getLast().length();
        for (int end = phrase.length(); end >= last + LEAST_PREFIX; end--) {
            String head = phrase.substring(0, end);
            if (beginnings.containsKey(head)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** The second half of a German compound: the night of "Sommernacht". */
    private void tail(String rest, List<Piece<T>> pieces) {
        if (rest.length() < LEAST_TAIL) {
            return;
        }
        T meaning = exact.get(rest);
        if (meaning == null) {
            meaning = beginning(List.of(rest)).map(beginnings::get).orElse(null);
        }
        if (meaning != null) {
            pieces.add(new Known<>(meaning, rest));
        }
    }

    private void run(Tokens.Run run, List<Piece<T>> pieces) {
        String text = run.text();
        boolean afterKnown = true;
        int i = 0;
        while (i < text.length()) {
            int length = runLength(text, i, afterKnown || run.starts().contains(i));
            if (length > 0) {
                String words = text.substring(i, i + length);
                pieces.add(new Known<>(Objects.requireNonNull(runs.get(words)), words));
                i += length;
            } else {
                int next = text.offsetByCodePoints(i, 1);
                pieces.add(new Unknown<>(text.substring(i, next)));
                i = next;
            }
            afterKnown = length > 0;
        }
    }

    /** A single syllable of Hangul means something only where a word begins. */
    private int runLength(String text, int start, boolean wordBegins) {
        for (int n = Math.min(longestRun, text.length() - start); n > 0; n--) {
            boolean syllable =
                    n == 1 && Character.UnicodeScript.of(text.charAt(start)) == Character.UnicodeScript.HANGUL;
            if ((!syllable || wordBegins) && runs.containsKey(text.substring(start, start + n))) {
                return n;
            }
        }
        return 0;
    }
}

package studio.affiche.design.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns byte pairs (Sennrich et al. 2016): the pair that stands side by side most often in the words of a text becomes
 * one symbol, again and again. Ties go to the pair that sorts first, so that the same text gives the same tokens.
 */
public final class BytePairTrainer {
    /** A pair that stands less often than this is not worth a token. */
    private static final long LEAST = 3;

    private final Map<String, Long> counts = new TreeMap<>();

    /** Adds a stretch of text; its colours have their tokens by rule and are left out. */
    public void add(String text) {
        for (String word : Words.of(text)) {
            if (!word.contains("#")) {
                counts.merge(ByteSymbols.of(word), 1L, Long::sum);
            }
        }
    }

    /**
     * The tokens for all that was added.
     *
     * @param size of the vocabulary with special tokens, bytes and numbers; fewer where the text has no more pairs
     */
    public Vocabulary train(int size) {
        List<Word> words = new ArrayList<>();
        counts.forEach((word, count) -> words.add(new Word(word, count)));
        var merges = new ArrayList<Merge>();
        Set<String> symbols = Vocabulary.basis();
        for (Merge merge : FixedMerges.all()) {
            apply(merge, words, merges, symbols);
        }
        while (symbols.size() < size) {
            Optional<Merge> best = mostFrequent(words);
            if (best.isEmpty()) {
                break;
            }
            apply(best.get(), words, merges, symbols);
            words.removeIf(Word::whole);
        }
        return new Vocabulary(List.copyOf(symbols), merges);
    }

    private static void apply(Merge merge, List<Word> words, List<Merge> merges, Set<String> symbols) {
        merges.add(merge);
        symbols.add(merge.together());
        for (Word word : words) {
            word.apply(merge);
        }
    }

    private static Optional<Merge> mostFrequent(List<Word> words) {
        Map<Merge, Long> pairs = new HashMap<>();
        for (Word word : words) {
            word.count(pairs);
        }
        return pairs.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .max(Map.Entry.<Merge, Long>comparingByValue()
                        .thenComparing(e -> e.getKey().left(), Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().right(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** A word as the symbols it has been merged to. */
    private static final class Word {
        private final long count;
        private final List<String> symbols = new ArrayList<>();

        Word(String word, long count) {
            this.count = count;
            for (int i = 0; i < word.length(); i++) {
                symbols.add(word.substring(i, i + 1));
            }
        }

        boolean whole() {
            return symbols.size() == 1;
        }

        void count(Map<Merge, Long> pairs) {
            for (int i = 0; i + 1 < symbols.size(); i++) {
                pairs.merge(new Merge(symbols.get(i), symbols.get(i + 1)), count, Long::sum);
            }
        }

        void apply(Merge merge) {
            for (int i = 0; i + 1 < symbols.size(); i++) {
                if (symbols.get(i).equals(merge.left()) && symbols.get(i + 1).equals(merge.right())) {
                    symbols.set(i, merge.together());
                    symbols.remove(i + 1);
                }
            }
        }
    }
}

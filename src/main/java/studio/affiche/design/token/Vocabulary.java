package studio.affiche.design.token;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a trained tokenizer.
 *
 * @param symbols every token by its number: special ones, the 256 bytes, then merged ones
 * @param merges in the order in which they are made
 */
public record Vocabulary(List<String> symbols, List<Merge> merges) {
    /** Fills a batch up. */
    public static final String PAD = "<pad>";
    /** Begins a conversation. */
    public static final String BEGIN = "<s>";
    /** Ends an answer. */
    public static final String END = "</s>";
    /** Where the image's features stand. */
    public static final String IMAGE = "<image>";
    /** All special tokens, in the order of their numbers. */
    public static final List<String> SPECIAL = List.of(PAD, BEGIN, END, IMAGE);

    public Vocabulary {
        symbols = List.copyOf(symbols);
        merges = List.copyOf(merges);
    }

    /** What every vocabulary begins with. */
    static Set<String> basis() {
        var symbols = new LinkedHashSet<>(SPECIAL);
        for (int b = 0; b < 256; b++) {
            symbols.add(String.valueOf(ByteSymbols.of(b)));
        }
        return symbols;
    }
}

package studio.affiche.design.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges that do not depend on the training text. Colours come first, so that {@code #17a} is {@code #1} and {@code 7a}
 * whatever its digits; then the whole numbers, so that each up to 512 is one token.
 */
final class FixedMerges {
    /** The largest number that is one token by rule. */
    static final int LARGEST = 512;

    private static final List<String> HEX = List.of("0123456789abcdef".split(""));

    private FixedMerges() {}

    static List<Merge> all() {
        var merges = new ArrayList<Merge>();
        String space = ByteSymbols.of(" ");
        merges.add(new Merge(space, "#"));
        for (String first : HEX) {
            merges.add(new Merge(space + "#", first));
            merges.add(new Merge("#", first));
        }
        for (String first : HEX) {
            for (String second : HEX) {
                merges.add(new Merge(first, second));
            }
        }
        for (int n = 100; n <= LARGEST; n++) {
            number(n, merges);
        }
        // Weights of type.
        for (int n = 600; n <= 900; n += 100) {
            number(n, merges);
        }
        return merges;
    }

    /** A number of three digits from its first two and its last and the other way round, whichever pair came first. */
    private static void number(int n, List<Merge> merges) {
        String digits = String.valueOf(n);
        merges.add(new Merge(digits.substring(0, 2), digits.substring(2)));
        merges.add(new Merge(digits.substring(0, 1), digits.substring(1)));
    }
}

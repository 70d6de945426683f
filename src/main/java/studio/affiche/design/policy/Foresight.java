package studio.affiche.design.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/** Tells which of several designs are likely to do better, where more are drawn than are wanted. */
@FunctionalInterface
public interface Foresight {
    /** Knows nothing: all designs are alike, and there is no use in drawing more to choose from. */
    Foresight NONE = new Foresight() {
        @Override
        public List<Double> worth(Brief brief, List<Design> designs) {
            return designs.stream().map(d -> 0.0).toList();
        }

        @Override
        public int breadth() {
            return 1;
        }
    };

    /**
     * What designs of a brief are worth beside each other: a number for each, in their order; the higher the better.
     *
     * @param designs one or more
     */
    List<Double> worth(Brief brief, List<Design> designs);

    /** How many times as many designs as usual are worth their time, to choose from; see {@code docs/quality.md}. */
    default int breadth() {
        return 4;
    }

    /** One of how many designs is handed over, where that are enough. */
    default int oneIn() {
        return 6;
    }

    /**
     * The best of designs of a brief, in the order they came; all where they are alike.
     *
     * @param least how many are kept at least, where there are so many
     */
    default List<Design> better(Brief brief, List<Design> designs, int least) {
        int kept = Math.max(least, Math.ceilDiv(designs.size(), oneIn()));
        if (designs.size() <= kept) {
            return designs;
        }
        List<Double> worth = worth(brief, designs);
        if (worth.stream().distinct().count() == 1) {
            return designs;
        }
        Set<Integer> best = IntStream.range(0, designs.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> worth.get(i)).reversed())
                .limit(kept)
                .collect(Collectors.toSet());
        return IntStream.range(0, designs.size())
                .filter(best::contains)
                .mapToObj(designs::get)
                .toList();
    }
}

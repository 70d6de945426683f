package studio.affiche.optimize.idpo;

import java.util.ArrayList;
import java.util.List;

/** What an adapter learns from. */
public sealed interface Lessons {
    /** Pairs of designs that differ in one element. */
    List<DesignPair> pairs();

    /** How often a training passes over them. */
    int passes();

    /** What the pairs are of, a word for the record of a training. */
    String source();

    /** Pairs of posters that were shown, as AutoPP has it. */
    record Pairs(List<DesignPair> pairs) implements Lessons {
        /** Keeps a copy. */
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        @Override
        public int passes() {
            return 3;
        }

        @Override
        public String source() {
            return "posters";
        }
    }

    /**
     * Pairs of designs that nobody was shown, labelled by what the clicks say of their elements, and beside them the pairs
     * of posters that were; see {@link Practice}. What can be told of unseen designs teaches most about backgrounds and
     * layouts, posters that were shown about texts, see {@code docs/quality.md}.
     *
     * @param practice pairs that nobody was shown
     * @param shown pairs of posters that were, and of which what the clicks say of their elements is the same
     */
    record Practised(List<DesignPair> practice, List<DesignPair> shown) implements Lessons {
        /** The {@link #source} of such pairs. */
        public static final String PRACTICE = "practice";

        /** Pairs after which a policy has moved as far as it should. */
        private static final int ENOUGH = 1400;

        /** How often, at most, a pair of posters that were shown comes for once that one of practice does. */
        private static final int WEIGHT = 3;

        /** Keeps copies. */
        public Practised {
            practice = List.copyOf(practice);
            shown = List.copyOf(shown);
        }

        /** Those of practice, and those that were shown: several times where they do not outnumber those of practice then. */
        @Override
        public List<DesignPair> pairs() {
            var pairs = new ArrayList<>(practice);
            long times = Math.clamp((long) practice.size() / Math.max(1, shown.size()), 1L, WEIGHT);
            for (long i = 0; i < times; i++) {
                pairs.addAll(shown);
            }
            return pairs;
        }

        @Override
        public int passes() {
            return (int) Math.clamp(Math.round((double) ENOUGH / Math.max(1, pairs().size())), 1L, 3L);
        }

        @Override
        public String source() {
            return PRACTICE;
        }
    }
}

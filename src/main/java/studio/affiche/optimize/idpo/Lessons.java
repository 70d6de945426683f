package studio.affiche.optimize.idpo;

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

    /** Pairs of designs that nobody was shown, labelled by what the clicks say of their elements; see {@link Practice}. */
    record Practised(List<DesignPair> pairs) implements Lessons {
        /** The {@link #source} of such pairs. */
        public static final String PRACTICE = "practice";

        /** Pairs after which a policy has moved as far as it should. */
        private static final int ENOUGH = 1400;

        /** Keeps a copy. */
        public Practised {
            pairs = List.copyOf(pairs);
        }

        @Override
        public int passes() {
            return (int) Math.clamp(Math.round((double) ENOUGH / Math.max(1, pairs.size())), 1L, 3L);
        }

        @Override
        public String source() {
            return PRACTICE;
        }
    }
}

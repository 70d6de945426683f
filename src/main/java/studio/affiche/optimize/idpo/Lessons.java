package studio.affiche.optimize.idpo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.poster.Element;

/** What an adapter learns from. */
public sealed interface Lessons {
    /** Pairs of posters that were shown. */
    List<DesignPair> shown();

    /** What there is to learn where only the clicks on some posters are known, by the ids of their designs. */
    List<DesignPair> from(Predicate<String> known);

    /** How often a training passes over the pairs: fewer are passed more often. */
    int passes(int pairs);

    /** Whether designs are learned from that nobody was shown. */
    boolean practises();

    /** Why so few pairs are not learned from. */
    TooFewPairs tooFew(int pairs);

    /** All there is to learn. */
    default List<DesignPair> all() {
        return from(id -> true);
    }

    /** Only the pairs of posters that were shown, as AutoPP does. */
    record Pairs(List<DesignPair> shown) implements Lessons {
        /** Keeps a copy. */
        public Pairs {
            shown = List.copyOf(shown);
        }

        @Override
        public int passes(int pairs) {
            return 3;
        }

        @Override
        public boolean practises() {
            return false;
        }

        @Override
        public TooFewPairs tooFew(int pairs) {
            return new TooFewPairs(pairs, PreferenceTraining.FEWEST);
        }

        @Override
        public List<DesignPair> from(Predicate<String> known) {
            return shown.stream()
                    .filter(pair -> known.test(pair.chosen().id())
                            && known.test(pair.rejected().id()))
                    .toList();
        }
    }

    /**
     * Pairs of designs that nobody was shown, labelled by what the clicks say of their elements. Where they tell too few
     * of these apart, or there is nothing to practise on, the pairs that were shown.
     *
     * @param posters that were shown, those of the pairs among them
     * @param clicks by the ids of the posters' designs
     * @param elements that are learned
     */
    record Practised(
            List<DesignPair> shown,
            List<Shown> posters,
            Map<String, Traffic> clicks,
            Set<Element> elements,
            Practice practice,
            long seed)
            implements Lessons {
        /** Pairs that a training has use for. */
        private static final int MOST = 1600;
        /** Pairs after which a policy has moved as far as it should. */
        private static final int ENOUGH = 1400;
        /** Of two designs whose odds of a click are 44 % apart, such a judge prefers the better one nine times in ten. */
        private static final double SHARPNESS = 6;
        /** Pairs of which nothing is known teach nothing. */
        private static final double LEAST = 0.6;

        /** Keeps copies. */
        public Practised {
            shown = List.copyOf(shown);
            posters = List.copyOf(posters);
            clicks = Map.copyOf(clicks);
            elements = Set.copyOf(elements);
        }

        @Override
        public int passes(int pairs) {
            return (int) Math.clamp(Math.round((double) ENOUGH / Math.max(1, pairs)), 1L, 3L);
        }

        @Override
        public boolean practises() {
            return practised(id -> true).isPresent();
        }

        @Override
        public TooFewPairs tooFew(int pairs) {
            return !practice.isEmpty() && fitted(id -> true) instanceof Calibration.Result.Done
                    ? TooFewPairs.undecided()
                    : new TooFewPairs(pairs, PreferenceTraining.FEWEST);
        }

        @Override
        public List<DesignPair> from(Predicate<String> known) {
            return practised(known).orElseGet(() -> new Pairs(shown).from(known));
        }

        /** Pairs to practise on, where the clicks tell enough of them apart. */
        private Optional<List<DesignPair>> practised(Predicate<String> known) {
            return !practice.isEmpty() && fitted(known) instanceof Calibration.Result.Done(Surrogate surrogate)
                    ? Optional.of(practice.pairs(surrogate, elements, SHARPNESS, LEAST, MOST, seed))
                            .filter(pairs -> pairs.size() >= PreferenceTraining.FEWEST)
                    : Optional.empty();
        }

        private Calibration.Result fitted(Predicate<String> known) {
            return Calibration.fit(posters.stream()
                    .filter(poster -> known.test(poster.design().id()))
                    .map(this::seen)
                    .toList());
        }

        private Surrogate.Seen seen(Shown poster) {
            return new Surrogate.Seen(
                    poster.brief().toString(),
                    Subject.of(poster.brief(), poster.design()),
                    clicks.getOrDefault(poster.design().id(), Traffic.NONE));
        }
    }
}

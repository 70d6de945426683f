package studio.affiche.poster;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is expected of a poster. */
public sealed interface Forecast {
    /**
     * A lift over the average poster of the brief; 0.1 is a tenth more clicks.
     *
     * @param lift expected, −1 to {@value #MOST_LIFT}
     * @param low end of the interval that holds the true lift nine times in ten, at most the lift
     * @param high its other end, at least the lift
     * @param percentile among the posters of the brief, 0 to 100
     * @param shares of the elements in what sets the poster apart, together 1; empty where they cannot be told apart
     * @param gains log-odds that each element adds or takes, each within {@value #MOST_GAIN}
     */
    record Lift(
            double lift,
            double low,
            double high,
            double percentile,
            Map<Element, Double> shares,
            Map<Element, Double> gains)
            implements Forecast {
        /** Largest lift that is told. */
        public static final double MOST_LIFT = 10_000;
        /** Largest gain that is told. */
        public static final double MOST_GAIN = 100;

        public Lift {
            shares = Map.copyOf(shares);
            gains = Map.copyOf(gains);
            if (!(-1 <= low && low <= lift && lift <= high && high <= MOST_LIFT)) {
                throw new IllegalArgumentException(
                        "A lift is −1 or more and lies in its interval, not " + lift + " in " + low + " to " + high);
            }
            if (!(percentile >= 0 && percentile <= 100)
                    || !shares.values().stream().allMatch(s -> s >= 0 && s <= 1)
                    || !gains.values().stream().allMatch(g -> Math.abs(g) <= MOST_GAIN)) {
                throw new IllegalArgumentException(
                        "A forecast has a percentile of 0 to 100, shares of 0 to 1 and gains of " + "at most "
                                + MOST_GAIN);
            }
        }

        /** Which element earns or costs most, in one sentence; empty where that cannot be told. */
        public Optional<String> why() {
            return shares.entrySet().stream()
                    .max(Comparator.comparingDouble(Map.Entry::getValue))
                    .map(most -> String.format(
                            Locale.ROOT,
                            "The %s accounts for %s of the %s.",
                            most.getKey().word(),
                            words(most.getValue()),
                            lift < 0 ? "loss" : "gain"));
        }

        private static String words(double share) {
            return share > 0.9
                    ? "nearly all"
                    : share > 0.72
                            ? "about three quarters"
                            : share > 0.6 ? "about two thirds" : share > 0.45 ? "about half" : "the largest part";
        }
    }

    /**
     * No forecast.
     *
     * @param missing one sentence: what there is and what is needed
     */
    record NotEnoughData(String missing) implements Forecast {}
}

package studio.affiche.app;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.poster.Element;

/** What is expected of a poster. */
public sealed interface Forecast {
    /**
     * A lift over the average poster of the brief; 0.1 is a tenth more clicks.
     *
     * @param lift expected
     * @param low end of the interval that holds the true lift nine times in ten
     * @param high its other end
     * @param percentile among the posters of the brief, 0 to 100
     * @param shares of the elements in what sets the poster apart, together 1; empty where they cannot be told apart
     * @param gains log-odds that each element adds or takes
     */
    record Lift(
            double lift,
            double low,
            double high,
            double percentile,
            Map<Element, Double> shares,
            Map<Element, Double> gains)
            implements Forecast {
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

    /** A forecast as it is shown. */
    static Forecast of(Outlook outlook) {
        return switch (outlook) {
            case Outlook.Forecast f -> new Lift(f.lift(), f.low(), f.high(), f.percentile(), f.shares(), f.gains());
            case Outlook.NotEnoughData(String missing) -> new NotEnoughData(missing);
        };
    }
}

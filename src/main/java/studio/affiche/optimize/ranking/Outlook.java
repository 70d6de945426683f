package studio.affiche.optimize.ranking;

import java.util.Map;
import studio.affiche.poster.Element;

/** What is expected of a variant. */
public sealed interface Outlook {
    /**
     * A forecast. Lifts are relative to the click-through rate of the average variant of the brief: 0.1 is a tenth more.
     *
     * @param lift expected in the middle (median)
     * @param low end of the interval that holds the true lift with 90 %
     * @param high its other end
     * @param percentile among the variants of the brief by lift, 0 (lowest) to 100 (highest)
     * @param shares of the elements in what sets the variant apart, each 0 to 1, together 1; empty where the feedback does
     *     not tell the elements apart
     * @param gains log-odds that each element adds or takes, expected
     */
    record Forecast(
            double lift,
            double low,
            double high,
            double percentile,
            Map<Element, Double> shares,
            Map<Element, Double> gains)
            implements Outlook {
        public Forecast {
            shares = Map.copyOf(shares);
            gains = Map.copyOf(gains);
        }

        /** Whether the interval leaves open if the variant is better or worse than the average one. */
        public boolean undecided() {
            return low < 0 && high > 0;
        }
    }

    /**
     * No forecast.
     *
     * @param missing one sentence: what there is and what is needed
     */
    record NotEnoughData(String missing) implements Outlook {}
}

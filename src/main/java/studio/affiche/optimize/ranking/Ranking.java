package studio.affiche.optimize.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.optimize.surrogate.Gap;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.poster.Element;

/** Orders the variants of a brief. */
public final class Ranking {
    /** Half of a 90 % interval in standard deviations. */
    private static final double NINETY = 1.6448536269514722;
    /** Log-odds below which designs are as good as the same. */
    private static final double NOTHING = 1e-9;

    private Ranking() {}

    /**
     * A variant to rank.
     *
     * @param id of the design
     */
    public record Variant(String id, Subject subject) {}

    /**
     * A variant and what is expected of it.
     *
     * @param id of the design
     * @param outlook the forecast, or that there is none
     */
    public record Ranked(String id, Outlook outlook) {}

    private record Measured(String id, Gap gap) {}

    /**
     * Ranks the variants of one brief.
     *
     * @param calibration fitted on feedback
     * @return the variants, the highest lift first; in their own order where there is not enough data
     */
    public static List<Ranked> rank(List<Variant> variants, Calibration.Result calibration) {
        return switch (calibration) {
            case Calibration.Result.NotEnoughData(String missing) -> unknown(variants, missing);
            case Calibration.Result.Done(Surrogate surrogate) -> rank(variants, surrogate);
        };
    }

    /**
     * What may be expected of variants in place of another one of the same brief: lifts are over that one's rate.
     *
     * @param base in whose place they would be shown
     * @param calibration fitted on feedback
     * @return the variants, the highest lift first; in their own order where there is not enough data
     */
    public static List<Ranked> instead(Subject base, List<Variant> variants, Calibration.Result calibration) {
        return switch (calibration) {
            case Calibration.Result.NotEnoughData(String missing) -> unknown(variants, missing);
            case Calibration.Result.Done(Surrogate surrogate) -> instead(base, variants, surrogate);
        };
    }

    private static List<Ranked> unknown(List<Variant> variants, String missing) {
        return variants.stream()
                .map(v -> new Ranked(v.id(), new Outlook.NotEnoughData(missing)))
                .toList();
    }

    private static List<Ranked> rank(List<Variant> variants, Surrogate surrogate) {
        List<Gap> gaps =
                surrogate.aboveAverage(variants.stream().map(Variant::subject).toList());
        double own = surrogate.spread() * surrogate.spread();
        double usual = gaps.stream()
                .mapToDouble(gap -> expected(surrogate.level() + gap.mean(), own))
                .average()
                .orElse(1);
        return forecasts(best(variants, gaps), usual, own, surrogate);
    }

    private static List<Ranked> instead(Subject base, List<Variant> variants, Surrogate surrogate) {
        List<Gap> gaps = surrogate.gaps(variants.stream()
                .map(v -> new Surrogate.Compared(v.subject(), base))
                .toList());
        // Both have something beyond what they are like.
        double own = 2 * surrogate.spread() * surrogate.spread();
        return forecasts(best(variants, gaps), rate(surrogate.level()), own, surrogate);
    }

    private static List<Measured> best(List<Variant> variants, List<Gap> gaps) {
        var best = new ArrayList<Measured>();
        for (int i = 0; i < gaps.size(); i++) {
            best.add(new Measured(variants.get(i).id(), gaps.get(i)));
        }
        best.sort(Comparator.comparingDouble((Measured m) -> m.gap().mean()).reversed());
        return best;
    }

    /**
     * Forecasts of variants, the best first.
     *
     * @param usual click-through rate that lifts are over
     * @param own variance of log-odds beyond what designs are like
     */
    private static List<Ranked> forecasts(List<Measured> best, double usual, double own, Surrogate surrogate) {
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < best.size(); i++) {
            Gap gap = best.get(i).gap();
            double middle = surrogate.level() + gap.mean();
            double reach = NINETY * Math.sqrt(gap.variance() + own);
            Outlook.Forecast forecast = new Outlook.Forecast(
                    rate(middle) / usual - 1,
                    rate(middle - reach) / usual - 1,
                    rate(middle + reach) / usual - 1,
                    best.size() == 1 ? 50 : 100.0 * (best.size() - 1 - i) / (best.size() - 1),
                    shares(gap),
                    gap.parts());
            ranked.add(new Ranked(best.get(i).id(), forecast));
        }
        return ranked;
    }

    private static double rate(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The rate expected where log-odds vary by themselves; to second order, which is close up to a variance of 1. */
    private static double expected(double odds, double variance) {
        double rate = rate(odds);
        return rate * Math.min(1 / rate, 1 + (1 - rate) * (1 - 2 * rate) * variance / 2);
    }

    /** Shares by the size of the fitted parts, not by that of the rewards, which leak between elements. */
    private static Map<Element, Double> shares(Gap gap) {
        double sum = gap.parts().values().stream().mapToDouble(Math::abs).sum();
        if (!(sum > NOTHING)) {
            return Map.of();
        }
        Map<Element, Double> shares = new EnumMap<>(Element.class);
        gap.parts().forEach((element, part) -> shares.put(element, Math.abs(part) / sum));
        return shares;
    }
}

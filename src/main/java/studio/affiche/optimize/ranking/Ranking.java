package studio.affiche.optimize.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.poster.Element;

/** Orders the variants of a brief. */
public final class Ranking {
    /** Half of a 90 % interval in standard deviations. */
    private static final double NINETY = 1.6448536269514722;

    private Ranking() {}

    /**
     * A variant to rank.
     *
     * @param id of the design
     * @param rewards of its elements
     */
    public record Variant(String id, Rewards rewards) {}

    /**
     * A variant and what is expected of it.
     *
     * @param id of the design
     * @param outlook the forecast, or that there is none
     */
    public record Ranked(String id, Outlook outlook) {}

    /**
     * Ranks the variants of one brief.
     *
     * @param calibration fitted on feedback
     * @return the variants, the highest lift first; in their own order where there is not enough data
     */
    public static List<Ranked> rank(List<Variant> variants, Calibration.Result calibration) {
        return switch (calibration) {
            case Calibration.Result.NotEnoughData(String missing) -> unknown(variants, missing);
            case Calibration.Result.Done(Fitted fitted) -> rank(variants, fitted);
        };
    }

    /**
     * What may be expected of variants in place of another one of the same brief: lifts are over that one's rate.
     *
     * @param base in whose place they would be shown
     * @param calibration fitted on feedback
     * @return the variants, the highest lift first; in their own order where there is not enough data
     */
    public static List<Ranked> instead(Rewards base, List<Variant> variants, Calibration.Result calibration) {
        return switch (calibration) {
            case Calibration.Result.NotEnoughData(String missing) -> unknown(variants, missing);
            case Calibration.Result.Done(Fitted fitted) -> instead(base, variants, fitted);
        };
    }

    private static List<Ranked> unknown(List<Variant> variants, String missing) {
        return variants.stream()
                .map(v -> new Ranked(v.id(), new Outlook.NotEnoughData(missing)))
                .toList();
    }

    private static List<Ranked> instead(Rewards base, List<Variant> variants, Fitted fitted) {
        List<Variant> best = best(variants, base, fitted);
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < best.size(); i++) {
            Rewards rewards = best.get(i).rewards();
            // Both have something beyond their rewards.
            double variance = fitted.variance(rewards, base) + fitted.spread() * fitted.spread();
            Outlook.Forecast forecast =
                    forecast(rewards, base, fitted.typicalRate(0), variance, percentile(i, best.size()), fitted);
            ranked.add(new Ranked(best.get(i).id(), forecast));
        }
        return ranked;
    }

    private static List<Variant> best(List<Variant> variants, Rewards base, Fitted fitted) {
        List<Variant> best = new ArrayList<>(variants);
        best.sort(Comparator.comparingDouble((Variant v) -> fitted.ahead(v.rewards(), base))
                .reversed());
        return best;
    }

    private static double percentile(int place, int of) {
        return of == 1 ? 50 : 100.0 * (of - 1 - place) / (of - 1);
    }

    private static List<Ranked> rank(List<Variant> variants, Fitted fitted) {
        if (variants.isEmpty()) {
            return List.of();
        }
        Rewards average = average(variants);
        double usual = variants.stream()
                .mapToDouble(v -> fitted.rate(fitted.ahead(v.rewards(), average)))
                .average()
                .orElseThrow();
        List<Variant> best = best(variants, average, fitted);
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < best.size(); i++) {
            Rewards rewards = best.get(i).rewards();
            double variance = fitted.variance(rewards, average);
            ranked.add(new Ranked(
                    best.get(i).id(), forecast(rewards, average, usual, variance, percentile(i, best.size()), fitted)));
        }
        return ranked;
    }

    private static Outlook.Forecast forecast(
            Rewards rewards, Rewards average, double usual, double variance, double percentile, Fitted fitted) {
        double ahead = fitted.ahead(rewards, average);
        double reach = NINETY * Math.sqrt(variance);
        Map<Element, Double> gains = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            gains.put(element, fitted.part(element, rewards, average));
        }
        return new Outlook.Forecast(
                fitted.typicalRate(ahead) / usual - 1,
                fitted.typicalRate(ahead - reach) / usual - 1,
                fitted.typicalRate(ahead + reach) / usual - 1,
                percentile,
                shares(rewards, average, fitted),
                gains);
    }

    /** Shares by the size of the fitted parts, not by that of the rewards, which leak between elements. */
    private static Map<Element, Double> shares(Rewards rewards, Rewards average, Fitted fitted) {
        Map<Element, Double> parts = new EnumMap<>(Element.class);
        double sum = 0;
        for (Element element : Element.values()) {
            double part = Math.abs(fitted.surePart(element, rewards, average));
            parts.put(element, part);
            sum += part;
        }
        if (!(sum > 0)) {
            return Map.of();
        }
        double all = sum;
        parts.replaceAll((element, part) -> part / all);
        return parts;
    }

    private static Rewards average(List<Variant> variants) {
        double[] sums = new double[3];
        for (Variant variant : variants) {
            double[] rewards = variant.rewards().array();
            for (int k = 0; k < sums.length; k++) {
                sums[k] += rewards[k] / variants.size();
            }
        }
        return new Rewards(sums[0], sums[1], sums[2]);
    }
}

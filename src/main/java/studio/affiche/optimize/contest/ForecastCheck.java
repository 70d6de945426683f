package studio.affiche.optimize.contest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.ElementRewards;
import studio.affiche.optimize.idpo.PairTokens;
import studio.affiche.optimize.idpo.Side;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.optimize.ranking.Ranking;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** How forecasts, fitted on the clicks of posters that were shown, fare for products that never were. */
final class ForecastCheck {
    /** Designs of a brief whose lift is forecast. */
    private static final int DESIGNS = 12;

    private final LearnedPolicy base;
    private final Optional<LearnedPolicy> learned;
    private final Audience audience;

    /**
     * A check.
     *
     * @param learned whose rewards of designs are read; empty where forecasts are by what designs are like alone
     */
    ForecastCheck(LearnedPolicy base, Optional<LearnedPolicy> learned, Audience audience) {
        this.base = base;
        this.learned = learned;
        this.audience = audience;
    }

    /**
     * What came of it.
     *
     * @param shares mean of the elements' shares; empty where no forecast tells them apart
     * @param count of forecasts
     * @param covered part of them whose interval holds the true lift
     */
    record Outcome(Map<Element, Double> shares, int count, double covered) {
        /** Without a forecast. */
        static final Outcome NONE = new Outcome(Map.of(), 0, 0);

        Outcome {
            shares = Map.copyOf(shares);
        }
    }

    /**
     * Forecasts and checks.
     *
     * @param unseen rewards of the posters that were shown by adapters that did not see their clicks; those of the learned
     *     policy stand in for any that are missing
     */
    Outcome check(Round round, Map<String, Traffic> clicks, Map<String, ElementRewards> unseen, Progress progress)
            throws TaskCancelled {
        Calibration.Result calibration = Calibration.fit(feedback(round, clicks, unseen, progress));
        var shares = new EnumMap<Element, Double>(Element.class);
        int count = 0;
        int told = 0;
        int covered = 0;
        for (Round.Designed judged : round.judged()) {
            Round.Designed some = judged.first(DESIGNS);
            var variants = new ArrayList<Ranking.Variant>();
            Map<String, Rewards> rewards = rewards(some, progress);
            some.designs().forEach(d -> variants.add(new Ranking.Variant(d.id(), subject(some, d, rewards))));
            Map<String, Double> lifts = lifts(some);
            for (Ranking.Ranked ranked : Ranking.rank(variants, calibration)) {
                if (ranked.outlook() instanceof Outlook.Forecast forecast) {
                    double lift = lifts.getOrDefault(ranked.id(), 0.0);
                    count++;
                    covered += forecast.low() <= lift && lift <= forecast.high() ? 1 : 0;
                    told += forecast.shares().isEmpty() ? 0 : 1;
                    forecast.shares().forEach((element, share) -> shares.merge(element, share, Double::sum));
                }
            }
        }
        int shared = told;
        shares.replaceAll((element, sum) -> sum / shared);
        return new Outcome(shares, count, count == 0 ? 0 : (double) covered / count);
    }

    private List<Surrogate.Seen> feedback(
            Round round, Map<String, Traffic> clicks, Map<String, ElementRewards> unseen, Progress progress)
            throws TaskCancelled {
        var feedback = new ArrayList<Surrogate.Seen>();
        for (Round.Designed shown : round.shown()) {
            String brief = shown.made().product().cutout().sha256();
            Map<String, Rewards> rewards = new LinkedHashMap<>();
            shown.designs().forEach(design -> {
                ElementRewards without = unseen.get(design.id());
                if (without != null) {
                    rewards.put(design.id(), Rewards.of(without.rewards()));
                }
            });
            if (rewards.size() < shown.designs().size()) {
                rewards.putAll(rewards(shown, progress));
            }
            shown.designs()
                    .forEach(d -> feedback.add(new Surrogate.Seen(
                            brief, subject(shown, d, rewards), clicks.getOrDefault(d.id(), Traffic.NONE))));
        }
        return feedback;
    }

    private static Subject subject(Round.Designed designed, Design design, Map<String, Rewards> rewards) {
        return new Subject(designed.made().brief(), design, rewards.getOrDefault(design.id(), Rewards.NONE));
    }

    /** True lifts by design, against the average of these designs. */
    private Map<String, Double> lifts(Round.Designed designed) {
        double usual = designed.rates(audience).average().orElse(1);
        var lifts = new HashMap<String, Double>();
        for (Design design : designed.designs()) {
            lifts.put(design.id(), audience.rate(designed.made().brief(), design) / usual - 1);
        }
        return lifts;
    }

    private Map<String, Rewards> rewards(Round.Designed designed, Progress progress) throws TaskCancelled {
        if (learned.isEmpty()) {
            return Map.of();
        }
        List<Side> sides = PairTokens.of(base).sides(designed.shown());
        List<ElementRewards> rewards =
                ElementRewards.of(base.model(), learned.get().model(), sides, progress.silent());
        var named = new LinkedHashMap<String, Rewards>();
        for (int i = 0; i < sides.size(); i++) {
            named.put(designed.designs().get(i).id(), Rewards.of(rewards.get(i).rewards()));
        }
        return named;
    }
}

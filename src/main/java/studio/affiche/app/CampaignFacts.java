package studio.affiche.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Feedback;

/**
 * What a campaign tells.
 *
 * @param posters each with its clicks, the highest rate first
 * @param days of all posters together, where the reports tell days
 * @param pairs of posters that differ in one element, the surest first
 * @param nextTest by Thompson sampling, how much of the traffic the next test should give posters, the largest share first
 * @param learning how the last learning went; empty where nothing is learned
 */
public record CampaignFacts(
        List<PosterRate> posters,
        List<DayRate> days,
        List<ClickPair> pairs,
        List<TestShare> nextTest,
        Optional<LearningCurve> learning) {
    /**
     * A poster of a campaign.
     *
     * @param design id of its design
     * @param clicks on it
     * @param rate of these
     */
    public record PosterRate(String design, Clicks clicks, ClickRate rate) {}

    /**
     * A poster that the next test should show.
     *
     * @param design id of its design
     * @param share of the traffic, 0 to 1
     */
    public record TestShare(String design, double share) {}

    public CampaignFacts {
        posters = List.copyOf(posters);
        days = List.copyOf(days);
        pairs = List.copyOf(pairs);
        nextTest = List.copyOf(nextTest);
    }

    static CampaignFacts of(
            Feedback feedback, List<ClickPair> pairs, Map<String, Double> shares, Optional<LearningCurve> learning) {
        List<PosterRate> posters = feedback.clicks().entrySet().stream()
                .map(e -> new PosterRate(e.getKey(), e.getValue(), ClickRate.of(e.getValue())))
                .sorted(Comparator.comparingDouble((PosterRate p) -> p.rate().rate())
                        .reversed())
                .toList();
        List<ClickPair> surest = pairs.stream()
                .sorted(Comparator.comparingDouble(ClickPair::sure).reversed())
                .toList();
        List<TestShare> nextTest = shares.entrySet().stream()
                .map(e -> new TestShare(e.getKey(), e.getValue()))
                .toList();
        return new CampaignFacts(posters, DayRate.of(feedback.rows()), surest, nextTest, learning);
    }
}

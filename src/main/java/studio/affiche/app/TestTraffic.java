package studio.affiche.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.nexttest.Belief;
import studio.affiche.optimize.nexttest.NextTest;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Forecast;

/** How much of the traffic the next test should give each poster. */
final class TestTraffic {
    /** Posters with less of the traffic are not suggested for a test. */
    private static final double LEAST_SHARE = 0.02;
    /** Half of a 90 % interval in standard deviations. */
    private static final double NINETY = 1.645;
    /** How far the log-odds of posters of one brief are apart, before anything is known of them. */
    private static final double APART = 0.3;

    private TestTraffic() {}

    /** What a forecast has one believe. */
    static Belief belief(Outlook.Forecast forecast) {
        return belief(forecast.lift(), forecast.low(), forecast.high());
    }

    /** Rates are small, so that log-odds and the logarithm of the lift differ by a constant. */
    private static Belief belief(double lift, double low, double high) {
        double deviation = (Math.log1p(high) - Math.log1p(low)) / (2 * NINETY);
        return new Belief(Math.log1p(lift), Math.max(1e-6, deviation));
    }

    /** The shares of some posters by their ids, the largest first; one that is not worth a test is not among them. */
    static Map<String, Double> shares(Map<String, Belief> beliefs) {
        var candidates = new ArrayList<NextTest.Candidate>();
        beliefs.forEach((id, belief) -> candidates.add(new NextTest.Candidate(id, belief)));
        var shares = new LinkedHashMap<String, Double>();
        NextTest.shares(candidates, LEAST_SHARE, 1).forEach(share -> shares.put(share.id(), share.share()));
        return shares;
    }

    /**
     * The shares of the posters of a document: by what is expected of them, or, where nothing is, by their clicks. A poster
     * that nobody has seen yet is then as good as the average, and worth a test.
     *
     * @param forecasts by the ids of designs
     * @param clicks by the ids of designs
     * @return none while nobody clicked
     */
    static Map<String, Double> shares(
            List<Design> designs, Map<String, Forecast> forecasts, Map<String, Clicks> clicks) {
        var beliefs = new LinkedHashMap<String, Belief>();
        for (Design design : designs) {
            if (forecasts.get(design.id()) instanceof Forecast.Lift lift && lift.low() > -1) {
                beliefs.put(design.id(), belief(lift.lift(), lift.low(), lift.high()));
            }
        }
        return shares(beliefs.isEmpty() ? byClicks(designs, clicks) : beliefs);
    }

    private static Map<String, Belief> byClicks(List<Design> designs, Map<String, Clicks> clicks) {
        Clicks all = clicks.values().stream().reduce(Clicks.NONE, Clicks::plus);
        var beliefs = new LinkedHashMap<String, Belief>();
        if (all.clicks() == 0) {
            return beliefs;
        }
        double rate = (all.clicks() + 0.5) / (all.impressions() + 1.0);
        var any = new Belief(Math.log(rate / (1 - rate)), APART);
        for (Design design : designs) {
            Clicks own = clicks.getOrDefault(design.id(), Clicks.NONE);
            beliefs.put(design.id(), any.after(new Traffic(own.impressions(), own.clicks())));
        }
        return beliefs;
    }
}

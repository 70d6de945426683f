package studio.affiche.optimize.contest;

import java.util.Map;
import studio.affiche.poster.Element;

/**
 * What a method made of an audience's clicks.
 *
 * @param audience its name
 * @param method its name
 * @param seed of the round
 * @param pairs that the clicks gave it
 * @param step whose adapter was kept; 0 where nothing was learned
 * @param before true click-through rate of what the policy as it was would show
 * @param after true click-through rate of what the adapted policy would show
 * @param chosen the same, where what is handed over is chosen from by what the clicks say of designs
 * @param unlearned true click-through rate where designs of the policy as it was are chosen from so
 * @param best true click-through rate of the best of many designs of the policy as it was
 * @param kl nats a poster that the policy moved
 * @param holds part of the adapted policy's raw designs whose texts fit
 * @param accuracy part of the held-out pairs in which the better poster has the higher reward
 * @param shares mean share of each element in what sets the judged posters apart, as forecasts say; empty without forecasts
 * @param forecasts how many posters of products never shown were forecast
 * @param covered part of the forecasts whose 90 % interval holds the true lift
 * @param seconds that learning took
 */
public record Result(
        String audience,
        String method,
        long seed,
        int pairs,
        int step,
        double before,
        double after,
        double chosen,
        double unlearned,
        double best,
        double kl,
        double holds,
        double accuracy,
        Map<Element, Double> shares,
        int forecasts,
        double covered,
        double seconds) {
    public Result {
        shares = Map.copyOf(shares);
    }

    /** Whether an adapter was kept that changes anything. */
    boolean learned() {
        return step > 0;
    }

    /** How much higher the rate is than before: 0.05 is a twentieth more. */
    public double lift() {
        return after / before - 1;
    }

    /** The lift that choosing the best of many designs by their true rates would give. */
    public double ceiling() {
        return best / before - 1;
    }
}

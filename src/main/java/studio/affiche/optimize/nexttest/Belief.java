package studio.affiche.optimize.nexttest;

import studio.affiche.optimize.feedback.Traffic;

/**
 * What is believed of a poster's click-through rate: a normal distribution of its log-odds.
 *
 * @param mean of the log-odds
 * @param deviation standard deviation, above 0
 */
public record Belief(double mean, double deviation) {
    private static final int MOST_STEPS = 100;

    public Belief {
        if (!Double.isFinite(mean) || !(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "A belief takes a mean and a deviation above 0, not " + mean + " and " + deviation);
        }
    }

    /** The belief after clicks: the normal distribution at the top of the posterior (Laplace), found by Newton's steps. */
    public Belief after(Traffic traffic) {
        double precision = 1 / (deviation * deviation);
        double low = mean - 40 * deviation - 40;
        double high = mean + 40 * deviation + 40;
        double at = mean;
        for (int i = 0; i < MOST_STEPS; i++) {
            double rate = 1 / (1 + Math.exp(-at));
            double slope = traffic.clicks() - traffic.impressions() * rate - precision * (at - mean);
            double curve = traffic.impressions() * rate * (1 - rate) + precision;
            low = slope > 0 ? at : low;
            high = slope > 0 ? high : at;
            double next = at + slope / curve;
            // The slope falls all the way, so the top stays bracketed where a step goes too far.
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.abs(next - at) < 1e-12 * (1 + Math.abs(at))) {
                break;
            }
            at = next;
        }
        double rate = 1 / (1 + Math.exp(-at));
        return new Belief(at, 1 / Math.sqrt(traffic.impressions() * rate * (1 - rate) + precision));
    }
}

package studio.affiche.optimize.campaign;

import java.util.SplittableRandom;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * A practice campaign: designs shown to an invented audience. A crowd is drawn once from the seed, each person with a
 * leaning of their own; each impression goes to one of them. The clicks of a design depend on seed, audience, brief and
 * design only, not on what else is shown.
 */
public final class Campaign {
    /** Most impressions of a design. */
    public static final long MOST_IMPRESSIONS = 10_000_000;

    private static final int CROWD = 5000;

    private final Audience audience;
    private final long seed;
    private final double[] leanings = new double[CROWD];

    /**
     * A campaign.
     *
     * @param seed of crowd, noise and clicks
     */
    public Campaign(Audience audience, long seed) {
        this.audience = audience;
        this.seed = seed;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < CROWD; i++) {
            leanings[i] = audience.variation() * random.nextGaussian();
        }
    }

    /**
     * Shows a design.
     *
     * @param impressions 0 to {@link #MOST_IMPRESSIONS}
     */
    public Traffic show(Brief brief, Design design, long impressions) {
        if (impressions < 0 || impressions > MOST_IMPRESSIONS) {
            throw new IllegalArgumentException(
                    "A design is shown 0 to " + MOST_IMPRESSIONS + " times, not " + impressions);
        }
        var random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L ^ mixed(design.id()));
        double odds = audience.logOdds(brief, design) + audience.noise() * random.nextGaussian();
        double[] rates = new double[CROWD];
        for (int i = 0; i < CROWD; i++) {
            rates[i] = Audience.logistic(odds + leanings[i]);
        }
        long clicks = 0;
        for (long i = 0; i < impressions; i++) {
            clicks += random.nextDouble() < rates[random.nextInt(CROWD)] ? 1 : 0;
        }
        return new Traffic(impressions, clicks);
    }

    /** A hash of 64 bits (FNV-1a), as {@code String.hashCode} would let ids share their clicks. */
    private static long mixed(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}

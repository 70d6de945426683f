package studio.affiche.optimize.pairs;

import java.util.OptionalDouble;
import studio.affiche.optimize.chance.Beta;
import studio.affiche.optimize.feedback.Traffic;

/** When two posters' clicks tell which is better. */
public sealed interface PairRule {
    /** The default: sure to nine tenths. */
    static PairRule usual() {
        return new Posterior(0.9);
    }

    /** That of the AutoPP paper: one percentage point. */
    static PairRule paper() {
        return new RateGap(0.01);
    }

    /**
     * The paper's rule: click-through rates at least so far apart, however many saw them (AutoPP, section 3.4).
     *
     * @param least difference of the rates, above 0 to 1
     */
    record RateGap(double least) implements PairRule {
        public RateGap {
            if (!(least > 0 && least <= 1)) {
                throw new IllegalArgumentException("A gap between click-through rates is above 0 to 1, not " + least);
            }
        }
    }

    /**
     * The posterior probability that one is better is at least so high, each rate having Jeffreys' prior.
     *
     * @param least above 0.5, below 1
     */
    record Posterior(double least) implements PairRule {
        public Posterior {
            if (!(least > 0.5 && least < 1)) {
                throw new IllegalArgumentException(
                        "The probability that a poster is better is above 0.5 and below 1, not " + least);
            }
        }
    }

    /** Every pair counts, with the posterior probability as its label. */
    record Soft() implements PairRule {}

    /**
     * How much a training should take the first poster for the better one.
     *
     * @return 1 or 0 where the rule decides, a probability where it keeps doubts, empty where the pair is left out
     */
    default OptionalDouble label(Traffic first, Traffic second) {
        return switch (this) {
            case RateGap(double least) -> {
                double gap = first.rate() - second.rate();
                // Rates such as 3/100 and 2/100 are a hundredth apart, though not to the last bit.
                yield decided(gap, Math.abs(gap) >= least - 1e-12);
            }
            case Posterior(double least) -> {
                double better = better(first, second);
                yield decided(better - 0.5, Math.max(better, 1 - better) >= least);
            }
            case Soft() -> OptionalDouble.of(better(first, second));
        };
    }

    /** The posterior probability that the first poster's click-through rate is above the second's. */
    static double better(Traffic first, Traffic second) {
        return posterior(first).above(posterior(second));
    }

    /** What is known of a poster's click-through rate. */
    static Beta posterior(Traffic traffic) {
        return Beta.JEFFREYS.after(traffic.impressions(), traffic.clicks());
    }

    private static OptionalDouble decided(double lead, boolean sure) {
        return sure ? OptionalDouble.of(lead > 0 ? 1 : 0) : OptionalDouble.empty();
    }
}

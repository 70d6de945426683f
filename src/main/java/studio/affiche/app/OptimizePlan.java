package studio.affiche.app;

import java.util.OptionalDouble;
import java.util.Set;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.idpo.Settings;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Element;

/**
 * How an adapter shall be learned from clicks.
 *
 * @param objective that is lowered
 * @param alpha weight of the replaced element, 1 or more; for those objectives that weigh elements
 * @param beta how strongly the policy is held to what it was, above 0; empty for the usual one, by the objective and the
 *     number of pairs
 * @param smoothing part of the labels that is taken to be wrong, 0 to below 0.5; for objectives with a sigmoid
 * @param sureness by which clicks tell the better poster of a pair
 * @param elements whose pairs are learned from; all for IDPO, one for a baseline such as background-only
 * @param seed of everything random
 */
public record OptimizePlan(
        Objective objective,
        double alpha,
        OptionalDouble beta,
        double smoothing,
        Sureness sureness,
        Set<Element> elements,
        long seed) {
    public OptimizePlan {
        elements = Set.copyOf(elements);
        if (elements.isEmpty() || !(alpha >= 1) || (beta.isPresent() && !(beta.getAsDouble() > 0))) {
            throw new IllegalArgumentException(
                    "An adapter learns at least one element, with an alpha of 1 or more and a beta above 0");
        }
        if (!(smoothing >= 0 && smoothing < 0.5)) {
            throw new IllegalArgumentException("Label smoothing is 0 to below 0.5, not " + smoothing);
        }
    }

    /** A plan that takes the labels as they are. */
    public OptimizePlan(
            Objective objective,
            double alpha,
            OptionalDouble beta,
            Sureness sureness,
            Set<Element> elements,
            long seed) {
        this(objective, alpha, beta, 0, sureness, elements, seed);
    }

    /** What a training lowers. */
    public enum Objective {
        /** Isolated DPO (AutoPP, equation 6). */
        IDPO(Settings.USUAL_BETA),
        /** DPO on the mean log-probability. */
        DPO(20),
        /** DPO on the sum, as it was published (Rafailov et al., 2023). */
        DPO_SUM(0.1),
        /** IPO (Azar et al., 2023) on IDPO's weighted mean. */
        IPO(0.5),
        /** Supervised learning of the winners; has no β. */
        WINNERS(1);

        private final double usualBeta;

        Objective(double usualBeta) {
            this.usualBeta = usualBeta;
        }
    }

    /** When clicks tell. */
    public enum Sureness {
        /** Where it is sure to nine tenths which poster is better. */
        NINE_TENTHS,
        /** Where click-through rates are a percentage point apart, as the paper has it. */
        ONE_POINT,
        /** Always, with how sure it is as a soft label. */
        SOFT,
        /**
         * What the clicks say of elements is learned from designs that nobody was shown, see {@link
         * studio.affiche.optimize.idpo.Lessons.Practised}, and beside them from the pairs of posters that were shown, those that
         * are sure to nine tenths and of which all clicks together say the same.
         */
        PRACTICE
    }

    boolean practises() {
        return sureness == Sureness.PRACTICE;
    }

    /** What is lowered to learn these lessons. */
    Loss loss(Lessons lessons) {
        double held = beta.orElseGet(() -> objective.usualBeta * Settings.hold(lessons));
        Loss loss = switch (objective) {
            case IDPO -> Loss.idpo(held, alpha);
            case DPO -> Loss.meanDpo(held);
            case DPO_SUM -> Loss.sumDpo(held);
            case IPO -> Loss.ipo(held, alpha);
            case WINNERS -> Loss.winners();
        };
        return loss.smoothed(smoothing);
    }

    PairRule rule() {
        return switch (sureness) {
            case NINE_TENTHS, PRACTICE -> PairRule.usual();
            case ONE_POINT -> PairRule.paper();
            case SOFT -> new PairRule.Soft();
        };
    }
}

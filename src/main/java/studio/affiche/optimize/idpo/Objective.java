package studio.affiche.optimize.idpo;

/**
 * What is asked of a pair; mostly of its margin h: how much more the policy prefers the chosen answer to the rejected one
 * than the reference does.
 */
public sealed interface Objective {
    /**
     * −log σ(β h) (Rafailov et al., 2023, equation 7), for a label p that is not sure −p log σ(β h) − (1 − p) log σ(−β
     * h).
     *
     * @param beta above 0
     * @param smoothing part of the labels that is taken to be wrong, 0 to below 0.5 (Mitchell, 2023)
     */
    record Sigmoid(double beta, double smoothing) implements Objective {
        /** Checks the numbers. */
        public Sigmoid {
            check(beta);
            if (!(smoothing >= 0 && smoothing < 0.5)) {
                throw new IllegalArgumentException("Label smoothing is 0 to below 0.5, not " + smoothing);
            }
        }
    }

    /**
     * (h − 1 / 2β)² (Azar et al., 2023, equation 17), for a label p that is not sure p (h − 1 / 2β)² + (1 − p) (h + 1 /
     * 2β)².
     *
     * @param beta above 0
     */
    record Ipo(double beta) implements Objective {
        /** Checks the number. */
        public Ipo {
            check(beta);
        }
    }

    /** −log π of the better answer, whatever the other one is: supervised learning from winners, a baseline. */
    record Winners() implements Objective {
        /** Its rewards are log-ratios as they are. */
        @Override
        public double beta() {
            return 1;
        }
    }

    /** How strongly the policy is held to the reference: smaller lets it go further. */
    double beta();

    private static void check(double beta) {
        if (!(beta > 0) || Double.isInfinite(beta)) {
            throw new IllegalArgumentException("Beta is a number above 0, not " + beta);
        }
    }
}

package studio.affiche.optimize.surrogate;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.affiche.nn.Torch;
import studio.affiche.optimize.feedback.Traffic;

/**
 * Fits how much each part of a covariance matters, by its evidence: the MM algorithm for variance components (Zhou, Hu, Zhou
 * and Lange, 2019), on the working response of a logistic regression.
 */
final class Components {
    private static final int ROUNDS = 4;
    private static final int STEPS = 8;
    /** Variances to begin with, in squared log-odds. */
    private static final double BEGIN = 0.05;
    /** Levels of briefs, and the level of all, are hardly known beforehand. */
    private static final double BRIEF = 1;

    private static final double ALL = 100;
    /** What a part brings and what posters differ by beyond all parts, before anything was seen, in squared log-odds. */
    private static final double PART = 0.002;

    private static final double OWN = 0.02;
    /** How many posters' worth that prior is, halved. */
    private static final double SHAPE = 1;

    private Components() {}

    /** What was fitted. */
    static final class Fit {
        private final double[] variances;
        private final double[] dual;
        private final double[] inverse;
        private final double level;
        private final double spread;

        private Fit(double[] variances, double[] dual, double[] inverse, double level) {
            this.variances = variances;
            this.dual = dual;
            this.inverse = inverse;
            this.level = level;
            this.spread = spread(variances[variances.length - 1], inverse);
        }

        /** By the variance to be expected: as far above the likeliest as little is known of it (a log-normal about it). */
        private static double spread(double variance, double[] inverse) {
            double squares = Arrays.stream(inverse).map(entry -> entry * entry).sum();
            double information = variance * variance * squares / 2 + SHAPE;
            return Math.sqrt(variance * Math.exp(1 / (2 * Math.max(1, information))));
        }

        /** Sum of covariances by parts, each times its variance. */
        double weighted(double[] parts) {
            double sum = 0;
            for (int p = 0; p < parts.length; p++) {
                sum += variances[p] * parts[p];
            }
            return sum;
        }

        /** The same for rows of covariances. */
        double[] weighted(double[][] parts) {
            double[] sum = new double[parts[0].length];
            for (int p = 0; p < parts.length; p++) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += variances[p] * parts[p][i];
                }
            }
            return sum;
        }

        /** What each part of a design is worth, from its covariances by parts. */
        double[] means(double[][] parts) {
            double[] means = new double[parts.length];
            for (int p = 0; p < parts.length; p++) {
                for (int i = 0; i < dual.length; i++) {
                    means[p] += variances[p] * parts[p][i] * dual[i];
                }
            }
            return means;
        }

        /** Standard deviation of posters beyond all parts, in log-odds. */
        double spread() {
            return spread;
        }

        double level() {
            return level;
        }

        /**
         * What is known of differences.
         *
         * @param apart covariances of each difference with the posters that were shown
         * @param byParts what each part brings
         * @param prior variance of each before anything was seen
         */
        List<Gap> gaps(double[][] apart, double[][] byParts, double[] prior) {
            if (apart.length == 0) {
                return List.of();
            }
            int n = dual.length;
            double[] flat = new double[apart.length * n];
            for (int p = 0; p < apart.length; p++) {
                System.arraycopy(apart[p], 0, flat, p * n, n);
            }
            try (NDManager manager = Torch.manager()) {
                NDArray rows = manager.create(flat, new Shape(apart.length, n));
                double[] known = rows.matMul(manager.create(inverse, new Shape(n, n)))
                        .mul(rows)
                        .sum(new int[] {1})
                        .toDoubleArray();
                List<Gap> gaps = new ArrayList<>();
                for (int p = 0; p < apart.length; p++) {
                    gaps.add(Gap.of(byParts[p], Math.max(0, prior[p] - known[p])));
                }
                return gaps;
            }
        }
    }

    /**
     * Fits.
     *
     * @param parts covariances of the posters, each row after row
     * @param briefs the number of each poster's brief
     */
    static Fit fit(List<double[]> parts, int[] briefs, List<Traffic> traffic) {
        int n = traffic.size();
        double[] odds = traffic.stream()
                .mapToDouble(t -> Math.log((t.clicks() + 0.5) / (t.impressions() - t.clicks() + 0.5)))
                .toArray();
        double[] variances = new double[parts.size() + 1];
        Arrays.fill(variances, BEGIN);
        double[] response = new double[n];
        double[] noise = new double[n];
        try (NDManager manager = Torch.manager()) {
            var matrices = new NDList();
            parts.forEach(p -> matrices.add(manager.create(p, new Shape(n, n))));
            NDArray levels = manager.create(levels(briefs), new Shape(n, n));
            NDArray eye = manager.eye(n, n, 0, DataType.FLOAT64);
            matrices.add(eye);
            double[] dual = new double[n];
            double[] inverse = new double[0];
            for (int round = 0; round < ROUNDS; round++) {
                linearise(odds, traffic, response, noise);
                for (int step = 1; step <= STEPS; step++) {
                    boolean last = step == STEPS;
                    try (var scope = new NDScope()) {
                        scope.suppressNotUsedWarning();
                        NDArray covariance = eye.mul(manager.create(noise)).add(levels);
                        for (int p = 0; p < variances.length; p++) {
                            covariance = covariance.add(matrices.get(p).mul(variances[p]));
                        }
                        NDArray inverted = covariance.inverse();
                        NDArray alpha = inverted.matMul(manager.create(response));
                        if (last) {
                            dual = alpha.toDoubleArray();
                            inverse = inverted.toDoubleArray();
                        } else {
                            update(variances, matrices, inverted, alpha);
                        }
                    }
                }
                for (int i = 0; i < n; i++) {
                    odds[i] = response[i] - noise[i] * dual[i];
                }
            }
            return new Fit(
                    variances, dual, inverse, Arrays.stream(odds).average().orElse(0));
        }
    }

    /** A step of the algorithm, with an inverse-gamma prior for each variance: few posters would let one vanish too surely. */
    private static void update(double[] variances, NDList matrices, NDArray inverse, NDArray alpha) {
        for (int p = 0; p < variances.length; p++) {
            NDArray matrix = matrices.get(p);
            double before = variances[p];
            double usual = p == variances.length - 1 ? OWN : PART;
            double explained = alpha.dot(matrix.matMul(alpha)).getDouble() + 2 * SHAPE * usual / (before * before);
            double expected = inverse.mul(matrix).sum().getDouble() + 2 * SHAPE / before;
            variances[p] = before * Math.sqrt(Math.max(0, explained) / expected);
        }
    }

    private static double[] levels(int[] briefs) {
        int n = briefs.length;
        double[] levels = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                levels[i * n + k] = ALL + (briefs[i] == briefs[k] ? BRIEF : 0);
            }
        }
        return levels;
    }

    /** The binomial likelihood as a normal one at the present odds. */
    private static void linearise(double[] odds, List<Traffic> traffic, double[] response, double[] noise) {
        for (int i = 0; i < odds.length; i++) {
            Traffic t = traffic.get(i);
            double rate = 1 / (1 + Math.exp(-Math.clamp(odds[i], -15, 15)));
            double weight = t.impressions() * rate * (1 - rate);
            response[i] = odds[i] + (t.clicks() - t.impressions() * rate) / weight;
            noise[i] = 1 / weight;
        }
    }
}

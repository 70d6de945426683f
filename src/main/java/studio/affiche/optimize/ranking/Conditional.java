package studio.affiche.optimize.ranking;

import java.util.List;

/**
 * The posterior of the weights of rewards where the spread of posters beyond their rewards is given: a linear regression
 * with a level for each brief, {@code response ~ N(a[brief] + b · rewards, variance + spread²)}, {@code b ~ N(0, 1)}.
 */
final class Conditional {
    private final double spread;
    private final double[] mean;
    private final double[][] covariance;
    private final double[] odds;
    private final double logEvidence;

    Conditional(
            List<? extends List<?>> briefs, double[][] rewards, double[] response, double[] variance, double spread) {
        this.spread = spread;
        int width = rewards[0].length;
        double[][] precision = new double[width][width];
        double[] right = new double[width];
        double squares = 0;
        double logs = 0;
        double[][] levels = new double[briefs.size()][];
        int from = 0;
        for (int g = 0; g < briefs.size(); g++) {
            int to = from + briefs.get(g).size();
            double all = 0;
            // The weighted means of rewards and, last, of the response: taking them away integrates the level out.
            double[] means = new double[width + 1];
            for (int i = from; i < to; i++) {
                double weight = 1 / (variance[i] + spread * spread);
                all += weight;
                logs += Math.log(weight);
                for (int k = 0; k < width; k++) {
                    means[k] += weight * rewards[i][k];
                }
                means[width] += weight * response[i];
            }
            for (int k = 0; k <= width; k++) {
                means[k] /= all;
            }
            logs -= Math.log(all);
            for (int i = from; i < to; i++) {
                double weight = 1 / (variance[i] + spread * spread);
                double y = response[i] - means[width];
                squares += weight * y * y;
                for (int k = 0; k < width; k++) {
                    double x = rewards[i][k] - means[k];
                    right[k] += weight * x * y;
                    for (int l = 0; l < width; l++) {
                        precision[k][l] += weight * x * (rewards[i][l] - means[l]);
                    }
                }
            }
            levels[g] = means;
            from = to;
        }
        for (int k = 0; k < width; k++) {
            precision[k][k] += 1;
        }
        var cholesky = new Cholesky(precision);
        this.mean = cholesky.solve(right);
        this.covariance = cholesky.inverse();
        double explained = 0;
        for (int k = 0; k < width; k++) {
            explained += mean[k] * right[k];
        }
        this.logEvidence = (logs - cholesky.logDeterminant() - (squares - explained)) / 2;
        this.odds = odds(briefs, rewards, levels);
    }

    /** Standard deviation of posters beyond their rewards, in log-odds. */
    double spread() {
        return spread;
    }

    double[] mean() {
        return mean;
    }

    double[][] covariance() {
        return covariance;
    }

    /** Log-odds of each poster by its rewards. */
    double[] odds() {
        return odds;
    }

    /** Logarithm of the probability of the response given the spread, but for a constant. */
    double logEvidence() {
        return logEvidence;
    }

    private double[] odds(List<? extends List<?>> briefs, double[][] rewards, double[][] levels) {
        double[] result = new double[rewards.length];
        int i = 0;
        for (int g = 0; g < briefs.size(); g++) {
            for (int end = i + briefs.get(g).size(); i < end; i++) {
                result[i] = levels[g][mean.length];
                for (int k = 0; k < mean.length; k++) {
                    result[i] += mean[k] * (rewards[i][k] - levels[g][k]);
                }
            }
        }
        return result;
    }
}

package studio.affiche.optimize.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.optimize.feedback.Traffic;

/**
 * Fits click-through rates on element rewards by Bayesian logistic regression:
 *
 * <pre>clicks ~ Binomial(impressions, logistic(a[brief] + b · rewards + u)),  u ~ N(0, τ²)</pre>
 *
 * with {@code b ~ N(0, 1)} for each reward in units of its standard deviation within briefs, a flat prior on the level
 * {@code a} of each brief, and a half-normal prior of scale 0.5 on {@code τ}, what a poster has beyond its rewards: without
 * it the intervals would be far too narrow, as rewards never tell all. The likelihood is made quadratic at its maximum
 * (Laplace, by reweighted least squares); then {@code a} and {@code b} are integrated out exactly and {@code τ} over a grid
 * (Gelman et al., Bayesian Data Analysis, chapters 5 and 16).
 */
public final class Calibration {
    /** Fewest impressions of a poster that is used. */
    public static final long LEAST_VIEWERS = 50;
    /** Fewest posters, in briefs with at least two, for a fit. */
    public static final int LEAST_POSTERS = 12;
    /** Fewest clicks of these posters together. */
    public static final long LEAST_CLICKS = 60;

    private static final int GRID = 25;
    private static final double WIDEST = 1.5;
    private static final double SCALE = 0.5;
    private static final int ROUNDS = 12;
    private static final int ELEMENTS = 3;

    private Calibration() {}

    /** What came of a fit. */
    public sealed interface Result {
        /** There was enough. */
        record Done(Fitted fitted) implements Result {}

        /**
         * There was not enough.
         *
         * @param missing one sentence: what there is and what is needed
         */
        record NotEnoughData(String missing) implements Result {}
    }

    /** Fits feedback; posters seen by fewer than {@link #LEAST_VIEWERS} and briefs without clicks tell nothing. */
    public static Result fit(List<Observation> feedback) {
        List<List<Observation>> briefs = usable(feedback);
        int posters = briefs.stream().mapToInt(List::size).sum();
        long clicks = briefs.stream()
                .flatMap(List::stream)
                .mapToLong(o -> o.traffic().clicks())
                .sum();
        if (posters < LEAST_POSTERS || clicks < LEAST_CLICKS) {
            return new Result.NotEnoughData("There are " + posters + " posters seen by at least " + LEAST_VIEWERS
                    + " people beside others of their brief, and " + clicks + " clicks on them: a forecast needs "
                    + LEAST_POSTERS + " posters and " + LEAST_CLICKS + " clicks");
        }
        return new Result.Done(new Fitting(briefs).fit());
    }

    private static List<List<Observation>> usable(List<Observation> feedback) {
        Map<String, List<Observation>> briefs = new LinkedHashMap<>();
        for (Observation poster : feedback) {
            if (poster.traffic().impressions() >= LEAST_VIEWERS) {
                briefs.computeIfAbsent(poster.brief(), b -> new ArrayList<>()).add(poster);
            }
        }
        return briefs.values().stream()
                .filter(b ->
                        b.size() > 1 && b.stream().anyMatch(o -> o.traffic().clicks() > 0))
                .toList();
    }

    /** One fit. Posters stand in a row, brief after brief. */
    private static final class Fitting {
        private final List<List<Observation>> briefs;
        private final double[][] rewards;
        private final double[] scales;
        private final Traffic[] traffic;

        Fitting(List<List<Observation>> briefs) {
            this.briefs = briefs;
            List<Observation> all = briefs.stream().flatMap(List::stream).toList();
            this.rewards = all.stream().map(o -> o.rewards().array()).toArray(double[][]::new);
            this.traffic = all.stream().map(Observation::traffic).toArray(Traffic[]::new);
            this.scales = scales();
            for (double[] row : rewards) {
                for (int k = 0; k < ELEMENTS; k++) {
                    row[k] /= scales[k];
                }
            }
        }

        Fitted fit() {
            double[] odds = new double[traffic.length];
            start(odds);
            List<Conditional> grid = List.of();
            double[] chances = {1};
            for (int round = 0; round < ROUNDS; round++) {
                double[] response = new double[odds.length];
                double[] variance = new double[odds.length];
                linearise(odds, response, variance);
                grid = new ArrayList<>();
                for (int i = 0; i < GRID; i++) {
                    grid.add(new Conditional(briefs, rewards, response, variance, WIDEST * i / (GRID - 1)));
                }
                chances = chances(grid);
                odds = grid.get(highest(chances)).odds();
            }
            return fitted(grid, chances, odds);
        }

        private Fitted fitted(List<Conditional> grid, double[] chances, double[] odds) {
            double[] mean = new double[ELEMENTS];
            double[][] covariance = new double[ELEMENTS][ELEMENTS];
            double beyond = 0;
            for (int i = 0; i < grid.size(); i++) {
                for (int k = 0; k < ELEMENTS; k++) {
                    mean[k] += chances[i] * grid.get(i).mean()[k];
                }
                beyond += chances[i] * grid.get(i).spread() * grid.get(i).spread();
            }
            for (int i = 0; i < grid.size(); i++) {
                for (int k = 0; k < ELEMENTS; k++) {
                    for (int l = 0; l < ELEMENTS; l++) {
                        double apart =
                                (grid.get(i).mean()[k] - mean[k]) * (grid.get(i).mean()[l] - mean[l]);
                        covariance[k][l] += chances[i] * (grid.get(i).covariance()[k][l] + apart);
                    }
                }
            }
            for (int k = 0; k < ELEMENTS; k++) {
                mean[k] /= scales[k];
                for (int l = 0; l < ELEMENTS; l++) {
                    covariance[k][l] /= scales[k] * scales[l];
                }
            }
            double level = 0;
            for (double o : odds) {
                level += o / odds.length;
            }
            return new Fitted(mean, covariance, Math.sqrt(beyond), level);
        }

        /** Standard deviation of each reward within briefs; 1 where it does not vary, so that nothing is learned of it. */
        private double[] scales() {
            double[] sums = new double[ELEMENTS];
            int from = 0;
            for (List<Observation> brief : briefs) {
                for (int k = 0; k < ELEMENTS; k++) {
                    double mean = 0;
                    for (int i = from; i < from + brief.size(); i++) {
                        mean += rewards[i][k] / brief.size();
                    }
                    for (int i = from; i < from + brief.size(); i++) {
                        sums[k] += (rewards[i][k] - mean) * (rewards[i][k] - mean);
                    }
                }
                from += brief.size();
            }
            double[] scales = new double[ELEMENTS];
            for (int k = 0; k < ELEMENTS; k++) {
                double deviation = Math.sqrt(sums[k] / rewards.length);
                scales[k] = deviation > 1e-9 ? deviation : 1;
            }
            return scales;
        }

        /** Begins at the rate of each brief. */
        private void start(double[] odds) {
            int from = 0;
            for (List<Observation> brief : briefs) {
                Traffic all = brief.stream().map(Observation::traffic).reduce(Traffic.NONE, Traffic::plus);
                double level = Math.log((all.clicks() + 0.5) / (all.impressions() - all.clicks() + 0.5));
                for (int i = from; i < from + brief.size(); i++) {
                    odds[i] = level;
                }
                from += brief.size();
            }
        }

        /** The binomial likelihood as a normal one at the present odds: the working response of a logistic regression. */
        private void linearise(double[] odds, double[] response, double[] variance) {
            for (int i = 0; i < odds.length; i++) {
                double rate = 1 / (1 + Math.exp(-Math.clamp(odds[i], -15, 15)));
                double weight = traffic[i].impressions() * rate * (1 - rate);
                response[i] = odds[i] + (traffic[i].clicks() - traffic[i].impressions() * rate) / weight;
                variance[i] = 1 / weight;
            }
        }

        private static double[] chances(List<Conditional> grid) {
            double[] logs = grid.stream()
                    .mapToDouble(c -> c.logEvidence() - c.spread() * c.spread() / (2 * SCALE * SCALE))
                    .toArray();
            double top = logs[highest(logs)];
            double sum = 0;
            for (int i = 0; i < logs.length; i++) {
                logs[i] = Math.exp(logs[i] - top);
                sum += logs[i];
            }
            for (int i = 0; i < logs.length; i++) {
                logs[i] /= sum;
            }
            return logs;
        }

        private static int highest(double[] values) {
            int highest = 0;
            for (int i = 1; i < values.length; i++) {
                highest = values[i] > values[highest] ? i : highest;
            }
            return highest;
        }
    }
}

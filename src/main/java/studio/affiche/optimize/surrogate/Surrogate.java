package studio.affiche.optimize.surrogate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.optimize.feedback.Traffic;

/**
 * What designs are worth by the clicks of some that were shown: a Gaussian process regression of log-odds of a click on what
 * designs are like and on an adapter's rewards, with a part for each element and for each two together (Rasmussen and
 * Williams, Gaussian Processes for Machine Learning, chapters 2 and 3; binomial likelihood by Laplace's approximation). How
 * much each part may matter is fitted on the clicks: an element that earns nothing gets none.
 */
public final class Surrogate {
    /** Most posters that it is fitted on, those that were seen most: the time grows with the third power. */
    private static final int MOST = 1000;

    private final Kernel kernel;
    private final Components.Fit fit;

    /**
     * A poster that was shown.
     *
     * @param brief what names its brief: only posters of one brief are compared
     * @param traffic how often it was seen and clicked
     */
    public record Seen(String brief, Subject subject, Traffic traffic) {}

    /** Two designs of one brief. */
    public record Compared(Subject one, Subject other) {}

    private Surrogate(Kernel kernel, Components.Fit fit) {
        this.kernel = kernel;
        this.fit = fit;
    }

    /** Fits clicks of one poster or more, each seen at least once. */
    public static Surrogate fit(List<Seen> posters) {
        List<Seen> seen = posters.stream()
                .sorted(Comparator.comparingLong((Seen s) -> s.traffic().impressions())
                        .reversed()
                        .thenComparing(s -> s.subject().design().id()))
                .limit(MOST)
                .toList();
        var kernel = new Kernel(seen.stream().map(s -> Look.of(s.subject())).toList());
        Map<String, Integer> numbers = new HashMap<>();
        int[] briefs = seen.stream()
                .mapToInt(s -> numbers.computeIfAbsent(s.brief(), b -> numbers.size()))
                .toArray();
        List<Traffic> traffic = seen.stream().map(Seen::traffic).toList();
        return new Surrogate(kernel, Components.fit(kernel.matrices(), briefs, traffic));
    }

    /** How far designs are apart, in the order of the pairs. */
    public List<Gap> gaps(List<Compared> pairs) {
        Map<Subject, Measured> measured = new HashMap<>();
        for (Compared pair : pairs) {
            for (Subject subject : List.of(pair.one(), pair.other())) {
                measured.computeIfAbsent(subject, this::measured);
            }
        }
        double[][] apart = new double[pairs.size()][];
        double[][] byParts = new double[pairs.size()][];
        double[] prior = new double[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            Measured one = of(measured, pairs.get(i).one());
            Measured other = of(measured, pairs.get(i).other());
            apart[i] = minus(one.covariances(), other.covariances());
            byParts[i] = minus(one.parts(), other.parts());
            prior[i] = covariance(one, one) + covariance(other, other) - 2 * covariance(one, other);
        }
        return fit.gaps(apart, byParts, prior);
    }

    /** How far designs of one brief are above their average, in their order. */
    public List<Gap> aboveAverage(List<Subject> subjects) {
        List<Measured> all = subjects.parallelStream().map(this::measured).toList();
        int n = all.size();
        double[][] within = new double[n][n];
        double[] means = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                within[i][k] = covariance(all.get(i), all.get(k));
                within[k][i] = within[i][k];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                means[i] += within[i][k] / n;
            }
            mean += means[i] / n;
        }
        double[] covariances = average(all.stream().map(Measured::covariances).toList());
        double[] parts = average(all.stream().map(Measured::parts).toList());
        double[][] apart = new double[n][];
        double[][] byParts = new double[n][];
        double[] prior = new double[n];
        for (int i = 0; i < n; i++) {
            apart[i] = minus(all.get(i).covariances(), covariances);
            byParts[i] = minus(all.get(i).parts(), parts);
            prior[i] = within[i][i] - 2 * means[i] + mean;
        }
        return fit.gaps(apart, byParts, prior);
    }

    /** Standard deviation of posters beyond what they are like, in log-odds. */
    public double spread() {
        return fit.spread();
    }

    /** Log-odds of a click on a typical poster of those that were shown. */
    public double level() {
        return fit.level();
    }

    /**
     * A design beside those that were shown.
     *
     * @param covariances with each of them
     * @param parts what each part is worth
     */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    private record Measured(Kernel.Placed placed, double[] covariances, double[] parts) {}

    private Measured measured(Subject subject) {
        Kernel.Placed placed = kernel.place(Look.of(subject));
        double[][] rows = kernel.withShown(placed);
        return new Measured(placed, fit.weighted(rows), fit.means(rows));
    }

    private double covariance(Measured one, Measured other) {
        return fit.weighted(kernel.covariances(one.placed(), other.placed()));
    }

    private static Measured of(Map<Subject, Measured> map, Subject subject) {
        Measured value = map.get(subject);
        if (value == null) {
            throw new IllegalStateException("A design of a pair was not measured");
        }
        return value;
    }

    private static double[] average(List<double[]> rows) {
        double[] mean = rows.isEmpty() ? new double[0] : new double[rows.getFirst().length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        return mean;
    }

    private static double[] minus(double[] one, double[] other) {
        double[] apart = new double[one.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = one[i] - other[i];
        }
        return apart;
    }
}

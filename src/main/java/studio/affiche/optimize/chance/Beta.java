package studio.affiche.optimize.chance;

import java.util.random.RandomGenerator;

/**
 * The Beta distribution of a rate between 0 and 1: what is known of a click-through rate after {@code a} clicks and
 * {@code b} impressions without one. Computations go over the log-odds of the rate, where the density is smooth and
 * falls off on both sides whatever {@code a} and {@code b} are, so that the plain trapezoid rule is exact to rounding.
 *
 * @param a above 0
 * @param b above 0
 */
public record Beta(double a, double b) {
    /** Jeffreys' prior: worth one impression, the same for rates and for their odds; nothing is known yet. */
    public static final Beta JEFFREYS = new Beta(0.5, 0.5);

    private static final double NEGLIGIBLE = 32; // e^-32 of the peak
    private static final double STEPS_PER_WIDTH = 8;

    public Beta {
        if (!(a > 0) || !(b > 0) || Double.isInfinite(a + b)) {
            throw new IllegalArgumentException("A Beta distribution takes two numbers above 0, not " + a + " and " + b);
        }
    }

    /** What is known after further clicks. */
    public Beta after(long impressions, long clicks) {
        return new Beta(a + clicks, b + (impressions - clicks));
    }

    /** The expected rate. */
    public double mean() {
        return a / (a + b);
    }

    /**
     * The probability that a rate of this distribution is above one of another: the integral of this density times the
     * distribution function of the other. Within 1e-6 of the exact value; {@code p.above(q) + q.above(p)} is 1.
     */
    public double above(Beta other) {
        double chance = width() <= other.width() ? narrowAbove(this, other) : 1 - narrowAbove(other, this);
        return Math.clamp(chance, 0, 1);
    }

    /**
     * The rate below which the true one lies with a probability: the inverse of the distribution function, to a hundredth of
     * a standard deviation of the log-odds.
     *
     * @param p above 0, below 1
     */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A quantile is asked for a probability above 0 and below 1, not " + p);
        }
        double x = new LogOdds(this).quantile(p);
        return 1 / (1 + Math.exp(-x));
    }

    /** A rate drawn from it, by two gamma variates (Marsaglia and Tsang 2000). */
    public double draw(RandomGenerator random) {
        double x = gamma(a, random);
        double y = gamma(b, random);
        return x + y > 0 ? x / (x + y) : mean();
    }

    /** Integrates over the narrow one, whose grid resolves both; the wide one's part to the left has a grid of its own. */
    private static double narrowAbove(Beta narrow, Beta wide) {
        var by = new LogOdds(narrow);
        var of = new LogOdds(wide);
        double left = by.end(-1);
        double right = by.end(1);
        int steps = (int) Math.ceil((right - left) / by.step);
        double h = (right - left) / steps;
        double before = of.density(left);
        double slopeLeft = of.slope(left, before);
        double below = of.massBelow(left);
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= steps; i++) {
            double x = left + i * h;
            double density = of.density(x);
            below += i == 0 ? 0 : h * (before + density) / 2;
            before = density;
            // Euler and Maclaurin: the end correction of the trapezoid rule, as the range ends amid the density.
            double mass = below - h * h / 12 * (of.slope(x, density) - slopeLeft);
            double weight = by.density(x);
            sum += weight * mass;
            weights += weight;
        }
        return sum / weights / of.mass();
    }

    /** Standard deviation of the log-odds, as the curvature at the peak has it. */
    private double width() {
        return Math.sqrt(1 / a + 1 / b);
    }

    /** The density over log-odds, in parts of its peak. */
    private static final class LogOdds {
        private final double a;
        private final double n;
        private final double peak;
        private final double top;
        private final double width;
        private final double step;

        LogOdds(Beta beta) {
            this.a = beta.a;
            this.n = beta.a + beta.b;
            this.peak = Math.log(beta.a / beta.b);
            this.top = logDensity(peak);
            this.width = beta.width();
            this.step = width / STEPS_PER_WIDTH;
        }

        private double logDensity(double x) {
            // log(1 + e^x) without overflow.
            double softplus = Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            return a * x - n * softplus;
        }

        double density(double x) {
            return Math.exp(logDensity(x) - top);
        }

        /** Derivative of the density. */
        double slope(double x, double density) {
            return density * (a - n / (1 + Math.exp(-x)));
        }

        /** A log-odds on one side of the peak beyond which there is nothing to speak of. */
        double end(int side) {
            double reach = width * 4;
            while (top - logDensity(peak + side * reach) < NEGLIGIBLE) {
                reach *= 1.3;
            }
            return peak + side * reach;
        }

        double mass() {
            double right = end(1);
            double sum = 0;
            for (double x = end(-1); x <= right; x += step) {
                sum += density(x);
            }
            return sum * step;
        }

        double quantile(double p) {
            double target = p * mass();
            double right = end(1);
            double x = end(-1);
            double below = 0;
            double before = density(x);
            while (x < right) {
                double next = density(x + step);
                double more = step * (before + next) / 2;
                if (below + more >= target) {
                    return x + step * within((target - below) / step, before, next);
                }
                below += more;
                before = next;
                x += step;
            }
            return right;
        }

        /** The part of a step in which a density that goes straight from one height to another has an area. */
        private static double within(double area, double from, double to) {
            double rise = to - from;
            return Math.abs(rise) < 1e-9 * Math.max(from, to)
                    ? area / from
                    : (Math.sqrt(from * from + 2 * rise * area) - from) / rise;
        }

        double massBelow(double x) {
            double left = end(-1);
            if (x <= left) {
                return 0;
            }
            if (x >= end(1)) {
                return mass();
            }
            int steps = (int) Math.ceil((x - left) / step);
            double h = (x - left) / steps;
            double last = density(x);
            double sum = last / 2;
            for (int i = 0; i < steps; i++) {
                sum += density(left + i * h);
            }
            return sum * h - h * h / 12 * slope(x, last);
        }
    }

    private static double gamma(double shape, RandomGenerator random) {
        if (shape < 1) {
            // A gamma variate of one more, times a power of a uniform one.
            return gamma(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }
}

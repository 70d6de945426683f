package studio.affiche.optimize.ranking;

import studio.affiche.poster.Element;

/**
 * What feedback says of rewards: the weight of each in log-odds of a click, how surely, and how much posters differ
 * beyond their rewards.
 */
public final class Fitted {
    private final double[] weights;
    private final double[][] covariance;
    private final double spread;
    private final double level;

    Fitted(double[] weights, double[][] covariance, double spread, double level) {
        this.weights = weights;
        this.covariance = covariance;
        this.spread = spread;
        this.level = level;
    }

    /** Log-odds of a click for one more of an element's reward, expected. */
    public double weight(Element element) {
        return weights[element.ordinal()];
    }

    /** Standard deviation of {@link #weight}. */
    public double uncertainty(Element element) {
        return Math.sqrt(covariance[element.ordinal()][element.ordinal()]);
    }

    /** Standard deviation of posters beyond their rewards, in log-odds. */
    public double spread() {
        return spread;
    }

    /** Log-odds of a click on a typical poster of the feedback. */
    public double level() {
        return level;
    }

    /** Click-through rate at log-odds above the level. */
    double typicalRate(double ahead) {
        return 1 / (1 + Math.exp(-level - ahead));
    }

    /** The same, expected over what posters have beyond their rewards; to second order, which is close up to a spread of 1. */
    double rate(double ahead) {
        double rate = typicalRate(ahead);
        return rate * Math.min(1 / rate, 1 + (1 - rate) * (1 - 2 * rate) * spread * spread / 2);
    }

    /** Expected log-odds of one design above another. */
    double ahead(Rewards design, Rewards other) {
        double sum = 0;
        for (Element element : Element.values()) {
            sum += part(element, design, other);
        }
        return sum;
    }

    /** The part of {@link #ahead} that an element gives. */
    double part(Element element, Rewards design, Rewards other) {
        return weight(element) * (design.of(element) - other.of(element));
    }

    /**
     * The same with weights drawn in by their doubt, so that an element of which the feedback says nothing gets nothing:
     * times {@code max(0, 1 − variance / weight²)}, the positive-part rule of James and Stein.
     */
    double surePart(Element element, Rewards design, Rewards other) {
        double variance = covariance[element.ordinal()][element.ordinal()];
        double square = weight(element) * weight(element);
        return square > variance ? part(element, design, other) * (1 - variance / square) : 0;
    }

    /** Variance of the log-odds of one design above another, with what the first has beyond its rewards. */
    double variance(Rewards design, Rewards other) {
        double[] apart = design.array();
        double[] from = other.array();
        double sum = spread * spread;
        for (int k = 0; k < apart.length; k++) {
            for (int l = 0; l < apart.length; l++) {
                sum += (apart[k] - from[k]) * covariance[k][l] * (apart[l] - from[l]);
            }
        }
        return sum;
    }
}

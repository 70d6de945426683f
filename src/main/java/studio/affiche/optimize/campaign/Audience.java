package studio.affiche.optimize.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/**
 * Invented people with tastes. Their log-odds of clicking are linear in the tastes that a design meets: {@code
 * logit(baseRate) + Σ weights}, plus what a person and a showing bring by themselves.
 *
 * @param name for people
 * @param description one or two sentences
 * @param baseRate click-through rate of a typical person on a design that meets no taste, above 0, below 1
 * @param noise standard deviation over posters of what is beyond taste (hour, place, neighbours), in log-odds, 0 to 3
 * @param variation standard deviation over people of how readily they click, in log-odds, 0 to 3
 * @param tastes what they like and dislike
 */
public record Audience(
        String name, String description, double baseRate, double noise, double variation, List<Taste> tastes) {
    private static final double REACH = 8;
    private static final int HALF_STEPS = 64;

    public Audience {
        tastes = List.copyOf(tastes);
        if (!(baseRate > 0 && baseRate < 1)) {
            throw new IllegalArgumentException("The base rate is above 0 and below 1, not " + baseRate);
        }
        if (!(noise >= 0 && noise <= 3 && variation >= 0 && variation <= 3)) {
            throw new IllegalArgumentException("Noise and variation are 0 to 3, not " + noise + " and " + variation);
        }
    }

    /**
     * The true click-through rate of a design, 0 to 1: expected over people and showings. It is a function of brief and
     * design alone, and what an optimizer is judged by; a campaign only tells it through clicks.
     */
    public double rate(Brief brief, Design design) {
        double odds = logOdds(brief, design);
        double spread = Math.hypot(noise, variation);
        // The plain trapezoid rule: exact to rounding for a smooth function under a bell.
        double sum = 0;
        double weights = 0;
        for (int i = -HALF_STEPS; i <= HALF_STEPS; i++) {
            double z = REACH * i / HALF_STEPS;
            double weight = Math.exp(-z * z / 2);
            sum += weight * logistic(odds + spread * z);
            weights += weight;
        }
        return sum / weights;
    }

    /** Log-odds that a typical person clicks on a design. */
    double logOdds(Brief brief, Design design) {
        Traits traits = Traits.of(brief, design);
        double odds = Math.log(baseRate / (1 - baseRate));
        for (Taste taste : tastes) {
            if (taste.of().stream().allMatch(traits::has)) {
                odds += taste.weight();
            }
        }
        return odds;
    }

    /** The elements that they care for. */
    public Set<Element> concerns() {
        Set<Element> elements = EnumSet.noneOf(Element.class);
        tastes.forEach(taste -> taste.of().forEach(trait -> elements.add(trait.element())));
        return elements;
    }

    static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}

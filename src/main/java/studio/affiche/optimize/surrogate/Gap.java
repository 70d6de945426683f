package studio.affiche.optimize.surrogate;

import java.util.EnumMap;
import java.util.Map;
import studio.affiche.poster.Element;

/**
 * How far one design is above another, or above the average of some, in log-odds of a click.
 *
 * @param parts what each element brings, expected; what two bring together is shared equally (Shapley, 1953)
 * @param variance of what is known of their sum
 */
public record Gap(Map<Element, Double> parts, double variance) {
    /** Keeps a copy. */
    public Gap {
        parts = Map.copyOf(parts);
    }

    static Gap of(double[] byParts, double variance) {
        Map<Element, Double> each = new EnumMap<>(Element.class);
        for (int p = 0; p < byParts.length; p++) {
            var elements = Kernel.PARTS.get(p).elements();
            for (Element element : elements) {
                each.merge(element, byParts[p] / elements.size(), Double::sum);
            }
        }
        return new Gap(each, variance);
    }

    /** Expected. */
    public double mean() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * How much a training should take the one for the better: the expected preference of somebody who tells designs apart
     * so sharply (Bradley and Terry), 0 to 1.
     *
     * @param sharpness above 0; the larger, the more a small gap counts
     */
    public double preference(double sharpness) {
        // The logistic function of a normal variable (MacKay, 1992).
        double widened = Math.sqrt(1 + Math.PI / 8 * sharpness * sharpness * variance);
        return 1 / (1 + Math.exp(-sharpness * mean() / widened));
    }
}

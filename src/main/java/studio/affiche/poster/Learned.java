package studio.affiche.poster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was learned from the clicks on posters.
 *
 * @param pairs of posters that it was learned from; 0 while nothing was
 * @param forecasts by the ids of designs, the best first; none while the clicks are others than those learned from
 */
public record Learned(int pairs, Map<String, Forecast> forecasts) {
    /** Nothing. */
    public static final Learned NONE = new Learned(0, Map.of());

    public Learned {
        forecasts = Collections.unmodifiableMap(new LinkedHashMap<>(forecasts));
        if (pairs < 0) {
            throw new IllegalArgumentException("Something was learned from no pair or more, not from " + pairs);
        }
    }

    /** Whether nothing was learned. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The same with forecasts of some designs only. */
    public Learned only(Set<String> designs) {
        var kept = new LinkedHashMap<>(forecasts);
        kept.keySet().retainAll(designs);
        return new Learned(pairs, kept);
    }

    /** The same, but what posters may be expected to win is not known. */
    public Learned withoutForecasts() {
        return new Learned(pairs, Map.of());
    }
}

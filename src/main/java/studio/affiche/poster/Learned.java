package studio.affiche.poster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was learned from the clicks on posters.
 *
 * @param adapter of the design policy, where one was learned
 * @param pairs that it was learned from; 0 while nothing was
 * @param forecasts by the ids of designs, the best first; none while the clicks are others than those learned from
 */
public record Learned(Optional<Adapter> adapter, int pairs, Map<String, Forecast> forecasts) {
    /** Nothing. */
    public static final Learned NONE = new Learned(Optional.empty(), 0, Map.of());

    /**
     * Names an adapter of the design policy, which lies on the machine where it was learned.
     *
     * @param id of its folder, a UUID in lower case
     * @param sha256 of its weights, 64 hexadecimal digits
     * @param base SHA-256 of the weights of the policy that it is for
     */
    public record Adapter(String id, String sha256, String base) {
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Adapter {
            if (!ID.matcher(id).matches()
                    || !HASH.matcher(sha256).matches()
                    || !HASH.matcher(base).matches()) {
                throw new IllegalArgumentException(
                        "An adapter is named by a UUID and two SHA-256 hashes, all in lower case");
            }
        }
    }

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

    /** The same with an adapter. */
    public Learned withAdapter(Adapter value) {
        return new Learned(Optional.of(value), pairs, forecasts);
    }

    /** The same with forecasts of some designs only. */
    public Learned only(Set<String> designs) {
        var kept = new LinkedHashMap<>(forecasts);
        kept.keySet().retainAll(designs);
        return new Learned(adapter, pairs, kept);
    }

    /** The same, but what posters may be expected to win is not known. */
    public Learned withoutForecasts() {
        return new Learned(adapter, pairs, Map.of());
    }
}

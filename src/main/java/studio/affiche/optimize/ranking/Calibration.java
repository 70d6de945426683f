package studio.affiche.optimize.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.design.policy.Foresight;
import studio.affiche.optimize.surrogate.Gap;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;

/** Fits what feedback says of designs, where there is enough of it. */
public final class Calibration {
    /** Fewest impressions of a poster that is used. */
    public static final long LEAST_VIEWERS = 50;
    /** Fewest posters, in briefs with at least two, for a fit. */
    public static final int LEAST_POSTERS = 12;
    /** Fewest clicks of these posters together. */
    public static final long LEAST_CLICKS = 60;

    private Calibration() {}

    /** What came of a fit. */
    public sealed interface Result {
        /** There was enough. */
        record Done(Surrogate surrogate) implements Result {}

        /**
         * There was not enough.
         *
         * @param missing one sentence: what there is and what is needed
         */
        record NotEnoughData(String missing) implements Result {}

        /** What it tells of designs that have just been drawn, by what they are like; nothing where there was not enough. */
        default Foresight foresight() {
            return switch (this) {
                case NotEnoughData _ -> Foresight.NONE;
                case Done(Surrogate surrogate) ->
                    (brief, designs) ->
                            surrogate
                                    .aboveAverage(designs.stream()
                                            .map(d -> Subject.of(brief, d))
                                            .toList())
                                    .stream()
                                    .map(Gap::mean)
                                    .toList();
            };
        }
    }

    /** Fits feedback; posters seen by fewer than {@link #LEAST_VIEWERS} and briefs without clicks tell nothing. */
    public static Result fit(List<Surrogate.Seen> feedback) {
        List<Surrogate.Seen> usable = usable(feedback);
        if (!enough(usable)) {
            return new Result.NotEnoughData("There are " + usable.size() + " posters seen by at least " + LEAST_VIEWERS
                    + " people beside others of their brief, and " + clicks(usable)
                    + " clicks on them: a forecast needs "
                    + LEAST_POSTERS + " posters and " + LEAST_CLICKS + " clicks");
        }
        return new Result.Done(Surrogate.fit(usable));
    }

    /** Whether there is enough to fit. */
    public static boolean isEnough(List<Surrogate.Seen> feedback) {
        return enough(usable(feedback));
    }

    private static boolean enough(List<Surrogate.Seen> usable) {
        return usable.size() >= LEAST_POSTERS && clicks(usable) >= LEAST_CLICKS;
    }

    private static long clicks(List<Surrogate.Seen> usable) {
        return usable.stream().mapToLong(s -> s.traffic().clicks()).sum();
    }

    private static List<Surrogate.Seen> usable(List<Surrogate.Seen> feedback) {
        Map<String, List<Surrogate.Seen>> briefs = new LinkedHashMap<>();
        for (Surrogate.Seen poster : feedback) {
            if (poster.traffic().impressions() >= LEAST_VIEWERS) {
                briefs.computeIfAbsent(poster.brief(), b -> new ArrayList<>()).add(poster);
            }
        }
        return briefs.values().stream()
                .filter(b ->
                        b.size() > 1 && b.stream().anyMatch(s -> s.traffic().clicks() > 0))
                .flatMap(List::stream)
                .toList();
    }
}

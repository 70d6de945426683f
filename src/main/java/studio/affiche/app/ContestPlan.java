package studio.affiche.app;

import java.nio.file.Path;
import java.util.List;

/**
 * A contest of ways to learn from clicks.
 *
 * @param audiences files of invented audiences
 * @param entrants the ways
 * @param seeds how many rounds, each with designs, clicks and learning of its own
 * @param briefs whose posters are shown, in each round
 * @param impressions of each poster
 * @param judged briefs with products never shown, by which each is judged
 * @param forecasting whether forecasts are checked too, which takes longer than learning for ways without practice
 * @param folder of adapters and results; what it holds already is not done again
 */
public record ContestPlan(
        List<Path> audiences,
        List<Entrant> entrants,
        int seeds,
        int briefs,
        long impressions,
        int judged,
        boolean forecasting,
        Path folder) {
    public ContestPlan {
        audiences = List.copyOf(audiences);
        entrants = List.copyOf(entrants);
        if (audiences.isEmpty() || entrants.isEmpty() || seeds < 1) {
            throw new IllegalArgumentException("A contest has an audience, a method and a seed or more");
        }
    }
}

package studio.affiche.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import studio.affiche.poster.Design;
import studio.affiche.poster.Forecast;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** What was learned from the clicks on the posters of a brief. Safe for use by several threads. */
@FunctionalInterface
public interface Study {
    /**
     * What may be expected of designs in place of another one of the brief: lifts are over that one's clicks.
     *
     * @param shown the one in whose place they would be
     * @param others of the same brief, each with an id of its own
     * @return forecasts by the ids of the others, the best first
     * @throws IOException in one sentence, if it cannot be told
     */
    Map<String, Forecast> instead(Prepared prepared, Design shown, List<Design> others, Progress progress)
            throws IOException, TaskCancelled;
}

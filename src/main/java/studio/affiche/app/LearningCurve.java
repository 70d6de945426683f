package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.project.JsonFile;
import studio.affiche.project.JsonView;

/**
 * How the last learning from clicks went.
 *
 * @param time when it ended
 * @param practised whether the pairs are of designs that nobody was shown
 * @param pairs it learned from
 * @param heldOut pairs it was judged by
 * @param chosenStep whose adapter was kept; 0 where none was better than what was there
 * @param points the judgements in order, the first before any step
 */
public record LearningCurve(
        Instant time, boolean practised, int pairs, int heldOut, int chosenStep, List<Point> points) {
    private static final String NAME = "training.json";
    private static final int MAX_BYTES = 16 << 20;
    private static final int MOST_POINTS = 10_000;

    /**
     * A judgement by the held-out pairs.
     *
     * @param step of the training
     * @param loss mean over the held-out pairs
     * @param accuracy part of these pairs that are ordered as the clicks have it, 0 to 1
     */
    public record Point(int step, double loss, double accuracy) {}

    public LearningCurve {
        points = List.copyOf(points);
    }

    /**
     * That of an adapter.
     *
     * @return empty where there is no adapter
     * @throws IOException in one sentence, if what lies there cannot be read
     */
    static Optional<LearningCurve> read(Path adapter) throws IOException {
        Path file = adapter.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Instant time = Files.getLastModifiedTime(file).toInstant();
        return Optional.of(JsonFile.read(
                file,
                MAX_BYTES,
                "record of a training",
                json -> new LearningCurve(
                        time,
                        json.optional("source")
                                .map(JsonView::text)
                                .filter(Lessons.Practised.PRACTICE::equals)
                                .isPresent(),
                        json.integer("pairs"),
                        json.integer("held_out_pairs"),
                        json.integer("chosen_step"),
                        json.list("evaluations", MOST_POINTS, LearningCurve::point))));
    }

    private static Point point(JsonView json) {
        return new Point(json.integer("step"), json.number("held_out_loss"), json.number("reward_accuracy"));
    }
}

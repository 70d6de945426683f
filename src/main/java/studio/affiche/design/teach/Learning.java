package studio.affiche.design.teach;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import studio.affiche.design.llava.Example;
import studio.affiche.nn.Mode;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.train.Checkpoint;
import studio.affiche.nn.train.LossCurve;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Supervised learning of designs: the answer's tokens after the prompt's, sections in an order drawn anew for each
 * example, loss on the answer only. It keeps a checkpoint and goes on from it bit for bit.
 */
final class Learning implements AutoCloseable {
    static final String CHECKPOINT = "checkpoint.safetensors";
    /** In a checkpoint: what is learned from, and by what. */
    private static final String ORIGIN = "origin";
    /** Steps that a point of the curve is the mean of. */
    private static final int STRETCH = 20;
    /** Steps between two checkpoints. */
    private static final int KEEP_EVERY = 200;

    private final Learner learner;
    private final Lessons lessons;
    private final Course course;
    private final String origin;
    private final NDManager owner;
    private final Training training;
    private final LossCurve curve = new LossCurve(STRETCH);

    /**
     * A training.
     *
     * @param learner trained in place
     * @param lessons at least one
     * @param origin says what is learned from, and by what: a checkpoint of another one is refused; empty to ask nothing
     */
    Learning(Learner learner, Lessons lessons, Course course, String origin, NDManager owner) {
        if (lessons.exercises().isEmpty()) {
            throw new IllegalArgumentException("There are no lessons to learn from");
        }
        this.learner = learner;
        this.lessons = lessons;
        this.course = course;
        this.origin = origin;
        this.owner = owner;
        long steps = course.steps();
        this.training = new Training(
                learner.parameters(),
                learner.optimiser(),
                new Schedule(course.rate(), course.rate() / 20, Math.min(200, steps / 10 + 1), steps),
                new SavedRandom(course.seed()),
                owner);
    }

    /**
     * Goes on where a checkpoint left off, if there is one.
     *
     * @return steps done
     * @throws ModelRefused in one sentence, if it is of another training
     */
    long resume() throws IOException {
        Path file = course.folder().resolve(CHECKPOINT);
        if (Files.exists(file)) {
            String of = Checkpoint.notes(file).getOrDefault(ORIGIN, "");
            if (!of.equals(origin)) {
                throw new ModelRefused(
                        file + " is of a training on other data, of another model, or with another rank or seed:"
                                + " choose another folder, or delete that file to begin anew");
            }
            curve.read(Checkpoint.resume(file, training, owner));
        }
        return training.steps();
    }

    /**
     * Learns until the course's last step or a time, whichever comes first; what was learned is kept whichever way it
     * ends.
     *
     * @param until system nanoseconds
     */
    void run(long until, Progress progress) throws IOException, TaskCancelled {
        run(course.steps(), until, progress);
    }

    /** Learns up to a step that may come before the last. */
    void run(long steps, long until, Progress progress) throws IOException, TaskCancelled {
        try {
            while (training.steps() < steps && System.nanoTime() < until) {
                progress.checkCancelled();
                List<Example> examples = lessons.draw(course.batch(), training.random());
                Training.Step step = training.step(
                        manager -> learner.model(manager, Mode.GRADIENT).loss(manager, examples));
                curve.add(step.loss());
                progress.report(
                        (double) step.number() / steps,
                        String.format(Locale.ROOT, "Step %d, loss %.3f", step.number(), curve.recent()));
                if (step.number() % KEEP_EVERY == 0) {
                    keep();
                }
            }
        } finally {
            keep();
        }
    }

    /** What designs that it need not have learned cost the model as it stands, in nats a token. */
    double cost(Lessons others, Progress progress) throws IOException, TaskCancelled {
        try (NDManager now = owner.newSubManager()) {
            return others.cost(learner.model(now, Mode.INFERENCE), now, progress);
        }
    }

    /** Writes what was learned and the curve. */
    void save() throws IOException {
        learner.save(course.folder());
        curve.draw(course.folder().resolve("loss.png"));
    }

    /** Steps done in all. */
    long steps() {
        return training.steps();
    }

    /** Mean loss of the last steps. */
    double recent() {
        return curve.recent();
    }

    private void keep() throws IOException {
        Files.createDirectories(course.folder());
        Map<String, String> notes = new TreeMap<>(curve.notes());
        if (!origin.isEmpty()) {
            notes.put(ORIGIN, origin);
        }
        Checkpoint.save(course.folder().resolve(CHECKPOINT), training, notes);
    }

    @Override
    public void close() {
        training.close();
    }
}

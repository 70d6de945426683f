package studio.affiche.segment.teach;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.Checkpoint;
import studio.affiche.nn.train.LossCurve;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;
import studio.affiche.segment.CutoutFolder;
import studio.affiche.segment.CutoutNet;
import studio.affiche.segment.stage.Example;
import studio.affiche.segment.stage.ExampleMaker;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Trains a cut-out net from nothing, or goes on with a training that was stopped. */
public final class CutoutSchool {
    private static final String CHECKPOINT = "checkpoint.safetensors";
    private static final AdamW ADAM = new AdamW(0.9, 0.99, 1e-8, 0.02, 1.0);
    private static final int STRETCH = 20;
    private static final long KEEP_EVERY = Duration.ofMinutes(2).toNanos();
    /** Photos that are never learned from. */
    private static final int EXAM = 256;

    private static final int EXAM_BATCH = 16;

    private final CutoutCourse course;
    private final CutoutNet net;
    private final LossCurve curve = new LossCurve(STRETCH);

    /** A school for one course. */
    public CutoutSchool(CutoutCourse course) {
        this.course = course;
        this.net = new CutoutNet(course.net());
    }

    /**
     * How a training went.
     *
     * @param steps done in all
     * @param loss mean of the last steps
     * @param overlap mean soft intersection over union on photos made up with another seed, 0 to 1
     */
    public record Outcome(long steps, double loss, double overlap) {}

    /**
     * Trains until the course's steps are done or the time is up, keeps a checkpoint every few minutes and whichever way it
     * ends, and writes the model.
     *
     * @param until system nanoseconds
     * @param threads that make photos up
     * @throws IOException in one sentence, if a file cannot be read or written
     */
    public Outcome train(long until, int threads, Progress progress) throws IOException, TaskCancelled {
        Files.createDirectories(course.folder());
        try (NDManager owner = Torch.manager()) {
            Weights weights = CutoutNet.firstWeights(course.net(), course.seed(), owner);
            try (var training = new Training(
                    weights,
                    ADAM,
                    new Schedule(
                            course.rate(), course.rate() / 100, Math.min(100, course.steps() / 10 + 1), course.steps()),
                    new SavedRandom(course.seed()),
                    owner)) {
                Path checkpoint = course.folder().resolve(CHECKPOINT);
                if (Files.exists(checkpoint)) {
                    curve.read(Checkpoint.resume(checkpoint, training, owner));
                }
                try (var supply = new Supply(course, training.steps(), threads)) {
                    learn(training, supply, until, progress);
                } finally {
                    Checkpoint.save(checkpoint, training, curve.notes());
                }
                CutoutFolder.save(course.folder(), course.net(), weights);
                curve.draw(course.folder().resolve("loss.png"));
                return new Outcome(training.steps(), curve.recent(), exam(weights, owner));
            }
        }
    }

    private void learn(Training training, Supply supply, long until, Progress progress)
            throws IOException, TaskCancelled {
        long kept = System.nanoTime();
        while (training.steps() < course.steps() && System.nanoTime() - until < 0) {
            progress.checkCancelled();
            List<Example> examples = supply.take();
            Training.Step step = training.step(s -> {
                Batch batch = Batch.of(examples, s);
                return net.loss(s, Mode.GRADIENT, batch.pixels(), batch.truth(), training.parameters())
                        .loss();
            });
            curve.add(step.loss());
            progress.report(
                    (double) step.number() / course.steps(),
                    String.format(Locale.ROOT, "Step %d, loss %.3f", step.number(), curve.recent()));
            if (System.nanoTime() - kept > KEEP_EVERY) {
                Checkpoint.save(course.folder().resolve(CHECKPOINT), training, curve.notes());
                curve.draw(course.folder().resolve("loss.png"));
                kept = System.nanoTime();
            }
        }
    }

    /** Mean overlap on photos of another seed. */
    private double exam(Weights weights, NDManager owner) {
        var maker = new ExampleMaker(~course.seed());
        double sum = 0;
        for (int first = 0; first < EXAM; first += EXAM_BATCH) {
            int from = first;
            List<Example> examples = IntStream.range(from, from + EXAM_BATCH)
                    .mapToObj(i -> maker.example(i, course.net().side()))
                    .toList();
            try (NDManager step = owner.newSubManager()) {
                Batch batch = Batch.of(examples, step);
                sum += net.loss(step, Mode.INFERENCE, batch.pixels(), batch.truth(), weights)
                        .overlap()
                        .getFloat();
            }
        }
        return sum * EXAM_BATCH / EXAM;
    }
}

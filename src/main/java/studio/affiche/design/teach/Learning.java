package studio.affiche.design.teach;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.policy.ProductPixels;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.Checkpoint;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;
import studio.affiche.poster.Brief;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Supervised learning of designs: the answer's tokens after the prompt's, sections in an order drawn anew for each
 * example, loss on the answer only. It keeps a checkpoint and goes on from it bit for bit.
 */
public final class Learning implements AutoCloseable {
    private static final String CHECKPOINT = "checkpoint.safetensors";
    /** Steps between two checkpoints. */
    private static final int KEEP_EVERY = 200;

    private final Llava model;
    private final Path folder;
    private final Training training;
    private final int batch;
    private final List<List<Lesson>> briefs;
    private final DesignTokens tokens;
    private final Curve curve = new Curve();

    /**
     * A training.
     *
     * @param model trained in place
     * @param folder for the checkpoint, the curve and at the end the model
     * @param batch lessons in a step; those of one brief come together
     * @param steps in all; the learning rate falls towards the last
     * @param seed of the order of lessons and sections
     */
    public Learning(
            Llava model,
            DesignTokens tokens,
            List<Lesson> lessons,
            Path folder,
            int batch,
            long steps,
            double rate,
            long seed,
            NDManager owner) {
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("There are no lessons to learn from");
        }
        this.model = model;
        this.tokens = tokens;
        this.briefs = byBrief(lessons);
        this.folder = folder;
        this.batch = batch;
        this.training = new Training(
                model.weights(),
                AdamW.DEFAULT,
                new Schedule(rate, rate / 20, Math.min(200, steps / 10 + 1), steps),
                new SavedRandom(seed),
                owner);
    }

    private static List<List<Lesson>> byBrief(List<Lesson> lessons) {
        Map<Brief, List<Lesson>> byBrief = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            byBrief.computeIfAbsent(lesson.made().brief(), b -> new ArrayList<>())
                    .add(lesson);
        }
        return List.copyOf(byBrief.values());
    }

    /** Goes on where a checkpoint left off, if there is one. */
    public long resume(NDManager owner) throws IOException {
        Path file = folder.resolve(CHECKPOINT);
        if (Files.exists(file)) {
            curve.read(Checkpoint.resume(file, training, owner));
        }
        return training.steps();
    }

    /**
     * Learns until a step or a time, whichever comes first; what was learned is kept whichever way it ends.
     *
     * @param until system nanoseconds
     */
    public void run(long steps, long until, Progress progress) throws IOException, TaskCancelled {
        try {
            while (training.steps() < steps && System.nanoTime() < until) {
                progress.checkCancelled();
                Training.Step step = training.step(manager -> model.loss(manager, examples()));
                curve.add(step);
                progress.report(
                        (double) step.number() / steps,
                        String.format(java.util.Locale.ROOT, "Step %d, loss %.3f", step.number(), curve.recent()));
                if (step.number() % KEEP_EVERY == 0) {
                    keep();
                }
            }
        } finally {
            keep();
        }
    }

    /** Writes the model and its curve. */
    public void save(TensorType type) throws IOException {
        model.save(folder, type);
        curve.draw(folder.resolve("loss.png"));
    }

    /** Steps done in all. */
    public long steps() {
        return training.steps();
    }

    /** Mean loss of the last steps. */
    public double recent() {
        return curve.recent();
    }

    private void keep() throws IOException {
        Files.createDirectories(folder);
        Checkpoint.save(folder.resolve(CHECKPOINT), training, curve.notes());
    }

    /** The designs of briefs drawn at random, all those of one brief together, so that its prompt is read once. */
    private List<Example> examples() {
        var examples = new ArrayList<Example>();
        while (examples.size() < batch) {
            List<Lesson> ofBrief = briefs.get(training.random().nextInt(briefs.size()));
            Prompt prompt = prompt(ofBrief.getFirst().made());
            for (Lesson lesson : ofBrief.subList(0, Math.min(ofBrief.size(), batch - examples.size()))) {
                List<Section> order = new ArrayList<>(Section.ORDER);
                Collections.shuffle(order, new Random(training.random().nextLong()));
                examples.add(new Example(
                        prompt, tokens.answer(lesson.design(), order).tokens()));
            }
        }
        return examples;
    }

    private Prompt prompt(BriefMaker.Made made) {
        return new Prompt(
                tokens.prompt(made.brief()),
                ProductPixels.of(made.picture(), model.config().vision().imageSize()));
    }

    @Override
    public void close() {
        training.close();
    }
}

package studio.affiche.design.teach;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.LlavaConfig;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.policy.DesignProcessor;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.nn.Mode;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * What a model learns from: exercises as the tokens and pixels that it reads and writes.
 *
 * @param exercises in the order in which they are told and drawn from
 */
record Lessons(List<Exercise> exercises, DesignProcessor processor) {
    /** Longest sequence that is learned, however much longer ones a model reads: memory grows with its square. */
    private static final int LONGEST = 4096;

    /** More tokens than a conversation has without words. */
    private static final int MARKS = 256;

    Lessons {
        exercises = List.copyOf(exercises);
    }

    /**
     * Lessons that a model can read.
     *
     * @param problems told of each design that is too long, in one sentence
     */
    static Lessons fitting(
            List<Exercise> exercises, DesignProcessor processor, LlavaConfig config, Consumer<String> problems) {
        DesignTokens tokens = processor.tokens();
        int most = Math.min(LONGEST, config.text().positions());
        var fitting = new ArrayList<Exercise>();
        for (Exercise exercise : exercises) {
            var kept = new ArrayList<Design>();
            for (Design design : exercise.designs()) {
                int length =
                        config.imageLength() + length(exercise.brief(), design, tokens, most - config.imageLength());
                if (length <= most) {
                    kept.add(design);
                } else {
                    problems.accept(design.id() + ": it has " + length + " tokens, more than the " + most
                            + " that are learned at once");
                }
            }
            if (!kept.isEmpty()) {
                fitting.add(new Exercise(exercise.brief(), exercise.picture(), kept));
            }
        }
        return new Lessons(fitting, processor);
    }

    /** Tokens of question and answer; where they are surely fewer than some, a number above theirs, which costs less. */
    private static int length(Brief brief, Design design, DesignTokens tokens, int most) {
        int bytes = DesignLanguage.instruction(brief).getBytes(StandardCharsets.UTF_8).length
                + DesignLanguage.answer(design).getBytes(StandardCharsets.UTF_8).length;
        // A token is a byte or more, but for what marks the turns and, in some tokenizers, the beginning of a piece.
        int atMost = bytes + MARKS;
        return atMost <= most
                ? atMost
                : tokens.prompt(brief).length
                        - 1
                        + tokens.answer(design, Section.ORDER).tokens().length;
    }

    /** How many designs there are. */
    int designs() {
        return exercises.stream().mapToInt(e -> e.designs().size()).sum();
    }

    /**
     * The designs of exercises drawn at random, those of one exercise together, so that its prompt is read once; the
     * sections of each in an order drawn anew.
     */
    List<Example> draw(int count, SavedRandom random) throws IOException {
        var examples = new ArrayList<Example>();
        while (examples.size() < count) {
            Exercise exercise = exercises.get(random.nextInt(exercises.size()));
            Prompt prompt = prompt(exercise);
            List<Design> designs = exercise.designs();
            for (Design design : designs.subList(0, Math.min(designs.size(), count - examples.size()))) {
                List<Section> order = new ArrayList<>(Section.ORDER);
                Collections.shuffle(order, new Random(random.nextLong()));
                examples.add(new Example(
                        prompt, processor.tokens().answer(design, order).tokens()));
            }
        }
        return examples;
    }

    /** What all designs cost a model, their sections in the usual order: mean negative log-probability in nats a token. */
    double cost(Llava model, NDManager owner, Progress progress) throws IOException, TaskCancelled {
        double sum = 0;
        long count = 0;
        for (Exercise exercise : exercises) {
            progress.checkCancelled();
            try (NDManager step = owner.newSubManager()) {
                NDArray logs = model.logProbabilities(step, Mode.INFERENCE, examples(exercise));
                for (float log : logs.toFloatArray()) {
                    sum -= log;
                    count++;
                }
            }
        }
        return sum / Math.max(1, count);
    }

    private List<Example> examples(Exercise exercise) throws IOException {
        Prompt prompt = prompt(exercise);
        return exercise.designs().stream()
                .map(d -> new Example(
                        prompt, processor.tokens().answer(d, Section.ORDER).tokens()))
                .toList();
    }

    private Prompt prompt(Exercise exercise) throws IOException {
        return processor.prompt(exercise.brief(), exercise.picture().get());
    }
}

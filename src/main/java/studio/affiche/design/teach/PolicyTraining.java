package studio.affiche.design.teach;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Projections;
import studio.affiche.design.policy.DesignProcessor;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.PromptForm;
import studio.affiche.design.token.BytePairTrainer;
import studio.affiche.design.token.HuggingFace;
import studio.affiche.design.token.TokenizerFile;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.lora.LoraConfig;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Trains a design policy on exercises, from nothing or from a policy that is there, whole or by an adapter. Run again
 * with the same course and data it goes on.
 *
 * @param course how it learns
 * @param origin says what the data is; a checkpoint of other data is refused. Empty to ask nothing
 * @param problems told of designs that the model cannot read, one sentence each
 */
public record PolicyTraining(Course course, String origin, Consumer<String> problems) {
    private static final String TOKENIZER = "tokenizer.json";
    /** Designs that a tokenizer is made from: more would change few tokens. */
    private static final int SPELLED = 50_000;

    /**
     * What is learned from.
     *
     * @param learned from these
     * @param heldOut never learned: they show what was learned; may be empty
     */
    public record Material(List<Exercise> learned, List<Exercise> heldOut) {
        public Material {
            learned = List.copyOf(learned);
            heldOut = List.copyOf(heldOut);
        }
    }

    /**
     * How a training went, in nats a token.
     *
     * @param designs it learned from
     * @param steps done in all, those of earlier runs included
     * @param loss mean of the last steps
     * @param before loss on the held-out designs before the first step; empty if there are none
     * @param after the same at the end
     */
    public record Outcome(int designs, long steps, double loss, OptionalDouble before, OptionalDouble after) {}

    /** Whether a folder holds a training that can go on. */
    public static boolean begun(Path folder) {
        return Files.exists(folder.resolve(Learning.CHECKPOINT));
    }

    /** How a new policy sees the product. */
    public static ImageProcessor newImages() {
        return ImageProcessor.of(SmallPolicy.config(1, 0).vision());
    }

    /**
     * Trains a small policy from nothing: tokenizer and model.
     *
     * @param form of the prompt that it shall read
     * @param until system nanoseconds
     * @throws IOException in one sentence, if a file cannot be read or written or there is nothing to learn from
     */
    public Outcome anew(Material material, PromptForm form, long until, Progress progress)
            throws IOException, TaskCancelled {
        Files.createDirectories(course.folder());
        Path file = course.folder().resolve(TOKENIZER);
        if (!Files.exists(file)) {
            progress.report(0, "Training the tokenizer");
            writeWhole(file, TokenizerFile.json(vocabulary(material.learned())));
        }
        try (HuggingFace tokenizer = HuggingFace.open(file);
                NDManager owner = Torch.manager()) {
            var config = SmallPolicy.config(tokenizer.size(), tokenizer.special(Vocabulary.IMAGE));
            var learner = new Learner.Whole(Llava.create(config, course.seed(), owner), TensorType.F16);
            var processor = new DesignProcessor(new DesignTokens(tokenizer, form), newImages());
            writeWhole(course.folder().resolve(PromptForm.FILE), form.json().getBytes(StandardCharsets.UTF_8));
            return train(learner, processor, material, origin, owner, until, progress);
        }
    }

    /**
     * Trains all weights of a policy and writes them as another one; those in memory change, those on disk do not.
     *
     * @param form of the prompt that the other one shall read
     */
    public Outcome whole(LearnedPolicy base, Material material, PromptForm form, long until, Progress progress)
            throws IOException, TaskCancelled {
        try (NDManager owner = Torch.manager()) {
            var learner = new Learner.Whole(base.model(), TensorType.F16);
            String of = origin + " " + base.facts().sha256();
            Outcome outcome = train(learner, base.processor(form), material, of, owner, until, progress);
            writeWhole(course.folder().resolve(PromptForm.FILE), form.json().getBytes(StandardCharsets.UTF_8));
            for (String name : List.of(TOKENIZER, ImageProcessor.FILE)) {
                Path file = base.facts().folder().resolve(name);
                if (Files.exists(file)) {
                    writeWhole(course.folder().resolve(name), Files.readAllBytes(file));
                }
            }
            return outcome;
        }
    }

    /**
     * Trains an adapter of a policy, a PEFT folder; the policy stays as it is.
     *
     * @param rank of the adapter, 1 to 1024
     */
    public Outcome adapter(LearnedPolicy base, int rank, Material material, long until, Progress progress)
            throws IOException, TaskCancelled {
        Llava model = base.model();
        var config = new LoraConfig(
                rank, 2.0 * rank, Projections.of(model.config()), base.facts().name());
        try (NDManager owner = Torch.manager()) {
            var lora = Lora.create(config, model.weights(), course.seed(), owner);
            var learner = new Learner.Adapter(model, base.facts().sha256(), lora);
            String of = origin + " " + base.facts().sha256() + " rank " + rank;
            return train(learner, base.processor(), material, of, owner, until, progress);
        }
    }

    private Outcome train(
            Learner learner,
            DesignProcessor processor,
            Material material,
            String of,
            NDManager owner,
            long until,
            Progress progress)
            throws IOException, TaskCancelled {
        Lessons lessons = Lessons.fitting(material.learned(), processor, learner.config(), problems);
        Lessons heldOut = Lessons.fitting(material.heldOut(), processor, learner.config(), problems);
        if (lessons.exercises().isEmpty()) {
            throw new IOException("There is nothing to learn from: every design is longer than the model reads");
        }
        try (var learning = new Learning(learner, lessons, course, of, owner)) {
            OptionalDouble before = cost(learning, heldOut, progress.part(0, 0.02));
            learning.resume();
            learning.run(until, progress.part(0.02, 0.98));
            learning.save();
            OptionalDouble after = cost(learning, heldOut, progress.part(0.98, 1));
            return new Outcome(lessons.designs(), learning.steps(), learning.recent(), before, after);
        }
    }

    private static OptionalDouble cost(Learning learning, Lessons heldOut, Progress progress)
            throws IOException, TaskCancelled {
        if (heldOut.exercises().isEmpty()) {
            return OptionalDouble.empty();
        }
        progress.report(0, "Measuring on what is held out");
        return OptionalDouble.of(learning.cost(heldOut, progress));
    }

    /** The tokens of what a policy reads and writes. */
    private static Vocabulary vocabulary(List<Exercise> exercises) {
        var trainer = new BytePairTrainer();
        int spelled = 0;
        for (Exercise exercise : exercises) {
            for (Design design : exercise.designs()) {
                if (spelled++ < SPELLED) {
                    trainer.add(DesignLanguage.instruction(exercise.brief()));
                    trainer.add(DesignLanguage.answer(design));
                }
            }
        }
        return trainer.train(SmallPolicy.VOCABULARY);
    }

    /** Puts a file in place at once: a later run takes one that is there for finished. */
    private static void writeWhole(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import studio.affiche.dataset.DesignConversation;
import studio.affiche.dataset.Material;
import studio.affiche.dataset.Problems;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.PromptForm;
import studio.affiche.design.teach.Course;
import studio.affiche.design.teach.Exercise;
import studio.affiche.design.teach.PolicyTraining;
import studio.affiche.project.FileHash;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Trains a design policy, or an adapter of one, on a file of conversations. For one training. */
final class DataTraining {
    private static final int TOLD = 20;
    private static final String PICTURES = "pictures";

    private final StudioParts parts;
    private final DataPlan plan;
    private final int threads;
    private final Problems problems = new Problems();

    DataTraining(StudioParts parts, DataPlan plan, int threads) {
        this.parts = parts;
        this.plan = plan;
        this.threads = threads;
    }

    /**
     * Trains until its steps are done or the time is up.
     *
     * @param until system nanoseconds
     * @return what was learned and what could not be used, a sentence a line
     * @throws IOException in one sentence, if nothing can be used or a file cannot be read or written
     */
    List<String> train(long until, Progress progress) throws IOException, TaskCancelled {
        checkFolder();
        progress.report(-1, "Reading " + plan.data().getFileName());
        List<DesignConversation> read = conversations(progress);
        if (plan.base().isEmpty()) {
            return learn(read, Optional.empty(), until, progress);
        }
        progress.report(-1, "Loading the policy");
        try (LearnedPolicy base = parts.load(new PolicyChoice(plan.base().get()))) {
            return learn(read, Optional.of(base), until, progress);
        }
    }

    private List<String> learn(
            List<DesignConversation> read, Optional<LearnedPolicy> base, long until, Progress progress)
            throws IOException, TaskCancelled {
        ImageProcessor images = base.map(b -> b.processor().images()).orElseGet(PolicyTraining::newImages);
        Path kept = plan.folder().resolve(PICTURES);
        Path source = plan.images().orElse(plan.data().toAbsolutePath().resolveSibling(""));
        if (!Files.isDirectory(source)) {
            throw new Refusal("There is no folder of pictures " + source);
        }
        Files.createDirectories(kept);
        var pictures = new LessonPictures(parts, source, kept, images);
        Map<String, Path> found = pictures(read, pictures, progress.part(0, 0.15));
        List<DesignConversation> used =
                read.stream().filter(c -> found.containsKey(c.image())).toList();
        if (used.isEmpty()) {
            throw nothing();
        }
        var course = new Course(plan.folder(), plan.usedSteps(used.size()), plan.batch(), plan.usedRate(), plan.seed());
        var training = new PolicyTraining(course, origin(), problems::add);
        PolicyTraining.Material material = Material.of(used, c -> picture(pictures, found, c), plan.seed());
        Progress learning = progress.part(0.15, 1);
        PolicyTraining.Outcome outcome = base.isEmpty()
                ? training.anew(material, PromptForm.PUBLISHED, until, learning)
                : plan.rank().isPresent()
                        ? training.adapter(base.get(), plan.rank().getAsInt(), material, until, learning)
                        : training.whole(
                                base.get(), material, base.get().tokens().form(), until, learning);
        return report(course, outcome);
    }

    private List<DesignConversation> conversations(Progress progress) throws IOException, TaskCancelled {
        var read = new ArrayList<DesignConversation>();
        DesignConversation.read(plan.data(), read::add, problems);
        progress.checkCancelled();
        if (read.isEmpty()) {
            throw nothing();
        }
        return read;
    }

    private Refusal nothing() {
        return new Refusal(plan.data().getFileName() + " holds no conversation that can be learned from, so nothing was"
                + " trained; " + problems.lines(1).getFirst());
    }

    /** The small pictures by their names; those that cannot be had are told for each record. */
    private Map<String, Path> pictures(List<DesignConversation> read, LessonPictures pictures, Progress progress)
            throws IOException, TaskCancelled {
        Map<String, List<DesignConversation>> byName = new LinkedHashMap<>();
        read.forEach(
                c -> byName.computeIfAbsent(c.image(), i -> new ArrayList<>()).add(c));
        var found = new ConcurrentHashMap<String, Path>();
        var reasons = new ConcurrentHashMap<String, String>();
        var done = new AtomicInteger();
        try (var pipeline = new Pipeline(threads, progress)) {
            for (String name : byName.keySet()) {
                pipeline.add(() -> {
                    try {
                        found.put(name, pictures.of(name, progress));
                    } catch (IOException e) {
                        reasons.put(name, Failure.sentence(e));
                    }
                    progress.report((double) done.incrementAndGet() / byName.size(), "Cutting out products");
                });
            }
            pipeline.finish();
        }
        for (DesignConversation conversation : read) {
            @Nullable String reason = reasons.get(conversation.image());
            if (reason != null) {
                problems.accept(conversation.number(), reason);
            }
        }
        return found;
    }

    private static Exercise.Picture picture(LessonPictures pictures, Map<String, Path> found, String name) {
        @Nullable Path small = found.get(name);
        if (small == null) {
            throw new IllegalStateException("A conversation without a picture is left");
        }
        return () -> pictures.read(small);
    }

    /** What is learned from and how it is drawn: a checkpoint of anything else is not gone on with. */
    private String origin() throws IOException {
        return FileHash.sha256(plan.data()) + " seed " + plan.seed();
    }

    private void checkFolder() throws IOException {
        Path folder = plan.folder();
        if (plan.base().isPresent()
                && Files.exists(folder)
                && Files.isSameFile(folder, plan.base().get())) {
            throw new Refusal(folder + " is the policy to begin with: choose another folder with --out");
        }
        boolean model =
                Files.exists(folder.resolve("config.json")) || Files.exists(folder.resolve("adapter_config.json"));
        if (model && !PolicyTraining.begun(folder)) {
            throw new Refusal(folder + " holds a model and no training to go on with: choose another folder");
        }
    }

    private List<String> report(Course course, PolicyTraining.Outcome outcome) {
        var lines = new ArrayList<>(problems.lines(TOLD));
        if (problems.count() > 0) {
            lines.add(problems.count() + " conversations were not used");
        }
        outcome.after()
                .ifPresent(after -> lines.add(String.format(
                        Locale.ROOT,
                        "Loss on held-out products %.3f, was %.3f",
                        after,
                        outcome.before().orElse(Double.NaN))));
        lines.add(String.format(
                Locale.ROOT,
                "%s on %d conversations, loss %.3f",
                StepsDone.words(outcome.steps(), course.steps()),
                outcome.designs(),
                outcome.loss()));
        return lines;
    }
}

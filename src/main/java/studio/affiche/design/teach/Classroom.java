package studio.affiche.design.teach;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.token.BytePairTrainer;
import studio.affiche.design.token.HuggingFace;
import studio.affiche.design.token.TokenizerFile;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.nn.Torch;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Trains a design policy from nothing: lessons, tokenizer, model; each step finds what an earlier run has done. */
public final class Classroom {
    private static final String LESSONS = "lessons.jsonl";
    private static final String TOKENIZER = "tokenizer.json";
    /** Briefs that are designed side by side before their lessons are written. */
    private static final int WINDOW = 32;

    private final ArtDirector director;
    private final int threads;

    /**
     * A classroom.
     *
     * @param director who designs the lessons
     * @param threads that design side by side
     */
    public Classroom(ArtDirector director, int threads) {
        this.director = director;
        this.threads = threads;
    }

    /**
     * How a training went.
     *
     * @param lessons it learned from
     * @param steps done in all
     * @param loss mean of the last steps
     */
    public record Outcome(int lessons, long steps, double loss) {}

    /**
     * Trains until the course's steps are done or the time is up; run again, it goes on.
     *
     * @param until system nanoseconds
     * @throws IOException in one sentence, if a file cannot be read or written
     */
    public Outcome train(Course course, long until, Progress progress) throws IOException, TaskCancelled {
        Files.createDirectories(course.folder());
        List<Lesson> lessons = lessons(course, progress.part(0, 0.2));
        Path tokenizerFile = course.folder().resolve(TOKENIZER);
        if (!Files.exists(tokenizerFile)) {
            progress.report(0.2, "Training the tokenizer");
            writeWhole(tokenizerFile, TokenizerFile.json(vocabulary(lessons)));
        }
        try (HuggingFace tokenizer = HuggingFace.open(tokenizerFile);
                NDManager owner = Torch.manager()) {
            var config = SmallPolicy.config(tokenizer.size(), tokenizer.special(Vocabulary.IMAGE));
            Llava model = Llava.create(config, course.seed(), owner);
            try (var learning = new Learning(
                    model,
                    new DesignTokens(tokenizer),
                    lessons,
                    course.folder(),
                    course.batch(),
                    course.steps(),
                    course.rate(),
                    course.seed(),
                    owner)) {
                learning.resume(owner);
                learning.run(course.steps(), until, progress.part(0.2, 1));
                learning.save(TensorType.F16);
                return new Outcome(lessons.size(), learning.steps(), learning.recent());
            }
        }
    }

    private List<Lesson> lessons(Course course, Progress progress) throws IOException, TaskCancelled {
        var file = new LessonFile(course.folder().resolve(LESSONS));
        BriefMaker briefs = BriefMaker.toTeach();
        var maker = new LessonMaker(briefs, director);
        List<Lesson> known = file.read(briefs);
        long next = known.isEmpty() ? course.seed() : known.getLast().design().seed() + 1;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            while (next < course.seed() + course.briefs()) {
                progress.checkCancelled();
                progress.report((double) (next - course.seed()) / course.briefs(), "Designing lessons");
                long end = Math.min(next + WINDOW, course.seed() + course.briefs());
                List<Future<List<Lesson>>> window = new ArrayList<>();
                for (long seed = next; seed < end; seed++) {
                    long one = seed;
                    window.add(pool.submit((Callable<List<Lesson>>) () -> maker.lessons(one, progress)));
                }
                for (int i = 0; i < window.size(); i++) {
                    file.add(next + i, result(window.get(i)));
                }
                next = end;
            }
        } finally {
            pool.shutdownNow();
        }
        return file.read(briefs);
    }

    private static List<Lesson> result(Future<List<Lesson>> work) throws TaskCancelled {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case TaskCancelled cancelled -> throw cancelled;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelled();
        }
    }

    /** The tokens of what a policy reads and writes; directions and prompts in full, copy by its letters. */
    private static Vocabulary vocabulary(List<Lesson> lessons) {
        var trainer = new BytePairTrainer();
        for (Lesson lesson : lessons) {
            trainer.add(DesignLanguage.instruction(lesson.made().brief()));
            trainer.add(DesignLanguage.answer(lesson.design()));
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

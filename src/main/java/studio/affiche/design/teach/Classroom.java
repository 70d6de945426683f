package studio.affiche.design.teach;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.PromptForm;
import studio.affiche.poster.Brief;
import studio.affiche.task.Awaited;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Teaches a new design policy what the art director does: makes the lessons, those of an earlier run among them. */
public final class Classroom {
    private static final String LESSONS = "lessons.jsonl";
    /** Briefs that are designed side by side before their lessons are written. */
    private static final int WINDOW = 32;

    private final ArtDirector director;
    private final BriefSource briefs;
    private final LessonMaker.Examiner examiner;
    private final int threads;

    /**
     * A classroom.
     *
     * @param director who designs the lessons
     * @param briefs that are designed
     * @param examiner whose pass a lesson needs; used by several threads
     * @param threads that design side by side
     */
    public Classroom(ArtDirector director, BriefSource briefs, LessonMaker.Examiner examiner, int threads) {
        this.director = director;
        this.briefs = briefs;
        this.examiner = examiner;
        this.threads = threads;
    }

    /**
     * Trains until the course's steps are done or the time is up; run again, it goes on.
     *
     * @param count of briefs to make lessons from, at least 1
     * @param base whose weights it begins with; empty for a new small policy
     * @param until system nanoseconds
     * @throws IOException in one sentence, if a file cannot be read or written
     */
    public PolicyTraining.Outcome train(
            Course course, int count, Optional<LearnedPolicy> base, long until, Progress progress)
            throws IOException, TaskCancelled {
        Files.createDirectories(course.folder());
        List<Lesson> lessons = lessons(course, count, progress.part(0, 0.2));
        var material = new PolicyTraining.Material(exercises(lessons), List.of());
        // A lesson that is too long would be left out in silence; none of those made up comes near that.
        var training = new PolicyTraining(course, "", problem -> {});
        Progress learning = progress.part(0.2, 1);
        return base.isEmpty()
                ? training.anew(material, PromptForm.WITH_ROLES, until, learning)
                : training.whole(base.get(), material, PromptForm.WITH_ROLES, until, learning);
    }

    /** The lessons of a brief together. */
    static List<Exercise> exercises(List<Lesson> lessons) {
        Map<Brief, List<Lesson>> byBrief = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            byBrief.computeIfAbsent(lesson.made().brief(), b -> new ArrayList<>())
                    .add(lesson);
        }
        var exercises = new ArrayList<Exercise>();
        byBrief.forEach((brief, of) -> exercises.add(new Exercise(
                brief,
                of.getFirst().made()::picture,
                of.stream().map(Lesson::design).toList())));
        return exercises;
    }

    private List<Lesson> lessons(Course course, int count, Progress progress) throws IOException, TaskCancelled {
        var file = new LessonFile(course.folder().resolve(LESSONS));
        var maker = new LessonMaker(briefs, director, examiner);
        long next = file.reopen().orElse(course.seed());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            while (next < course.seed() + count) {
                progress.checkCancelled();
                progress.report((double) (next - course.seed()) / count, "Designing lessons");
                long end = Math.min(next + WINDOW, course.seed() + count);
                List<Future<List<Lesson>>> window = new ArrayList<>();
                for (long seed = next; seed < end; seed++) {
                    long one = seed;
                    window.add(pool.submit((Callable<List<Lesson>>) () -> maker.lessons(one, progress.silent())));
                }
                for (int i = 0; i < window.size(); i++) {
                    file.add(next + i, Awaited.result(window.get(i)));
                }
                next = end;
            }
        } finally {
            pool.shutdownNow();
        }
        return file.read(briefs);
    }
}

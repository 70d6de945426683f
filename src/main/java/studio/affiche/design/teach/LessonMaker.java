package studio.affiche.design.teach;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import studio.affiche.design.ArtDirector;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Makes lessons: the art director proposes several designs for a brief, and those that {@link LessonScore} finds fit to
 * be taught, that pass the examiner and are best are kept.
 */
public final class LessonMaker {
    /** Designs proposed for a brief. */
    private static final int PROPOSED = 8;
    /** Designs of a brief that are taught. */
    private static final int KEPT = 4;
    /** What a point of the examiner counts beside a point of {@link LessonScore}. */
    private static final double EXAMINED = 0.5;

    private final BriefSource briefs;
    private final ArtDirector director;
    private final Examiner examiner;

    /** Looks at the finished poster of a design. */
    @FunctionalInterface
    public interface Examiner {
        /** Passes everything. */
        Examiner NONE = (made, design) -> OptionalDouble.of(0);

        /**
         * The mark of a design's poster, 0 where nothing is wrong with it and lower where something is.
         *
         * @return empty where the poster cannot be published
         */
        OptionalDouble mark(BriefMaker.Made made, Design design);
    }

    public LessonMaker(BriefSource briefs, ArtDirector director, Examiner examiner) {
        this.briefs = briefs;
        this.director = director;
        this.examiner = examiner;
    }

    /** The lessons of one brief; none where its copy fits no layout, or none that is fit to be taught. */
    public List<Lesson> lessons(long seed, Progress progress) throws IOException, TaskCancelled {
        record Marked(Design design, double mark) {}
        BriefMaker.Made made = briefs.brief(seed);
        List<Design> proposed = new ArrayList<>();
        director.propose(made.brief(), made.product(), PROPOSED, seed, progress, proposed::add);
        var marked = new ArrayList<Marked>();
        for (Design design : proposed) {
            if (LessonScore.teaches(design)) {
                examiner.mark(made, design)
                        .ifPresent(mark -> marked.add(new Marked(
                                design, EXAMINED * mark + LessonScore.of(made.brief(), made.product(), design))));
            }
        }
        return marked.stream()
                .sorted(Comparator.comparingDouble(Marked::mark).reversed())
                .limit(KEPT)
                .map(m -> new Lesson(made, m.design()))
                .toList();
    }
}

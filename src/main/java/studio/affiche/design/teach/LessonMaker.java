package studio.affiche.design.teach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.affiche.design.ArtDirector;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Makes lessons: the art director proposes several designs for a brief, and those that {@link LessonScore} finds fit to
 * be taught and best are kept.
 */
public final class LessonMaker {
    /** Designs proposed for a brief. */
    private static final int PROPOSED = 8;
    /** Designs of a brief that are taught. */
    private static final int KEPT = 4;

    private final BriefMaker briefs;
    private final ArtDirector director;

    public LessonMaker(BriefMaker briefs, ArtDirector director) {
        this.briefs = briefs;
        this.director = director;
    }

    /** The lessons of one brief; none where its copy fits no layout, or none that is fit to be taught. */
    public List<Lesson> lessons(long seed, Progress progress) throws TaskCancelled {
        BriefMaker.Made made = briefs.brief(seed);
        List<Design> proposed = new ArrayList<>();
        director.propose(made.brief(), made.product(), PROPOSED, seed, progress, proposed::add);
        return proposed.stream()
                .filter(LessonScore::teaches)
                .sorted(Comparator.comparingDouble((Design d) -> LessonScore.of(made.brief(), made.product(), d))
                        .reversed())
                .limit(KEPT)
                .map(d -> new Lesson(made, d))
                .toList();
    }
}

package studio.affiche.design.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.ProductView;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.scene.ScenePainter;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class LessonMakerTest {
    private final LessonMaker maker = new LessonMaker(
            BriefMaker.toTeach(),
            new ArtDirector(new TextSetter(Fonts.bundled()), new ScenePainter()),
            LessonMaker.Examiner.NONE);

    private List<Lesson> lessons(int from, int to) throws IOException, TaskCancelled {
        var lessons = new ArrayList<Lesson>();
        for (int seed = from; seed < to; seed++) {
            lessons.addAll(maker.lessons(seed, Progress.IGNORED));
        }
        return lessons;
    }

    @Test
    void onlyDesignsFitToBeTaughtAreTaughtTheBestFirst() throws IOException, TaskCancelled {
        // Among the best four of some of these briefs are designs that are not fit.
        List<Lesson> lessons = lessons(13, 20);
        assertThat(lessons).isNotEmpty().allMatch(l -> LessonScore.teaches(l.design()));
        for (int i = 1; i < lessons.size(); i++) {
            if (lessons.get(i - 1).made() == lessons.get(i).made()) {
                assertThat(score(lessons.get(i))).isLessThanOrEqualTo(score(lessons.get(i - 1)));
            }
        }
    }

    @Test
    void twoTextsOnOneAnotherAreNotTaught() throws IOException, TaskCancelled {
        Design design = lessons(0, 6).stream()
                .map(Lesson::design)
                .filter(d -> d.text().size() > 1)
                .findFirst()
                .orElseThrow();
        Layout layout = design.layout();
        List<GridBox> boxes = new ArrayList<>(layout.text());
        boxes.set(1, boxes.getFirst());
        var onOneAnother = new Design(
                design.id(),
                design.origin(),
                design.seed(),
                design.background(),
                design.text(),
                new Layout(layout.product(), boxes),
                List.of(),
                design.productTilt());
        assertThat(LessonScore.teaches(onOneAnother)).isFalse();
    }

    @Test
    void theSceneThatTheDirectionNamesCountsOnePoint() throws IOException, TaskCancelled {
        Lesson lesson = lessons(0, 3).getFirst();
        String named = ScenePrompts.read(lesson.design().background()).family().phrase();
        assertThat(score(lesson, named) - score(lesson, "")).isEqualTo(1);
    }

    private static double score(Lesson lesson) {
        return score(lesson, lesson.made().brief().direction());
    }

    private static double score(Lesson lesson, String direction) {
        Brief brief = lesson.made().brief();
        ProductView product = lesson.made().product();
        return LessonScore.of(brief.withDirection(direction), product, lesson.design());
    }
}

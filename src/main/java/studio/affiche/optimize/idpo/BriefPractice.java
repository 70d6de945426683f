package studio.affiche.optimize.idpo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.Trial;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Designs for one made-up brief to practise on: one, and for each element some in which it is another.
 *
 * @param number of the brief
 * @param seed of the designs
 */
record BriefPractice(Llava model, Trial trial, long number, BriefMaker.Made made, long seed) {
    /** Designs that are drawn at once; their backgrounds are exchanged. */
    private static final int DRAWN = 8;

    private static final int BACKGROUNDS = 4;
    private static final int TEXTS = 8;
    private static final int LAYOUTS = 6;

    /** What tells such a practice from one that draws more or less. */
    static String kind() {
        return DRAWN + "-" + BACKGROUNDS + "-" + TEXTS + "-" + LAYOUTS;
    }

    /** Draws; a lesson for each element of which there is another. */
    List<Practice.Lesson> lessons(Progress progress) throws TaskCancelled {
        List<Design> drawn = trial.draw(model, made.brief(), made.picture(), DRAWN, seed, progress.silent()).stream()
                .filter(Trial.Drawn::holds)
                .map(Trial.Drawn::design)
                .toList();
        var lessons = new ArrayList<Practice.Lesson>();
        if (drawn.isEmpty()) {
            return lessons;
        }
        Design root = drawn.getFirst();
        String id = PracticeFile.id(number, 0);
        int designs = 1;
        for (Element element : Element.values()) {
            List<Design> others = switch (element) {
                case BACKGROUND -> backgrounds(root, drawn);
                case TEXT -> anew(root, element, TEXTS, progress);
                case LAYOUT -> anew(root, element, LAYOUTS, progress);
            };
            var different = new LinkedHashSet<>(others);
            different.remove(root);
            var lesson = new ArrayList<Design>();
            lesson.add(root.withId(id));
            for (Design other : different) {
                lesson.add(other.withId(PracticeFile.id(number, designs++)).originating(id, element));
            }
            if (!different.isEmpty()) {
                lessons.add(new Practice.Lesson(made.brief(), made.picture(), element, lesson));
            }
        }
        return lessons;
    }

    /** A background is drawn before all else: those of other designs are as good as new ones. */
    private static List<Design> backgrounds(Design root, List<Design> drawn) {
        return drawn.stream()
                .filter(d -> !d.background().equals(root.background()))
                .limit(BACKGROUNDS)
                .map(d -> new Design(
                        "",
                        Optional.empty(),
                        root.seed(),
                        d.background(),
                        root.text(),
                        root.layout(),
                        root.style(),
                        root.productTilt()))
                .toList();
    }

    private List<Design> anew(Design root, Element element, int count, Progress progress) throws TaskCancelled {
        return trial
                .replaced(model, made.brief(), made.picture(), root, element, count, seed, progress.silent())
                .stream()
                .filter(d -> trial.holds(made.brief(), d))
                .toList();
    }
}

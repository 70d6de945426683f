package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.design.policy.Trial;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextMeasure;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class PracticeTest {
    private static final BufferedImage PICTURE = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
    private static final Set<Element> ALL = EnumSet.allOf(Element.class);
    private static final Brief BRIEF = new Brief(
            "Lamp",
            Optional.empty(),
            Candidate.of(List.of("New", "A line")),
            "",
            CanvasPreset.PORTRAIT.size(),
            BrandKit.NONE);

    @TempDir
    private Path folder;

    private static Design design(String id, String scene, int top) {
        var layout = new Layout(new GridBox(100, 200, 400, 500), List.of(new GridBox(50, top, 450, top + 80)));
        return new Design(id, Optional.empty(), 1, scene, List.of("A line"), layout, List.of(), 0);
    }

    /** Posters with snow are clicked twice as often as those without, wherever their text stands. */
    private static List<Surrogate.Seen> snowWins() {
        var seen = new ArrayList<Surrogate.Seen>();
        for (int i = 0; i < 24; i++) {
            Design design = design("shown" + i, i % 2 == 0 ? "snow field" : "marble slab", 10 + 15 * (i / 2));
            seen.add(new Surrogate.Seen("brief", Subject.of(BRIEF, design), new Traffic(2000, i % 2 == 0 ? 120 : 60)));
        }
        return seen;
    }

    private static Practice practice() {
        return new Practice(List.of(
                new Practice.Lesson(
                        BRIEF,
                        PICTURE,
                        Element.BACKGROUND,
                        List.of(design("a", "marble slab", 50), design("b", "snow field", 50))),
                new Practice.Lesson(
                        BRIEF,
                        PICTURE,
                        Element.LAYOUT,
                        List.of(design("c", "snow field", 50), design("d", "snow field", 60)))));
    }

    @Test
    void pairsAreLabelledByWhatTheClicksSay() {
        List<DesignPair> pairs = practice().pairs(Surrogate.fit(snowWins()), ALL, 6, 0.6, 100, 1);
        assertThat(pairs).hasSize(1);
        DesignPair pair = pairs.getFirst();
        assertThat(pair.chosen().id()).isEqualTo("b");
        assertThat(pair.rejected().id()).isEqualTo("a");
        assertThat(pair.replaced()).isEqualTo(Element.BACKGROUND);
        assertThat(pair.probability()).isGreaterThan(0.9);
    }

    @Test
    void onlyThePairsThatAreWantedComeOut() {
        Surrogate surrogate = Surrogate.fit(snowWins());
        assertThat(practice().pairs(surrogate, EnumSet.of(Element.LAYOUT), 6, 0.6, 100, 1))
                .isEmpty();
        assertThat(practice().pairs(surrogate, ALL, 6, 0.5, 100, 1)).hasSize(2);
        assertThat(practice().pairs(surrogate, ALL, 6, 0.5, 1, 1)).hasSize(1);
    }

    @Test
    void withTooFewClicksThePairsThatWereShownAreLearned() throws Exception {
        var pair = new DesignPair(
                BRIEF, PICTURE, design("x", "snow field", 50), design("y", "marble slab", 50), Element.BACKGROUND, 1);
        List<Shown> posters =
                List.of(new Shown(BRIEF, PICTURE, pair.chosen()), new Shown(BRIEF, PICTURE, pair.rejected()));
        Map<String, Traffic> clicks = Map.of("x", new Traffic(100, 9), "y", new Traffic(100, 2));
        assertThat(practice().from(List.of(pair), posters, clicks, ALL, 1)).isEqualTo(new Lessons.Pairs(List.of(pair)));
    }

    @Test
    void whereTooFewPracticePairsAreToldApartThoseThatWereShownAreLearned() throws Exception {
        List<Shown> posters = new ArrayList<>();
        Map<String, Traffic> clicks = new HashMap<>();
        for (Surrogate.Seen seen : snowWins()) {
            posters.add(new Shown(BRIEF, PICTURE, seen.subject().design()));
            clicks.put(seen.subject().design().id(), seen.traffic());
        }
        var pair = new DesignPair(
                BRIEF, PICTURE, posters.get(0).design(), posters.get(1).design(), Element.BACKGROUND, 1);
        List<DesignPair> shown = Collections.nCopies(PreferenceTraining.FEWEST, pair);
        assertThat(practice().from(shown, posters, clicks, ALL, 1)).isEqualTo(new Lessons.Pairs(shown));
        List<Practice.Lesson> many = new ArrayList<>();
        for (int i = 0; i < PreferenceTraining.FEWEST; i++) {
            many.addAll(practice().lessons());
        }
        // Clicks on two posters may say the opposite of what all say, or something where all say nothing.
        var opposite = new DesignPair(BRIEF, PICTURE, pair.rejected(), pair.chosen(), Element.BACKGROUND, 1);
        var chance = new DesignPair(
                BRIEF, PICTURE, design("low", "snow field", 60), design("high", "snow field", 50), Element.LAYOUT, 1);
        assertThat(new Practice(many).from(List.of(opposite, pair, chance), posters, clicks, ALL, 1))
                .isInstanceOfSatisfying(Lessons.Practised.class, practised -> {
                    assertThat(practised.practice())
                            .hasSize(PreferenceTraining.FEWEST)
                            .doesNotContain(pair);
                    assertThat(practised.pairs())
                            .hasSize(PreferenceTraining.FEWEST + 3)
                            .endsWith(pair, pair, pair);
                });
    }

    @Test
    void clicksThatTellNothingAreSaidToTellNothing() {
        List<Shown> posters = new ArrayList<>();
        Map<String, Traffic> clicks = new HashMap<>();
        for (Surrogate.Seen seen : snowWins()) {
            posters.add(new Shown(BRIEF, PICTURE, seen.subject().design()));
            clicks.put(seen.subject().design().id(), new Traffic(2000, 60));
        }
        assertThatThrownBy(() -> practice().from(List.of(), posters, clicks, ALL, 1))
                .isInstanceOf(TooFewPairs.class)
                .hasMessageContaining("do not tell yet which designs win");
    }

    @Test
    void drawnDesignsDifferInTheElementAlone() throws Exception {
        Map<AssetRef, BufferedImage> pictures = new HashMap<>();
        TinyPolicy.write(folder, 1);
        var setter = new TextSetter(Fonts.system());
        var scenes = new ScenePainter();
        try (LearnedPolicy policy = LearnedPolicy.load(folder, setter, scenes, pictures::get)) {
            // The texts of a policy that was never trained do not fit; here they are said to.
            TextMeasure fitting = (text, spans, style, width, height) ->
                    new TextMeasure.Setting(20, 1, width, height, new Box(0, 0, width, height), true);
            var trial = new Trial(policy.processor(), new Legibility(fitting, scenes));
            Practice practice = Practice.draw(policy.model(), trial, 3, 1, Progress.IGNORED);
            assertThat(practice.lessons()).isNotEmpty();
            for (Practice.Lesson lesson : practice.lessons()) {
                Design first = lesson.designs().getFirst();
                for (Design other : lesson.designs().subList(1, lesson.designs().size())) {
                    assertThat(first.background().equals(other.background()))
                            .isEqualTo(lesson.replaced() != Element.BACKGROUND);
                    assertThat(first.text().equals(other.text())).isEqualTo(lesson.replaced() != Element.TEXT);
                    if (lesson.replaced() != Element.LAYOUT) {
                        assertThat(other.layout()).isEqualTo(first.layout());
                        assertThat(other.style()).isEqualTo(first.style());
                    }
                }
            }
            assertThat(Practice.draw(policy.model(), trial, 3, 1, Progress.IGNORED)
                            .lessons())
                    .usingRecursiveComparison()
                    .ignoringFields("picture")
                    .isEqualTo(practice.lessons());
            var reports = new AtomicInteger();
            assertThatThrownBy(() -> Practice.draw(policy.model(), trial, 40, 1, cancelledAfter(2, reports)))
                    .isInstanceOf(TaskCancelled.class);
            assertThat(reports.get()).isLessThan(40);
        }
    }

    private static Progress cancelledAfter(int most, AtomicInteger reports) {
        return new Progress() {
            @Override
            public void report(double done, String message) {
                reports.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return reports.get() >= most;
            }
        };
    }
}

package studio.affiche.design.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.DesignProcessor;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** A model of two small layers learns ten lessons. */
class LearningTest {
    private static final List<Lesson> LESSONS = new ArrayList<>();

    @TempDir
    Path folder;

    private final NDManager manager = Torch.manager();

    @BeforeAll
    static void makeLessons() throws IOException, TaskCancelled {
        var maker = new LessonMaker(
                BriefMaker.toTeach(),
                new ArtDirector(new TextSetter(Fonts.bundled()), new ScenePainter()),
                LessonMaker.Examiner.NONE);
        for (long seed = 1; LESSONS.size() < 10; seed++) {
            for (Lesson lesson : maker.lessons(seed, Progress.IGNORED)) {
                if (LESSONS.size() < 10) {
                    LESSONS.add(lesson);
                }
            }
        }
    }

    @AfterEach
    void free() {
        manager.close();
    }

    private Learning learning(Llava model, Path own, long steps) {
        return learning(model, LESSONS, own, steps, "");
    }

    private Learning learning(Llava model, List<Lesson> of, Path own, long steps, String origin) {
        var lessons = new Lessons(
                Classroom.exercises(of),
                new DesignProcessor(
                        new DesignTokens(TestTokenizer.get()),
                        ImageProcessor.of(model.config().vision())));
        return new Learning(
                new Learner.Whole(model, TensorType.F16), lessons, new Course(own, steps, 2, 1e-2, 5), origin, manager);
    }

    private static void run(Learning learning, long steps) throws IOException, TaskCancelled {
        learning.run(steps, Long.MAX_VALUE, Progress.IGNORED);
    }

    private static Map<String, float[]> numbers(Llava model) {
        Map<String, float[]> numbers = new TreeMap<>();
        model.weights().arrays().forEach((name, array) -> numbers.put(name, array.toFloatArray()));
        return numbers;
    }

    @Test
    void tenLessonsAreLearnedAndNoArraysAreLeft() throws IOException, TaskCancelled {
        Llava model = TinyPolicy.model(1, manager);
        List<Integer> live = new ArrayList<>();
        try (Learning learning = learning(model, folder, 300)) {
            learning.run(300, Long.MAX_VALUE, new Progress() {
                @Override
                public void report(double done, String message) {
                    live.add(manager.getParentManager().getManagedArrays().size());
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
            assertThat(learning.steps()).isEqualTo(300);
            // Nats a token; a model that knows nothing is at ln 1200 = 7.1.
            assertThat(learning.recent()).isLessThan(1);
            learning.save();
        }
        assertThat(live).hasSize(300).containsOnly(live.getFirst());
        assertThat(folder.resolve("loss.png")).isNotEmptyFile();
        try (NDManager other = Torch.manager()) {
            assertThat(Llava.load(folder, other).config()).isEqualTo(model.config());
        }
    }

    @Test
    void itGoesOnBitForBit() throws IOException, TaskCancelled {
        Llava kept = TinyPolicy.model(1, manager);
        try (Learning learning = learning(kept, folder.resolve("kept"), 12)) {
            run(learning, 12);
        }
        Path own = folder.resolve("interrupted");
        try (Learning learning = learning(TinyPolicy.model(1, manager), own, 12)) {
            run(learning, 5);
        }
        // What it begins with is of no account: the checkpoint holds all.
        Llava resumed = TinyPolicy.model(9, manager);
        try (Learning learning = learning(resumed, own, 12)) {
            assertThat(learning.resume()).isEqualTo(5);
            run(learning, 12);
            assertThat(learning.steps()).isEqualTo(12);
        }
        Map<String, float[]> expected = numbers(kept);
        numbers(resumed).forEach((name, numbers) -> assertThat(numbers).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void cancellingKeepsWhatWasLearned() throws IOException, TaskCancelled {
        Llava model = TinyPolicy.model(1, manager);
        var progress = new Progress() {
            private int reports;

            @Override
            public void report(double done, String message) {
                reports++;
            }

            @Override
            public boolean cancelled() {
                return reports >= 3;
            }
        };
        try (Learning learning = learning(model, folder, 50)) {
            assertThatThrownBy(() -> learning.run(50, Long.MAX_VALUE, progress)).isInstanceOf(TaskCancelled.class);
        }
        Map<String, float[]> learned = numbers(model);
        Llava resumed = TinyPolicy.model(2, manager);
        try (Learning learning = learning(resumed, folder, 50)) {
            assertThat(learning.resume()).isEqualTo(3);
        }
        numbers(resumed).forEach((name, numbers) -> assertThat(numbers).as(name).isEqualTo(learned.get(name)));
    }

    @Test
    void aCheckpointOfAnotherTrainingIsRefused() throws IOException, TaskCancelled {
        Llava model = TinyPolicy.model(1, manager);
        try (Learning learning = learning(model, LESSONS, folder, 50, "some data")) {
            run(learning, 2);
        }
        try (Learning learning = learning(model, LESSONS, folder, 50, "some data")) {
            assertThat(learning.resume()).isEqualTo(2);
        }
        try (Learning learning = learning(model, LESSONS, folder, 50, "other data")) {
            assertThatThrownBy(learning::resume)
                    .isInstanceOf(ModelRefused.class)
                    .hasMessageContaining("is of a training on other data");
        }
    }

    @Test
    void noLessonsAreRefused() {
        Llava model = TinyPolicy.model(1, manager);
        assertThatThrownBy(() -> learning(model, List.of(), folder, 10, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.exists(folder.resolve("checkpoint.safetensors"))).isFalse();
    }
}

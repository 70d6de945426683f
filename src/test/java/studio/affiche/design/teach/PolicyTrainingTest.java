package studio.affiche.design.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.language.AnswerException;
import studio.affiche.design.language.AnswerReader;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.PromptForm;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** A policy of two small layers learns six designs, whole and by an adapter. */
class PolicyTrainingTest {
    private static final List<String> COPY = List.of("Wake up to calmer skin", "Two drops. Eight hours.", "夜间修护 一夜透亮");

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();
    /** Held out as well, so that the outcome shows what learning them did. */
    private final PolicyTraining.Material material = material();

    @BeforeEach
    void writeBase() throws IOException {
        TinyPolicy.write(folder.resolve("base"), 1);
    }

    private static PolicyTraining.Material material() {
        var exercises = new ArrayList<Exercise>();
        for (int i = 0; i < 3; i++) {
            exercises.add(
                    new Exercise(brief("light " + i), () -> picture(0x2a6f5b), List.of(design(i), design(i + 9))));
        }
        return new PolicyTraining.Material(exercises, exercises);
    }

    private static Brief brief(String direction) {
        return new Brief(
                "", Optional.empty(), Candidate.of(COPY), direction, CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
    }

    private static Design design(int i) {
        String answer = "Prompt: soft morning light " + i + "\nText: " + COPY.getFirst() + "\nLayout: "
                + COPY.getFirst() + ": [40, " + (40 + i) + ", 400, 120], product: [100, 200, 400, " + (480 + i) + "]";
        try {
            return AnswerReader.read(answer, COPY).design(1).withId("design " + i);
        } catch (AnswerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage picture(int rgb) {
        var image = new BufferedImage(20, 40, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(rgb));
        g.fillRect(2, 2, 16, 36);
        g.dispose();
        return image;
    }

    private PolicyTraining training(String out, int steps, String origin) {
        return new PolicyTraining(new Course(folder.resolve(out), steps, 4, 1e-2, 5), origin, problems::add);
    }

    private LearnedPolicy load(String name, Optional<Path> adapter) throws IOException {
        return LearnedPolicy.load(
                folder.resolve(name), adapter, new TextSetter(Fonts.bundled()), new ScenePainter(), ref -> picture(0));
    }

    private static Map<String, float[]> numbers(LearnedPolicy policy) {
        var numbers = new TreeMap<String, float[]>();
        policy.model().weights().arrays().forEach((name, array) -> numbers.put(name, array.toFloatArray()));
        return numbers;
    }

    /** What the designs cost a policy, measured apart from any training. */
    private double cost(LearnedPolicy policy) throws IOException, TaskCancelled {
        var lessons = new Lessons(material.heldOut(), policy.processor());
        try (NDManager owner = Torch.manager()) {
            return lessons.cost(policy.model(), owner, Progress.IGNORED);
        }
    }

    @Test
    void anAdapterLearnsWhileTheBaseStaysAsItIs() throws Exception {
        byte[] stored = Files.readAllBytes(folder.resolve("base/model.safetensors"));
        Map<String, float[]> before;
        PolicyTraining.Outcome outcome;
        try (LearnedPolicy base = load("base", Optional.empty())) {
            before = numbers(base);
            outcome = training("adapter", 150, "data").adapter(base, 8, material, Long.MAX_VALUE, Progress.IGNORED);
            assertThat(cost(base)).isCloseTo(outcome.before().orElseThrow(), within(1e-4));
            Map<String, float[]> after = numbers(base);
            before.forEach(
                    (name, numbers) -> assertThat(after.get(name)).as(name).isEqualTo(numbers));
        }
        assertThat(outcome.designs()).isEqualTo(6);
        assertThat(outcome.steps()).isEqualTo(150);
        // Embedding and head are random and stay so, which leaves an adapter less to gain than a base that can write.
        assertThat(outcome.after().orElseThrow()).isLessThan(outcome.before().orElseThrow() - 0.4);
        assertThat(Files.readAllBytes(folder.resolve("base/model.safetensors"))).isEqualTo(stored);
        assertThat(folder.resolve("adapter/model.safetensors")).doesNotExist();
        try (LearnedPolicy adapted = load("base", Optional.of(folder.resolve("adapter")))) {
            assertThat(cost(adapted)).isCloseTo(outcome.after().orElseThrow(), within(1e-3));
            assertThat(numbers(adapted)).hasSameSizeAs(before);
        }
        assertThat(problems).isEmpty();
    }

    /** Three channels and a tokenizer of digits: LLaVA's weights learn by the same code. */
    @Test
    void aPublishedModelLearnsByAnAdapterAndWhole() throws Exception {
        TinyPolicy.writePublished(folder.resolve("published"), 1);
        try (LearnedPolicy base = load("published", Optional.empty())) {
            PolicyTraining.Outcome adapter =
                    training("adapter", 40, "data").adapter(base, 8, material, Long.MAX_VALUE, Progress.IGNORED);
            assertThat(adapter.after().orElseThrow())
                    .isLessThan(adapter.before().orElseThrow());
            PolicyTraining.Outcome whole = training("whole", 40, "data")
                    .whole(base, material, PromptForm.PUBLISHED, Long.MAX_VALUE, Progress.IGNORED);
            assertThat(whole.after().orElseThrow()).isLessThan(whole.before().orElseThrow() - 1);
        }
        assertThat(folder.resolve("whole/preprocessor_config.json"))
                .hasSameBinaryContentAs(folder.resolve("published/preprocessor_config.json"));
        load("published", Optional.of(folder.resolve("adapter"))).close();
        load("whole", Optional.empty()).close();
    }

    @Test
    void aWholePolicyLearnsGoesOnAndIsWrittenAsAnother() throws Exception {
        byte[] stored = Files.readAllBytes(folder.resolve("base/model.safetensors"));
        try (LearnedPolicy base = load("base", Optional.empty())) {
            PolicyTraining.Outcome cut =
                    training("tuned", 120, "data").whole(base, material, PromptForm.PUBLISHED, 0, Progress.IGNORED);
            assertThat(cut.steps()).isZero();
        }
        PolicyTraining.Outcome outcome;
        try (LearnedPolicy base = load("base", Optional.empty())) {
            outcome = training("tuned", 120, "data")
                    .whole(base, material, PromptForm.PUBLISHED, Long.MAX_VALUE, Progress.IGNORED);
            assertThat(outcome.steps()).isEqualTo(120);
            assertThat(outcome.after().orElseThrow())
                    .isLessThan(outcome.before().orElseThrow() - 2);
        }
        try (LearnedPolicy tuned = load("tuned", Optional.empty())) {
            assertThat(cost(tuned)).isCloseTo(outcome.after().orElseThrow(), within(0.02));
        }
        assertThat(Files.readAllBytes(folder.resolve("base/model.safetensors"))).isEqualTo(stored);
        try (LearnedPolicy base = load("base", Optional.empty())) {
            assertThatThrownBy(() -> training("tuned", 120, "other")
                            .whole(base, material, PromptForm.PUBLISHED, Long.MAX_VALUE, Progress.IGNORED))
                    .isInstanceOf(ModelRefused.class)
                    .hasMessageContaining("on other data");
        }
    }

    @Test
    void designsThatAreTooLongAreToldAndTheOthersLearned() throws Exception {
        String line = "x".repeat(480);
        var copy = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            copy.add(i + line);
        }
        var brief =
                new Brief("", Optional.empty(), Candidate.of(copy), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
        var longOne = new Exercise(brief, () -> picture(0), List.of(design(1).withId("Record 7")));
        var exercises = new ArrayList<>(material.learned());
        exercises.add(longOne);
        try (LearnedPolicy base = load("base", Optional.empty())) {
            var outcome = training("out", 1, "")
                    .adapter(
                            base,
                            2,
                            new PolicyTraining.Material(exercises, List.of()),
                            Long.MAX_VALUE,
                            Progress.IGNORED);
            assertThat(outcome.designs()).isEqualTo(6);
            assertThat(outcome.after()).isEmpty();
            assertThat(problems)
                    .singleElement()
                    .asString()
                    .startsWith("Record 7: it has ")
                    .contains("2048");
            assertThatThrownBy(() -> training("none", 1, "")
                            .adapter(
                                    base,
                                    2,
                                    new PolicyTraining.Material(List.of(longOne), List.of()),
                                    Long.MAX_VALUE,
                                    Progress.IGNORED))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("There is nothing to learn from");
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }
}

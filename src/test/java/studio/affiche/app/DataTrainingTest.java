package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** From a file of conversations to an adapter and a model, with the real studio and a policy of random weights. */
class DataTrainingTest {
    @TempDir
    private Path folder;

    private Studio studio;

    @BeforeEach
    void open() throws IOException {
        studio = Studio.create(new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20));
        TinyPolicy.write(folder.resolve("tiny"), 1);
        Files.createDirectories(folder.resolve("pictures"));
        picture("pictures/tea.png", BufferedImage.TYPE_INT_ARGB);
        picture("pictures/cup.jpg", BufferedImage.TYPE_INT_RGB);
        Files.writeString(folder.resolve("pictures/broken.png"), "\u0089PNG and no more");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private void picture(String name, int type) throws IOException {
        var image = new BufferedImage(90, 120, type);
        var g = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, 90, 120);
        }
        g.setColor(new Color(0x2a6f5b));
        g.fillRect(25, 20, 40, 80);
        g.dispose();
        ImageIO.write(
                image, name.substring(name.length() - 3), folder.resolve(name).toFile());
    }

    private static String record(String image, String prompt, String text) {
        return "{\"id\": 1, \"image\": \"" + image
                + "\", \"conversations\": [{\"from\": \"human\", \"value\": \"<image>\\n"
                + "Given the product image and [Slow mornings, in a cup, From 9 €, Two drops], generate the background"
                + " prompt, selected text, and layout.\"}, {\"from\": \"gpt\", \"value\": \"Prompt: " + prompt
                + "\\nText: " + text + "\\nLayout: " + text
                + ": [40, 40, 400, 120], product: [100, 200, 400, 480]\"}]}";
    }

    private Path data(String... records) throws IOException {
        return Files.writeString(folder.resolve("data.json"), "[" + String.join(",\n", records) + "]");
    }

    private Path good() throws IOException {
        return data(
                record("tea.png", "meadow", "Slow mornings, in a cup"),
                record("none.png", "meadow", "From 9 €"),
                record("broken.png", "meadow", "From 9 €"),
                "{\"image\": \"tea.png\", \"conversations\": [{\"from\": \"gpt\", \"value\": 5}]}",
                record("tea.png", "marble slab", "From 9 €"),
                record("", "meadow", "From 9 €"),
                record("photos/cup.jpg", "desert", "From 9 €"),
                record("none.png", "desert", "From 9 €"),
                record("tea.png", "meadow", "Never heard of"));
    }

    private DataPlan plan(Path data, String out, Optional<Path> base, OptionalInt rank, long steps) {
        return new DataPlan(
                data,
                Optional.of(folder.resolve("pictures")),
                folder.resolve(out),
                base,
                rank,
                OptionalLong.of(steps),
                4,
                OptionalDouble.empty(),
                1);
    }

    private DataPlan adapter(Path data, String out, long steps) {
        return plan(data, out, Optional.of(folder.resolve("tiny")), OptionalInt.of(4), steps);
    }

    private List<String> train(DataPlan plan) throws IOException, TaskCancelled {
        return studio.schooling().trainOnData(plan, Duration.ofMinutes(5), 2, Progress.IGNORED);
    }

    @Test
    void anAdapterIsLearnedFromWhatIsGoodAndTheRestIsTold() throws Exception {
        DataPlan plan = adapter(good(), "out", 3);
        List<String> told = train(plan);
        assertThat(told)
                .anyMatch(l -> l.startsWith("Record 2: There is no picture none.png in "))
                .anyMatch(l -> l.startsWith("Record 3: ") && l.contains("broken.png"))
                .anyMatch(l -> l.equals("Record 4: “value” must be text"))
                .anyMatch(l -> l.equals("Record 6: It names no picture: give “image”"))
                .anyMatch(l -> l.startsWith("Record 8: There is no picture none.png in "))
                .anyMatch(l -> l.equals("Record 9: The chosen text “Never heard of” is not among the candidates"))
                .contains("6 conversations were not used");
        assertThat(told.getLast()).startsWith("3 of 3 steps on 3 conversations, loss ");
        assertThat(folder.resolve("out/adapter_config.json")).exists();
        studio.policies().load(new PolicyChoice(folder.resolve("tiny")).withAdapter(folder.resolve("out")));
        assertThat(studio.policies().state()).isInstanceOf(PolicyState.Learned.class);
        // The same command again does nothing more, one with more steps goes on, other data are refused.
        assertThat(train(plan).getLast()).startsWith("3 of 3 steps");
        assertThat(train(adapter(plan.data(), "out", 5)).getLast()).startsWith("5 of 5 steps");
        assertThat(train(plan).getLast()).startsWith("already 5 steps, asked for 3, on 3 conversations");
        data(record("tea.png", "meadow", "Two drops"));
        assertThatThrownBy(() -> train(plan)).isInstanceOf(IOException.class).hasMessageContaining("on other data");
    }

    @Test
    void aProductIsSeenCutOut() throws Exception {
        train(adapter(good(), "out", 1));
        var seen = new ArrayList<BufferedImage>();
        try (var files = Files.list(folder.resolve("out/pictures"))) {
            for (Path file : files.toList()) {
                seen.add(ImageIO.read(file.toFile()));
            }
        }
        // The photo's white ground is gone, and the product fills the square's height.
        assertThat(seen).hasSize(2).allSatisfy(image -> {
            assertThat(image.getWidth()).isEqualTo(16);
            assertThat(image.getRGB(0, 8) >>> 24).isZero();
            assertThat(image.getRGB(8, 1) >>> 24).isGreaterThan(200);
        });
    }

    @Test
    void aBaseIsTunedAndANewPolicyTrained() throws Exception {
        Path data = good();
        train(plan(data, "tuned", Optional.of(folder.resolve("tiny")), OptionalInt.empty(), 2));
        studio.policies().load(new PolicyChoice(folder.resolve("tuned")));
        assertThat(train(plan(data, "new", Optional.empty(), OptionalInt.empty(), 1))
                        .getLast())
                .startsWith("1 of 1 steps on 3 conversations");
        studio.policies().load(new PolicyChoice(folder.resolve("new")));
    }

    @Test
    void whereNothingIsLeftNothingIsTrained() throws Exception {
        Path data = data(record("none.png", "meadow", "From 9 €"), record("broken.png", "meadow", "From 9 €"));
        assertThatThrownBy(() -> train(adapter(data, "out", 3)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "data.json holds no conversation that can be learned from, so nothing was trained;"
                                + " Record 1: There is no picture none.png");
        Path other = data("{}", "17");
        assertThatThrownBy(() -> train(adapter(other, "out", 3)))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("Record 1: “conversations” is missing or empty");
        assertThat(folder.resolve("out/checkpoint.safetensors")).doesNotExist();
        assertThat(folder.resolve("out/adapter_config.json")).doesNotExist();
    }

    @Test
    void modelsThatAreThereAreNotOverwritten() throws Exception {
        Path data = good();
        assertThatThrownBy(() -> train(adapter(data, "tiny", 3)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is the policy to begin with");
        assertThatThrownBy(() -> train(plan(data, "tiny", Optional.empty(), OptionalInt.empty(), 3)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no training to go on with");
    }
}

package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Learned;
import studio.affiche.task.Progress;

class ClickStudyTest {
    @TempDir
    Path folder;

    private Studio studio;
    private Prepared prepared;
    private final List<Design> designs = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        studio = StandInParts.studio(new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20));
        ImageIO.write(
                new BufferedImage(20, 40, BufferedImage.TYPE_INT_ARGB),
                "png",
                folder.resolve("b.png").toFile());
        prepared = studio.openBrief(
                Files.writeString(folder.resolve("b.json"), "{\"product\": \"b.png\", \"candidates\": [\"Wake up\"]}"),
                Progress.IGNORED);
        studio.propose(prepared, 1, 1, Progress.IGNORED, p -> designs.add(p.design()));
        studio.replacements(
                prepared, designs.getFirst(), Element.BACKGROUND, 2, 1, Progress.IGNORED, p -> designs.add(p.design()));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Feedback feedback(long... clicks) {
        var rows = new ArrayList<Feedback.Row>();
        for (int i = 0; i < clicks.length; i++) {
            rows.add(new Feedback.Row(designs.get(i).id(), Optional.empty(), new Clicks(1000, clicks[i])));
        }
        return Feedback.NONE.with(new Feedback.Report("r.csv", false, Instant.EPOCH, rows));
    }

    @Test
    void postersArePairedAndTheSurestPairComesFirst() throws IOException {
        CampaignFacts facts = studio.clicks().facts(Optional.of(prepared), designs, feedback(20, 60, 22), Learned.NONE);
        assertThat(facts.posters())
                .extracting(CampaignFacts.PosterRate::design)
                .containsExactly(
                        designs.get(1).id(), designs.get(2).id(), designs.get(0).id());
        assertThat(facts.pairs()).hasSize(3).allMatch(p -> p.replaced() == Element.BACKGROUND);
        assertThat(facts.pairs().getFirst().better()).isEqualTo(designs.get(1));
        assertThat(facts.pairs().getFirst().worse()).isEqualTo(designs.get(0));
        assertThat(facts.pairs().getFirst().betterClicks()).isEqualTo(new Clicks(1000, 60));
        assertThat(facts.pairs().getFirst().sure()).isGreaterThan(0.99);
        assertThat(facts.pairs().getLast().sure()).isBetween(0.5, 0.7);
        assertThat(facts.nextTest().getFirst().design())
                .isEqualTo(designs.get(1).id());
        assertThat(facts.nextTest().getFirst().share()).isGreaterThan(0.95);
        assertThat(facts.days()).isEmpty();
        assertThat(facts.learning()).isEmpty();
        assertThat(studio.clicks()
                        .facts(Optional.empty(), designs, feedback(20, 60, 22), Learned.NONE)
                        .pairs())
                .isEmpty();
    }

    private static final Learned.Adapter ADAPTER =
            new Learned.Adapter("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "0".repeat(64), "1".repeat(64));

    @Test
    void whatWasLearnedIsToldAndCanBeRemoved() throws IOException {
        Path adapter = Files.createDirectories(studio.adapters().folder(ADAPTER));
        Files.writeString(adapter.resolve("adapter_config.json"), "{}");
        Files.writeString(
                adapter.resolve("training.json"),
                "{\"pairs\": 38, \"held_out_pairs\": 8, \"chosen_step\": 40, \"evaluations\": ["
                        + "{\"step\": 0, \"held_out_loss\": 0.69, \"reward_accuracy\": 0.5},"
                        + "{\"step\": 40, \"held_out_loss\": 0.41, \"reward_accuracy\": 0.88}]}");
        LearningCurve curve = studio.clicks()
                .facts(Optional.empty(), List.of(), Feedback.NONE, new Learned(Optional.of(ADAPTER), 0, Map.of()))
                .learning()
                .orElseThrow();
        assertThat(curve.pairs()).isEqualTo(38);
        assertThat(curve.points())
                .containsExactly(new LearningCurve.Point(0, 0.69, 0.5), new LearningCurve.Point(40, 0.41, 0.88));
        studio.adapters().remove(ADAPTER);
        assertThat(adapter).doesNotExist();
        studio.adapters().remove(ADAPTER);
        assertThat(studio.clicks()
                        .facts(
                                Optional.empty(),
                                List.of(),
                                Feedback.NONE,
                                new Learned(Optional.of(ADAPTER), 0, Map.of()))
                        .learning())
                .isEmpty();
    }

    @Test
    void whatIsNoAdapterIsNotRemoved() throws IOException {
        Path notes = Files.writeString(
                Files.createDirectories(studio.adapters().folder(ADAPTER)).resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> studio.adapters().remove(ADAPTER)).hasMessageContaining("is no adapter");
        assertThat(notes).exists();
    }
}

package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Variant;

/** What a designer sees of a campaign, and of two posters side by side. */
@ExtendWith(ApplicationExtension.class)
class CampaignTest {
    @TempDir
    Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    /** Twelve posters and variants of the first, with more clicks on each than on the one before. */
    private List<Variant> campaign(FxRobot robot, boolean simulated, int days) throws Exception {
        desk.generate();
        desk.gate.release(100);
        fx(() -> desk.workspace.clicks().vary());
        until(() -> desk.session().variants().size() == 12 + 3 * ClicksModel.VARIANTS);
        desk.painted();
        List<Variant> posters = fx(() -> List.copyOf(desk.session().variants()));
        var rows = new ArrayList<Feedback.Row>();
        for (int i = 0; i < posters.size(); i++) {
            for (int day = 1; day <= Math.max(1, days); day++) {
                rows.add(new Feedback.Row(
                        ClicksModel.id(posters.get(i)),
                        days == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 9, day)),
                        new Clicks(1000, 10 + 3 * i)));
            }
        }
        var report = new Feedback.Report(simulated ? "Most people" : "report.csv", simulated, Instant.EPOCH, rows);
        fx(() -> desk.session().takeFeedback("Clicks", Feedback.NONE.with(report)));
        return posters;
    }

    private static boolean there(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    @Test
    void theCampaignShowsRatesDaysAndPairs(FxRobot robot) throws Exception {
        List<Variant> posters = campaign(robot, false, 3);
        robot.clickOn("#clicks").clickOn("#campaign");
        until(() -> robot.lookup(".campaign-rate").queryAll().size() == posters.size());
        assertThat(text(robot, "#campaign-sources")).contains("report.csv").contains("72,000 impressions");
        assertThat(there(robot, "#campaign-simulated")).isFalse();
        assertThat(robot.lookup("#campaign-days .plot-dot").queryAll()).hasSize(3);
        assertThat(robot.lookup("#campaign-days .plot-band").queryAll()).hasSize(1);
        assertThat(robot.lookup(".campaign-pair-row").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".campaign-pair").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .contains("Background differs", "Layout differs");
        robot.type(KeyCode.ESCAPE);
        until(() -> !there(robot, "#campaign-card"));
    }

    @Test
    void theNextTestSaysWhatToShowAndOpensIt(FxRobot robot) throws Exception {
        List<Variant> posters = campaign(robot, false, 0);
        robot.clickOn("#clicks").clickOn("#campaign");
        until(() ->
                !robot.lookup("#campaign-next-test .campaign-row").queryAll().isEmpty());
        Label first = robot.lookup("#campaign-next-test .campaign-pair").queryAs(Label.class);
        assertThat(first.getText()).endsWith("% of the traffic");
        robot.clickOn(first);
        until(() -> !there(robot, "#campaign-card"));
        // Those that come later in the list were clicked more often.
        assertThat(fx(() -> desk.session().active().get()))
                .isPresent()
                .get()
                .satisfies(shown -> assertThat(posters.indexOf(shown)).isGreaterThan(posters.size() / 2));
    }

    @Test
    void simulatedClicksAreSaidToBeSimulatedAndWithoutDaysThereIsNoChart(FxRobot robot) throws Exception {
        campaign(robot, true, 0);
        robot.clickOn("#clicks-summary");
        until(() -> !robot.lookup(".campaign-rate").queryAll().isEmpty());
        assertThat(text(robot, "#campaign-simulated")).isEqualTo("Simulated: nobody clicked");
        assertThat(there(robot, "#campaign-simulated")).isTrue();
        assertThat(text(robot, "#campaign-sources")).contains("Practice campaign Most people");
        assertThat(there(robot, "#campaign-days")).isFalse();
    }

    @Test
    void whatWasLearnedIsShownAndRemoved(FxRobot robot) throws Exception {
        desk.generate();
        var named = named(1);
        fx(() -> desk.session().takeLearned(new Learned(Optional.of(named), 38, Map.of())));
        until(() -> desk.workspace.background().notices().stream()
                .anyMatch(
                        n -> n.sentence().startsWith("What this project learned from clicks is not on this machine")));
        robot.clickOn("#clicks").clickOn("#campaign");
        until(() -> there(robot, "#campaign-nothing"));
        assertThat(text(robot, "#campaign-nothing")).startsWith("What was learned is not on this machine");
        robot.type(KeyCode.ESCAPE);
        until(() -> !there(robot, "#campaign-card"));
        Path adapter = Files.createDirectories(desk.studio.adapters().folder(named));
        Files.writeString(adapter.resolve("adapter_config.json"), "{}");
        Files.writeString(
                adapter.resolve("training.json"),
                "{\"source\": \"practice\", \"pairs\": 38, \"held_out_pairs\": 8, \"chosen_step\": 40, \"evaluations\": ["
                        + "{\"step\": 0, \"held_out_loss\": 0.69, \"reward_accuracy\": 0.5},"
                        + "{\"step\": 40, \"held_out_loss\": 0.41, \"reward_accuracy\": 0.88}]}");
        robot.clickOn("#clicks").clickOn("#campaign");
        until(() -> there(robot, "#campaign-learning"));
        assertThat(text(robot, "#campaign-learning"))
                .contains("learned from 38 pairs of designs that were practised on")
                .contains("not in use");
        robot.clickOn("#campaign-remove");
        until(() -> !there(robot, "#campaign-learning"));
        assertThat(fx(() -> desk.session().learned().get())).isEqualTo(Learned.NONE);
        assertThat(text(robot, "#campaign-nothing")).startsWith("Nothing yet");
        assertThat(adapter).doesNotExist();
    }

    private static Learned.Adapter named(int n) {
        return new Learned.Adapter("3f2504e0-4f89-11d3-9a0c-0305e82c330" + n, "0".repeat(64), "1".repeat(64));
    }

    private static Path adapter(Path folder) throws Exception {
        return Files.writeString(Files.createDirectories(folder).resolve("adapter_config.json"), "{}");
    }

    @Test
    void whatIsLearnedAnewTakesThePlaceOfWhatWasOnceItIsSaved() throws Exception {
        desk.generate();
        var first = named(1);
        var second = named(2);
        Path before = adapter(desk.studio.adapters().folder(first));
        Path now = adapter(desk.studio.adapters().folder(second));
        Path file = folder.resolve("night.affiche");
        fx(() -> desk.session().takeLearned(new Learned(Optional.of(first), 38, Map.of())));
        fx(() -> desk.workspace.files().save(file, () -> {}));
        until(() -> !desk.workspace.files().dirty().get());
        fx(() -> desk.session().takeLearned(new Learned(Optional.of(second), 40, Map.of())));
        assertThat(before).exists();
        fx(() -> desk.workspace.files().save(file, () -> {}));
        until(() -> !Files.exists(before));
        assertThat(now).exists();
        fx(() -> desk.session().takeLearned(Learned.NONE));
        fx(() -> desk.workspace.files().save(folder.resolve("other.affiche"), () -> {}));
        until(() -> !desk.workspace.files().dirty().get()
                && desk.workspace.background().jobs().isEmpty());
        assertThat(now).exists();
    }

    @Test
    void whatWasLearnedAndNotSavedIsNotLeftBehind() throws Exception {
        desk.generate();
        var kept = named(1);
        var unsaved = named(2);
        Path before = adapter(desk.studio.adapters().folder(kept));
        Path now = adapter(desk.studio.adapters().folder(unsaved));
        fx(() -> desk.session().takeLearned(new Learned(Optional.of(kept), 38, Map.of())));
        fx(() -> desk.workspace.files().save(folder.resolve("night.affiche"), () -> {}));
        until(() -> !desk.workspace.files().dirty().get());
        fx(() -> desk.session().takeLearned(new Learned(Optional.of(unsaved), 40, Map.of())));
        fx(() -> desk.workspace.files().begin());
        until(() -> !Files.exists(now.getParent()));
        assertThat(before).exists();
    }

    @Test
    void whatWasLearnedAndNotSavedGoesBeforeTheWindowCloses() throws Exception {
        desk.generate();
        var unsaved = named(2);
        Path now = adapter(desk.studio.adapters().folder(unsaved));
        fx(() -> desk.session().takeLearned(new Learned(Optional.of(unsaved), 40, Map.of())));
        var closed = new AtomicBoolean();
        fx(() -> desk.workspace.files().leave(() -> closed.set(true)));
        until(closed::get);
        assertThat(now.getParent()).doesNotExist();
    }

    @Test
    void twoPostersStandSideBySideWithTheirNumbers(FxRobot robot) throws Exception {
        List<Variant> posters = campaign(robot, false, 0);
        fx(() -> desk.workspace
                .clicks()
                .forecasts()
                .put(
                        ClicksModel.id(posters.get(1)),
                        new Forecast.Lift(
                                -0.062,
                                -0.08,
                                -0.04,
                                10,
                                Map.of(Element.BACKGROUND, 0.65, Element.TEXT, 0.2, Element.LAYOUT, 0.15),
                                Map.of(Element.BACKGROUND, -0.04, Element.TEXT, -0.01, Element.LAYOUT, 0.01))));
        robot.clickOn("#compare-ab");
        until(() -> there(robot, "#compare-card"));
        assertThat(values(robot)).contains("1,000", "10", "13", "1.0 %", "1.3 %", "−6.2 %", "65 %", "–");
        assertThat(text(robot, "#compare-verdict"))
                .isEqualTo("B may be clicked more: 73 % sure. Show both more often to know.");
        robot.clickOn("#compare-earlier-b").clickOn("#compare-earlier-b");
        assertThat(values(robot)).contains("79");
        assertThat(text(robot, "#compare-verdict")).isEqualTo("B is clicked more: over 99.9 % sure.");
        assertThat(text(robot, "#compare-difference")).isEqualTo("They differ in the layout only.");
        robot.clickOn("#compare-use-b");
        until(() -> !there(robot, "#compare-card"));
        assertThat(fx(() -> desk.session().active().get())).contains(posters.getLast());
    }

    private static List<String> values(FxRobot robot) {
        return robot.lookup(".compare-value").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void aPairIsOpenedSideBySide(FxRobot robot) throws Exception {
        campaign(robot, true, 0);
        robot.clickOn("#clicks-summary");
        until(() -> !robot.lookup(".campaign-pair-row").queryAll().isEmpty());
        robot.clickOn((Node) robot.lookup(".campaign-pair-row").query());
        until(() -> there(robot, "#compare-card"));
        assertThat(there(robot, "#campaign-card")).isFalse();
        assertThat(text(robot, "#compare-difference"))
                .startsWith("They differ in the ")
                .endsWith(" only.");
        robot.type(KeyCode.ESCAPE);
        until(() -> !there(robot, "#compare-card"));
    }

    @Test
    void oneOrNoPosterCannotBeCompared(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#compare-ab").query().isDisabled()).isTrue();
        robot.clickOn("#clicks").clickOn("#compare");
        until(() -> desk.workspace.background().notices().stream()
                .anyMatch(n -> n.sentence().contains("no two posters")));
        assertThat(there(robot, "#compare-card")).isFalse();
    }
}

package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.Recoverable;
import studio.affiche.app.Study;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.Variant;

/** What a designer does with the clicks on her posters. */
@ExtendWith(ApplicationExtension.class)
class ClicksTest {
    private static final Feedback.Report REPORT = new Feedback.Report("report.csv", false, Instant.EPOCH, List.of());

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

    private List<String> ids() throws Exception {
        return fx(() -> desk.session().variants().stream().map(ClicksModel::id).toList());
    }

    @Test
    void variantsDifferFromThePosterInOneElement(FxRobot robot) throws Exception {
        desk.generate();
        Design parent = desk.poster().design().orElseThrow();
        desk.gate.release(100);
        robot.clickOn("#clicks").clickOn("#vary");
        until(() -> desk.session().variants().size() == 12 + 3 * ClicksModel.VARIANTS);
        List<Variant> made = fx(() -> List.copyOf(desk.session().variants().subList(12, 24)));
        for (Variant variant : made) {
            Design.Origin origin =
                    variant.poster().design().orElseThrow().origin().orElseThrow();
            assertThat(origin.parent()).isEqualTo(parent.id());
        }
        assertThat(made.stream()
                        .filter(v -> v.poster()
                                .design()
                                .flatMap(Design::origin)
                                .map(Design.Origin::replaced)
                                .equals(Optional.of(Element.LAYOUT))))
                .hasSize(ClicksModel.VARIANTS);
    }

    @Test
    void whatHasNoOtherIsSaid(FxRobot robot) throws Exception {
        desk.generate();
        fx(() -> desk.session().brief().copy().setAll(studio.affiche.poster.Candidate.of("Wake up")));
        robot.clickOn("#clicks").clickOn("#vary");
        until(() -> desk.session().variants().size() == 12 + 2 * ClicksModel.VARIANTS);
        until(() -> !desk.workspace.clicks().busy().get());
        assertThat(fx(() -> List.copyOf(desk.workspace.background().notices())))
                .extracting(Notice::sentence)
                .containsExactly("No other text that holds was found for this poster");
    }

    @Test
    void aReportShowsItsClicksOnTheCardsAndCanBeForgotten(FxRobot robot) throws Exception {
        desk.generate();
        var lines = new ArrayList<String>();
        lines.add("Ad name,Impressions,Link clicks");
        ids().forEach(id -> lines.add("out/" + id + ".png,\"1,000\",25"));
        Path report = Files.write(folder.resolve("report.csv"), lines);
        desk.answer = Optional.of(report);
        robot.clickOn("#clicks").clickOn("#import-clicks");
        until(() -> desk.workspace.clicks().clicks().size() == 12);
        until(() -> labels(robot, "2.5 % of 1,000") == 12);
        assertThat(fx(() -> desk.workspace.clicks().summary().get())).endsWith(" · report.csv");
        robot.clickOn("#clicks").clickOn("#learn");
        until(() -> desk.workspace.background().notices().stream()
                .map(Notice::sentence)
                .anyMatch(s -> s.contains("trained model")));
        robot.clickOn("#clicks").clickOn("#forget");
        until(() -> labels(robot, "2.5 % of 1,000") == 0);
        robot.clickOn("#undo");
        until(() -> labels(robot, "2.5 % of 1,000") == 12);
        assertThat(fx(() -> desk.session().undoName())).contains("Import clicks from report.csv");
        robot.clickOn("#undo");
        until(() -> labels(robot, "2.5 % of 1,000") == 0);
        robot.clickOn("#redo");
        until(() -> labels(robot, "2.5 % of 1,000") == 12);
    }

    @Test
    void clicksAreSavedWithTheProjectAndReopened(FxRobot robot) throws Exception {
        desk.generate();
        Path file = folder.resolve("night.affiche");
        fx(() -> desk.workspace.files().save(file, () -> {}));
        until(() -> !desk.workspace.files().dirty().get());
        String id = ids().getFirst();
        desk.answer = Optional.of(Files.writeString(
                folder.resolve("report.csv"),
                "Date,Ad name,Impressions,Clicks\n2026-09-01," + id + ",1000,20\n2026-09-02," + id + ",1000,30\n"));
        robot.clickOn("#clicks").clickOn("#import-clicks");
        until(() -> labels(robot, "2.5 % of 2,000") == 1);
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isTrue();
        Feedback taken = fx(() -> desk.session().feedback().get());
        assertThat(taken.rows()).hasSize(2).allMatch(r -> r.day().isPresent());
        robot.clickOn("#save");
        until(() -> !desk.workspace.files().dirty().get());
        fx(() -> desk.window.commands().begin());
        until(() -> desk.session().feedback().get().isEmpty());
        fx(() -> desk.window.commands().open(file));
        until(() -> labels(robot, "2.5 % of 2,000") == 1);
        assertThat(fx(() -> desk.session().feedback().get())).isEqualTo(taken);
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isFalse();
    }

    @Test
    void aPracticeCampaignStaysMarkedAsSimulatedAndIsKeptForRecovery(FxRobot robot) throws Exception {
        desk.generate();
        Path audience = Files.writeString(
                folder.resolve("audience.json"), "{\"name\": \"Quiet people\", \"baseRate\": 0.03, \"tastes\": []}");
        fx(() -> desk.workspace.clicks().practise(audience));
        until(() -> desk.workspace.clicks().clicks().size() == 12);
        assertThat(fx(() -> desk.workspace.clicks().summary().get())).endsWith(" · simulated: Quiet people");
        assertThat(fx(() -> desk.session().undoName())).contains("Practice campaign Quiet people");
        until(() -> kept().stream().anyMatch(f -> f.simulated() && f.clicks().size() == 12));
        fx(() -> desk.session().undo());
        until(() -> desk.workspace.clicks().clicks().isEmpty());
        until(() -> kept().stream().allMatch(Feedback::isEmpty));
    }

    /** The feedback of what is kept for recovery. */
    private List<Feedback> kept() throws IOException {
        var kept = new ArrayList<Feedback>();
        try (var journals = Files.list(folder.resolve("data").resolve("recovery"))) {
            for (Path journal : journals.toList()) {
                if (Files.isRegularFile(journal.resolve("poster.json"))) {
                    kept.add(desk.studio
                            .recover(new Recoverable(
                                    String.valueOf(journal.getFileName()), "", Optional.empty(), Instant.EPOCH))
                            .feedback());
                }
            }
        }
        return kept;
    }

    @Test
    void aForecastShowsLiftIntervalAndWhy(FxRobot robot) throws Exception {
        desk.generate();
        String id = ids().getFirst();
        fx(() -> {
            desk.session()
                    .takeFeedback(
                            "Import",
                            Feedback.NONE.with(new Feedback.Report(
                                    "report.csv",
                                    false,
                                    Instant.EPOCH,
                                    List.of(new Feedback.Row(id, Optional.empty(), new Clicks(2000, 40))))));
            desk.workspace
                    .clicks()
                    .forecasts()
                    .put(
                            id,
                            new Forecast.Lift(
                                    0.062,
                                    0.051,
                                    0.073,
                                    100,
                                    Map.of(Element.BACKGROUND, 0.65, Element.TEXT, 0.2, Element.LAYOUT, 0.15),
                                    Map.of(Element.BACKGROUND, 0.04, Element.TEXT, 0.01, Element.LAYOUT, -0.01)));
        });
        until(() -> labels(robot, "+6.2 %") == 1 && labels(robot, "90 % +5 to +7") == 1);
        assertThat(robot.lookup(".forecast-bar").queryAll()).hasSize(3);
        assertThat(robot.lookup(".forecast").queryAll().stream().map(n -> n.getAccessibleText()))
                .contains("+6.2 %. The background accounts for about two thirds of the gain.");
    }

    @Test
    void whatWasExpectedOfThePostersIsThereAgainAfterReopening(FxRobot robot) throws Exception {
        desk.generate();
        List<String> ids = ids();
        var forecasts = new LinkedHashMap<String, Forecast>();
        forecasts.put(ids.get(1), lift(0.031, 0.01, 0.05));
        forecasts.put(ids.get(0), new Forecast.NotEnoughData("3 posters of 12"));
        forecasts.put("a poster that was deleted", lift(0, 0, 0));
        Path file = folder.resolve("night.affiche");
        fx(() -> desk.session().takeFeedback("Import", Feedback.NONE.with(REPORT)));
        fx(() -> desk.workspace.files().save(file, () -> {}));
        until(() -> !desk.workspace.files().dirty().get());
        fx(() -> desk.session().takeLearned(new Learned(Optional.empty(), 38, forecasts)));
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isTrue();
        until(() -> labels(robot, "+3.1 %") == 1 && labels(robot, "not enough data") == 1);
        robot.clickOn("#save");
        until(() -> !desk.workspace.files().dirty().get());
        fx(() -> desk.window.commands().begin());
        until(() -> labels(robot, "+3.1 %") == 0);
        fx(() -> desk.window.commands().open(file));
        until(() -> labels(robot, "+3.1 %") == 1
                && labels(robot, "90 % +1 to +5") == 1
                && labels(robot, "not enough data") == 1);
        assertThat(fx(() -> desk.workspace.clicks().summary().get())).isEqualTo("IDPO · learned from 38 pairs");
        assertThat(ids()).isEqualTo(ids);
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isFalse();
        assertThat(fx(() -> desk.workspace.clicks().forecasts().keySet()))
                .containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    }

    private static List<String> states(FxRobot robot, String text) throws Exception {
        return fx(() -> robot.lookup(".forecast-lift").queryAllAs(Label.class).stream()
                .filter(l -> l.getText().equals(text))
                .flatMap(l -> l.getPseudoClassStates().stream())
                .map(PseudoClass::getPseudoClassName)
                .toList());
    }

    @Test
    void whatRoundsToNothingIsShownAsNeitherGainNorLoss(FxRobot robot) throws Exception {
        desk.generate();
        List<String> ids = ids();
        var forecasts = new LinkedHashMap<String, Forecast>();
        forecasts.put(ids.get(0), lift(-0.0004, -0.01, 0.01));
        forecasts.put(ids.get(1), lift(-0.02, -0.03, -0.01));
        fx(() -> desk.session().takeFeedback("Import", Feedback.NONE.with(REPORT)));
        fx(() -> desk.session().takeLearned(new Learned(Optional.empty(), 38, forecasts)));
        until(() -> labels(robot, "0 %") == 1 && labels(robot, "−2.0 %") == 1);
        assertThat(states(robot, "0 %")).contains("even").doesNotContain("loss");
        assertThat(states(robot, "−2.0 %")).contains("loss").doesNotContain("even");
    }

    @Test
    void aReportOfOtherPostersIsRefusedInOneSentence(FxRobot robot) throws Exception {
        desk.generate();
        desk.answer = Optional.of(
                Files.writeString(folder.resolve("other.csv"), "poster,impressions,clicks\nsomebody,100,3\n"));
        robot.clickOn("#clicks").clickOn("#import-clicks");
        until(() -> desk.workspace.background().notices().stream()
                .map(Notice::sentence)
                .anyMatch(s -> s.contains("other.csv tells of none of these posters")));
        assertThat(fx(() -> desk.workspace.clicks().clicks())).isEmpty();
    }

    private static long labels(FxRobot robot, String text) {
        return robot.lookup(".forecast .label").queryAllAs(Label.class).stream()
                .filter(l -> l.getText().equals(text))
                .count();
    }

    private static Forecast.Lift lift(double lift, double low, double high) {
        return new Forecast.Lift(
                lift,
                low,
                high,
                50,
                Map.of(Element.BACKGROUND, 1.0, Element.TEXT, 0.0, Element.LAYOUT, 0.0),
                Map.of(Element.BACKGROUND, 0.04, Element.TEXT, 0.0, Element.LAYOUT, 0.0));
    }

    private List<String> suggested() throws Exception {
        return fx(() -> desk.workspace.swaps().suggestions().stream()
                .map(s -> s.proposal().design().id())
                .toList());
    }

    private List<String> gains(FxRobot robot) throws Exception {
        return fx(() -> robot.lookup(".swap-gain").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    @Test
    void suggestionsAreInTheOrderOfWhatTheyAreExpectedToGain(FxRobot robot) throws Exception {
        desk.generate();
        desk.painted();
        List<String> before = suggested();
        assertThat(before).hasSize(6);
        assertThat(gains(robot)).isEmpty();
        var asked = new ArrayList<String>();
        Study study = (prepared, shown, others, progress) -> {
            asked.add(shown.id());
            var forecasts = new LinkedHashMap<String, Forecast>();
            forecasts.put(before.get(3), lift(0.031, 0.01, 0.05));
            forecasts.put(before.get(1), lift(-0.009, -0.03, 0.02));
            return forecasts;
        };
        fx(() -> desk.workspace.learning().study().set(Optional.of(study)));
        until(() -> gains(robot).equals(List.of("+3.1 %", "−0.9 %")));
        assertThat(suggested())
                .containsExactly(
                        before.get(3), before.get(1), before.get(0), before.get(2), before.get(4), before.get(5));
        robot.clickOn((Node) robot.lookup(".swap-tile").query());
        until(() -> asked.size() == 2);
        assertThat(asked.getLast()).isEqualTo(before.get(3));
        fx(() -> desk.session().takeFeedback("Forget the clicks", Feedback.NONE.with(REPORT)));
        until(() -> gains(robot).isEmpty());
        assertThat(suggested()).hasSize(6);
    }

    @Test
    void withTooLittleDataTheOrderStaysAndThePanelSaysWhatIsMissing(FxRobot robot) throws Exception {
        desk.generate();
        desk.painted();
        List<String> before = suggested();
        fx(() -> desk.workspace.learning().study().set(Optional.of((prepared, shown, others, progress) -> {
            var forecasts = new LinkedHashMap<String, Forecast>();
            others.forEach(o -> forecasts.put(o.id(), new Forecast.NotEnoughData("3 posters of 12")));
            return forecasts;
        })));
        until(() -> robot.lookup("#swap-unknown").queryAs(Label.class).isVisible());
        assertThat(robot.lookup("#swap-unknown").queryAs(Label.class).getText())
                .isEqualTo("What a swap gains is not known, not enough data: 3 posters of 12");
        assertThat(suggested()).isEqualTo(before);
        assertThat(gains(robot)).isEmpty();
    }
}

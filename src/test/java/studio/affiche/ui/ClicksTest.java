package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.Clicks;
import studio.affiche.app.Forecast;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.Variant;

/** What a designer does with the clicks on her posters. */
@ExtendWith(ApplicationExtension.class)
class ClicksTest {
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
        assertThat(fx(() -> desk.workspace.clicks().summary().get())).isEqualTo("report.csv");
        robot.clickOn("#clicks").clickOn("#learn");
        until(() -> desk.workspace.background().notices().stream()
                .map(Notice::sentence)
                .anyMatch(s -> s.contains("trained model")));
        robot.clickOn("#clicks").clickOn("#forget");
        until(() -> labels(robot, "2.5 % of 1,000") == 0);
    }

    @Test
    void aForecastShowsLiftIntervalAndWhy(FxRobot robot) throws Exception {
        desk.generate();
        String id = ids().getFirst();
        fx(() -> {
            desk.workspace.clicks().clicks().put(id, new Clicks(2000, 40));
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
}

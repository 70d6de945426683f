package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.poster.Feedback;
import studio.affiche.ui.session.ClicksModel;

/** Cards over the window: what they ask of a report, and who gets the keys meanwhile. */
@ExtendWith(ApplicationExtension.class)
class CardsTest {
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

    private Path unclear() throws Exception {
        String id = fx(() -> ClicksModel.id(desk.session().variants().getFirst()));
        return Files.writeString(
                folder.resolve("kampagne.csv"), "Bild,Gezeigt,Geklickt,Reichweite\n" + id + ".png,2000,50,900\n");
    }

    private static void choose(FxRobot robot, String combo, int index) {
        robot.interact(
                () -> robot.lookup(combo).queryComboBox().getSelectionModel().select(index));
    }

    @Test
    void unclearColumnsAreAskedForAndImportedAsChosen(FxRobot robot) throws Exception {
        desk.generate();
        desk.answer = Optional.of(unclear());
        robot.clickOn("#clicks").clickOn("#import-clicks");
        until(() -> robot.lookup("#columns-card").tryQuery().isPresent());
        Node read = robot.lookup("#columns-import").query();
        Label verdict = robot.lookup("#columns-verdict").queryAs(Label.class);
        assertThat(verdict.getText()).isEqualTo("Choose the column of the impressions.");
        assertThat(read.isDisabled()).isTrue();
        choose(robot, "#column-impressions", 2);
        choose(robot, "#column-clicks", 1);
        assertThat(verdict.getText()).contains("are the two columns swapped?");
        assertThat(read.isDisabled()).isTrue();
        choose(robot, "#column-impressions", 1);
        choose(robot, "#column-clicks", 2);
        assertThat(verdict.getText()).isEqualTo("The first row names a poster of the strip.");
        robot.clickOn("#columns-import");
        until(() -> robot.lookup("2.5 % of 2,000").tryQuery().isPresent());
        assertThat(robot.lookup("#columns-card").tryQuery()).isEmpty();
        assertThat(fx(() -> desk.session().undoName())).contains("Import clicks from kampagne.csv");
    }

    @Test
    void cancellingTheQuestionAboutColumnsChangesNothing(FxRobot robot) throws Exception {
        desk.generate();
        Path report = unclear();
        fx(() -> desk.window.commands().open(report));
        until(() -> robot.lookup("#columns-card").tryQuery().isPresent());
        // Whoever behind the question wants the focus does not get its keys.
        fx(() -> desk.window.root().lookup("#canvas").requestFocus());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#columns-card").tryQuery().isEmpty());
        assertThat(fx(() -> desk.session().feedback().get())).isEqualTo(Feedback.NONE);
        assertThat(fx(() -> desk.session().undoName())).isEmpty();
        assertThat(fx(() -> desk.workspace.background().notices())).isEmpty();
        assertThat(fx(() -> desk.workspace.clicks().busy().get())).isFalse();
    }

    @Test
    void escapeClosesACardThatWasNotDrawnYet() throws Exception {
        desk.generate();
        fx(() -> {
            desk.window.commands().campaign();
            Node owner = desk.window.root().getScene().getFocusOwner();
            assertThat(owner.getId()).isEqualTo("campaign-card");
            Event.fireEvent(
                    owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(desk.window.root().lookup("#campaign-card")).isNull();
        });
    }
}

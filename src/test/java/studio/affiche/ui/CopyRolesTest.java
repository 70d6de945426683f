package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

/** What lines of copy are for, in the window. */
@ExtendWith(ApplicationExtension.class)
class CopyRolesTest {
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

    private static MenuButton chip(FxRobot robot, String line) {
        Node row = robot.lookup(".copy-row")
                .match(n -> line.equals(n.getUserData()))
                .query();
        return robot.from(row).lookup(".role-chip").queryAs(MenuButton.class);
    }

    private void lines(String... lines) throws Exception {
        fx(() -> desk.session().brief().addLines(String.join("\n", lines)));
    }

    @Test
    void theRoleIsReadFromTheWords(FxRobot robot) throws Exception {
        lines("Sleep like it's Sunday", "€ 129");
        until(() -> chip(robot, "€ 129").getText().equals("Price"));
        assertThat(chip(robot, "Sleep like it's Sunday").getText()).isEqualTo("Slogan");
        assertThat(chip(robot, "€ 129").getItems().getFirst().getText()).isEqualTo("As read (Price)");
    }

    @Test
    void aRoleAndAUseAreSetByTheMenuAndTheFocusStays(FxRobot robot) throws Exception {
        lines("Sleep like it's Sunday", "Free returns");
        robot.clickOn(chip(robot, "Free returns")).clickOn("Legal");
        robot.clickOn(chip(robot, "Free returns")).clickOn("On no poster");
        assertThat(fx(() -> desk.session().brief().copy().get(1)))
                .isEqualTo(new Candidate("Free returns", Optional.of(CopyRole.LEGAL), Candidate.Use.NEVER));
        assertThat(chip(robot, "Free returns").getText()).isEqualTo("Legal");
        assertThat(fx(() -> chip(robot, "Free returns").isFocused())).isTrue();
        assertThat(chip(robot, "Free returns").getAccessibleText()).contains("Legal", "on no poster");
    }

    @Test
    void theWordsAreEditedInPlaceByKeyboard(FxRobot robot) throws Exception {
        lines("Sleep like it's Sunday");
        robot.clickOn("#product-name");
        robot.clickOn(robot.lookup(".copy-words").<Node>query());
        TextField field = robot.lookup(".copy-field").queryAs(TextField.class);
        until(field::isFocused);
        robot.type(KeyCode.END).write("!").type(KeyCode.ENTER);
        assertThat(fx(() -> desk.session().brief().copy().getFirst().text())).isEqualTo("Sleep like it's Sunday!");
    }

    @Test
    void theMenuOpensFromTheFocusedRowByKeyboard(FxRobot robot) throws Exception {
        lines("Free returns");
        robot.clickOn(robot.lookup(".copy-words").<Node>query());
        until(robot.lookup(".copy-field").query()::isFocused);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        until(chip(robot, "Free returns")::isShowing);
        robot.type(KeyCode.ESCAPE);
        until(() -> !chip(robot, "Free returns").isShowing());
        robot.type(KeyCode.SPACE);
        until(chip(robot, "Free returns")::isShowing);
    }

    @Test
    void aLongLineIsShownWhole(FxRobot robot) throws Exception {
        String line =
                "A double ristretto of Huila beans under silk milk, poured slowly, today and every other morning.";
        lines(line);
        until(() -> robot.lookup(".copy-words").queryAs(Labeled.class).getHeight() > 40);
        assertThat(robot.lookup(".copy-words").queryAs(Labeled.class).getText()).isEqualTo(line);
    }
}

package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.Studio;
import studio.affiche.judge.Check;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.ReviewModel;

/** The findings of the shown poster, on the real studio. */
@ExtendWith(ApplicationExtension.class)
class FindingsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, folder, (settings, gate) -> Studio.create(settings));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private boolean found(Check check) {
        return row(check).isPresent();
    }

    private Optional<ReviewModel.Row> row(Check check) {
        return desk.workspace.review().rows().get().stream()
                .flatMap(rows -> rows.stream())
                .filter(r -> r.finding().check() == check)
                .findFirst();
    }

    private void generateOne() throws Exception {
        Path brief = desk.brief();
        fx(() -> desk.window.commands().open(brief));
        until(() -> desk.session().brief().prepared().get().isPresent());
        fx(() -> desk.workspace.generator().generate());
        until(() -> !desk.session().variants().isEmpty());
        fx(() -> desk.workspace.generator().cancel());
        until(() -> desk.workspace.review().rows().get().isPresent());
    }

    @Test
    void aLineThatIsMadeAMustIsFoundMissingAndTheSectionFolds(FxRobot robot) throws Exception {
        generateOne();
        assertThat(fx(() -> found(Check.REQUIRED_LINES))).isFalse();
        fx(() -> desk.session()
                .brief()
                .copy()
                .add(new Candidate("Refill for half", Optional.empty(), Candidate.Use.MUST)));
        until(() -> found(Check.REQUIRED_LINES));
        until(() -> !robot.lookup(".finding").queryAll().isEmpty());
        Node list = robot.lookup(".finding-list").query();
        fx(() -> robot.lookup("#findings-head").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(fx(list::isVisible)).isFalse();
        robot.type(KeyCode.SPACE);
        assertThat(fx(list::isVisible)).isTrue();
        fx(() -> desk.session().brief().prepared().set(Optional.empty()));
        until(() -> !robot.lookup("#findings").query().isVisible());
    }

    @Test
    void aTextThatWasMovedOffTheCanvasIsFoundMendedAndTheMendUndone(FxRobot robot) throws Exception {
        generateOne();
        assertThat(fx(() -> found(Check.CUT))).isFalse();

        fx(() -> {
            Layer.Text text = desk.session()
                    .poster()
                    .get()
                    .orElseThrow()
                    .layers(Layer.Text.class)
                    .getFirst();
            var box = text.frame().box();
            desk.session()
                    .edit(Edits.frame(
                            text,
                            text.frame()
                                    .withBox(new studio.affiche.poster.Box(
                                            -0.4 * box.width(), box.y(), box.width(), box.height()))));
        });
        until(() -> row(Check.CUT).flatMap(ReviewModel.Row::edit).isPresent());
        var cut = fx(() -> desk.session().poster().get());
        until(() -> robot.lookup(".mend").tryQuery().isPresent());
        Button mend = robot.lookup(".mend")
                .match((Button b) -> b.getAccessibleText().contains("is cut by"))
                .query();
        fx(mend::fire);
        until(() -> desk.workspace.review().rows().get().isPresent() && !found(Check.CUT));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(fx(() -> desk.session().poster().get())).isEqualTo(cut);
    }
}

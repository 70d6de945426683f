package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.Prepared;
import studio.affiche.ui.session.Notice;

/** What the window says of a brief whose cut-out is not sure or that gives fewer posters than asked for. */
@ExtendWith(ApplicationExtension.class)
class DoubtsTest {
    private static final int MOST = 3;

    @TempDir
    Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, folder, (settings, gate) -> GatedParts.studio(settings, gate, MOST));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void openAndGenerate(String quality) throws Exception {
        Path brief = desk.brief();
        fx(() -> desk.window.commands().open(brief));
        until(() -> desk.session().brief().prepared().get().isPresent());
        cutOut(quality);
        desk.gate.release(MOST);
        fx(() -> desk.workspace.generator().generate());
        until(() -> !desk.workspace.generator().running().get()
                && desk.session().variants().size() == MOST);
    }

    private void cutOut(String quality) throws Exception {
        fx(() -> {
            Prepared p = desk.session().brief().prepared().get().orElseThrow();
            desk.session()
                    .brief()
                    .prepared()
                    .set(Optional.of(new Prepared(
                            p.brief(),
                            p.assets(),
                            p.productPath(),
                            p.logoPath(),
                            p.product(),
                            quality,
                            p.strokes(),
                            p.notes())));
        });
    }

    private static List<Node> visible(FxRobot robot, String style) {
        Set<Node> all = robot.lookup(style).queryAll();
        return all.stream().filter(Node::isVisible).toList();
    }

    @Test
    void aWarningOfFewerPostersStaysUntilItIsClosed(FxRobot robot) throws Exception {
        openAndGenerate("Good");
        until(() -> !visible(robot, ".notice-warning").isEmpty());
        Notice notice = fx(() -> desk.workspace.background().notices().getLast());
        assertThat(notice.sentence()).startsWith("Only 3 of 12 posters could be made from this brief");
        assertThat(notice.kind().stays()).isTrue();
        robot.clickOn(robot.from(visible(robot, ".notice-warning").getFirst())
                .lookup(".icon-button")
                .<Node>query());
        assertThat(fx(() -> desk.workspace.background().notices())).isEmpty();
    }

    @Test
    void aCutOutThatIsNotSureIsMarkedUntilItIsCorrected(FxRobot robot) throws Exception {
        openAndGenerate("Check the edges. Some of the outline is faint.");
        assertThat(visible(robot, "#cutout-doubt")).hasSize(1);
        assertThat(visible(robot, ".card-doubt")).hasSize(MOST);
        cutOut("Corrected by hand.");
        assertThat(visible(robot, "#cutout-doubt")).isEmpty();
        assertThat(visible(robot, ".card-doubt")).isEmpty();
    }
}

package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.Document;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;

/** Correcting the cut-out with the brush. */
@ExtendWith(ApplicationExtension.class)
class CutoutEditorTest {
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

    private void open(FxRobot robot) throws Exception {
        desk.generate();
        robot.clickOn("#correct-cutout");
        until(() -> shown() && verdict().equals("Taken whole"));
    }

    private boolean shown() {
        return desk.window.root().lookup("#cutout-editor") != null;
    }

    private String verdict() {
        return ((Label) desk.window.root().lookup("#cutout-verdict")).getText();
    }

    private List<CutoutStroke> strokes() throws Exception {
        return fx(() -> desk.session().brief().prepared().get().orElseThrow().strokes());
    }

    private AssetRef cutout() throws Exception {
        return ((Layer.Product) desk.layer(LayerId.PRODUCT)).cutout();
    }

    private void draw(FxRobot robot) throws Exception {
        Node canvas = robot.lookup("#cutout-canvas").query();
        Point2D middle = fx(() -> canvas.localToScreen(
                canvas.getLayoutBounds().getCenterX(), canvas.getLayoutBounds().getCenterY()));
        robot.moveTo(middle)
                .press(MouseButton.PRIMARY)
                .moveTo(middle.add(0, 40))
                .release(MouseButton.PRIMARY);
    }

    @Test
    void aStrokeThatRemovesGivesEveryPosterANewCutoutThatCanBeUndone(FxRobot robot) throws Exception {
        open(robot);
        AssetRef before = cutout();
        robot.clickOn("#brush-remove");
        draw(robot);
        until(() -> verdict().equals("Corrected"));
        robot.clickOn("#cutout-apply");
        until(() -> !strokes().isEmpty());
        assertThat(shown()).isFalse();
        assertThat(strokes()).singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo(CutoutStroke.Kind.REMOVE);
            assertThat(s.points()).hasSizeGreaterThan(1);
        });
        AssetRef after = cutout();
        assertThat(after).isNotEqualTo(before);
        assertThat(fx(() -> desk.session().variants().stream()
                        .allMatch(v -> v.assets().contains(after)
                                && v.poster().layers().stream()
                                        .noneMatch(l -> l instanceof Layer.Product p
                                                && p.cutout().equals(before)))))
                .isTrue();
        assertThat(fx(() -> desk.session().undoName())).contains("Correct the cut-out");
        fx(() -> desk.session().undo());
        assertThat(cutout()).isEqualTo(before);
    }

    @Test
    void strokesAreKeptInTheProjectAndEditedAgain(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#brush-remove");
        draw(robot);
        until(() -> verdict().equals("Corrected"));
        robot.clickOn("#cutout-apply");
        until(() -> !strokes().isEmpty());
        Path file = folder.resolve("kept.affiche");
        fx(() -> desk.workspace.files().save(file, () -> {}));
        until(() -> !desk.workspace.files().dirty().get());
        Document again = desk.studio.open(file);
        assertThat(again.source().orElseThrow().strokes()).isEqualTo(strokes());

        robot.clickOn("#correct-cutout");
        until(() -> shown() && verdict().equals("Corrected"));
        robot.clickOn("#cutout-reset");
        until(() -> verdict().equals("Taken whole"));
        robot.clickOn("#cutout-apply");
        until(() -> strokes().isEmpty());
    }

    @Test
    void undoTakesAStrokeBackAndEscapeLeavesAllAsItWas(FxRobot robot) throws Exception {
        open(robot);
        AssetRef before = cutout();
        until(() -> desk.stage.getScene().getFocusOwner() == desk.window.root().lookup("#cutout-canvas"));
        robot.type(KeyCode.R);
        until(() -> ((ToggleButton) desk.window.root().lookup("#brush-remove")).isSelected());
        draw(robot);
        until(() -> verdict().equals("Corrected"));
        robot.clickOn("#cutout-undo");
        until(() -> verdict().equals("Taken whole"));
        draw(robot);
        until(() -> verdict().equals("Corrected"));
        robot.type(KeyCode.ESCAPE);
        until(() -> !shown());
        assertThat(strokes()).isEmpty();
        assertThat(cutout()).isEqualTo(before);
    }
}

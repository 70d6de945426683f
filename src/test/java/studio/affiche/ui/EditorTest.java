package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.PolicyState;
import studio.affiche.poster.Box;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Element;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Property;

/** What a designer does with the poster on the canvas. */
@ExtendWith(ApplicationExtension.class)
class EditorTest {
    private static final LayerId HEADLINE = LayerId.text(1);

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

    private void select(FxRobot robot, LayerId id) throws Exception {
        robot.clickOn(desk.middle(id));
        until(() -> desk.session().selection().get().equals(Optional.of(id)));
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to));
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aDraggedLayerMovesAsOneNamedStepThatCanBeUndone(FxRobot robot) throws Exception {
        desk.generate();
        Box before = desk.layer(HEADLINE).frame().box();
        Point2D from = desk.middle(HEADLINE);
        Point2D to = desk.screen(before.centerX() + 131, before.centerY() + 377);
        drag(robot, from, to);
        until(() -> desk.session().undoName().isPresent());
        assertThat(desk.session().undoName()).contains("Move Headline");
        Box after = desk.layer(HEADLINE).frame().box();
        assertThat(after.x() - before.x()).isCloseTo(131, within(20.0));
        assertThat(after.y() - before.y()).isCloseTo(377, within(20.0));
        assertThat(after.width()).isEqualTo(before.width());
        assertThat(desk.layer(HEADLINE).properties().touched()).contains(Property.FRAME);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(desk.layer(HEADLINE).frame().box()).isEqualTo(before);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(desk.layer(HEADLINE).frame().box()).isEqualTo(after);
    }

    @Test
    void aLayerDraggedNearTheMiddleStandsExactlyInTheMiddle(FxRobot robot) throws Exception {
        desk.generate();
        Box before = desk.layer(HEADLINE).frame().box();
        fx(() -> desk.session()
                .edit(Edits.frame(
                        desk.session()
                                .poster()
                                .get()
                                .orElseThrow()
                                .layer(HEADLINE)
                                .orElseThrow(),
                        Frame.of(new Box(20, 600, 300, 90)))));
        Point2D from = desk.middle(HEADLINE);
        drag(robot, from, desk.screen(540 + 5, 670));
        until(() -> desk.session().undoName().equals(Optional.of("Move Headline")));
        assertThat(desk.layer(HEADLINE).frame().box().centerX()).isEqualTo(540);
        assertThat(before.width()).isGreaterThan(300);
    }

    @Test
    void aCornerOfTheProductResizesItWithItsShapeKept(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, LayerId.PRODUCT);
        Box before = desk.layer(LayerId.PRODUCT).frame().box();
        drag(
                robot,
                desk.screen(before.right(), before.bottom()),
                desk.screen(before.right() - 163, before.bottom() - 150));
        until(() -> desk.session().undoName().isPresent());
        Box after = desk.layer(LayerId.PRODUCT).frame().box();
        assertThat(after.width()).isLessThan(before.width() - 80);
        assertThat(after.width() / after.height()).isCloseTo(before.width() / before.height(), within(1e-9));
        assertThat(after.x()).isCloseTo(before.x(), within(1e-6));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-6));
    }

    @Test
    void theCardOfPoliciesSaysWhoDesignsAndWhyAFolderCannotBeUsed(FxRobot robot) throws Exception {
        robot.clickOn("#model-state");
        until(() -> robot.lookup("#policy-card").tryQuery().isPresent());
        desk.answer = Optional.of(folder);
        robot.clickOn("#policy-folder");
        until(() -> robot.lookup("#policy-card .hint").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().contains(folder.toString())));
        assertThat(fx(() -> desk.workspace.policies().state().get())).isInstanceOf(PolicyState.Refused.class);
        robot.clickOn("#policy-done");
        until(() -> robot.lookup("#policy-card").tryQuery().isEmpty());
    }

    @Test
    void escapeGivesADraggedLayerBack(FxRobot robot) throws Exception {
        desk.generate();
        Poster before = desk.poster();
        robot.moveTo(desk.middle(HEADLINE)).press(MouseButton.PRIMARY);
        robot.moveBy(60, 90);
        until(() -> desk.window.canvas().manipulation().get().isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(desk.poster()).isEqualTo(before);
        assertThat(fx(() -> desk.session().undoName())).isEmpty();
    }

    @Test
    void arrowsNudgeByOneOrTenAsOneStep(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, HEADLINE);
        Box before = desk.layer(HEADLINE).frame().box();
        robot.type(KeyCode.RIGHT, 3);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(desk.layer(HEADLINE).frame().box()).isEqualTo(before.translate(3, 10));
        fx(() -> desk.session().undo());
        assertThat(desk.layer(HEADLINE).frame().box()).isEqualTo(before);
    }

    @Test
    void hiddenLayersAreNotPaintedAndDeletedOnesAreGone(FxRobot robot) throws Exception {
        desk.generate();
        Node row = robot.lookup(".layer-row")
                .match(n -> HEADLINE.equals(n.getUserData()))
                .query();
        robot.clickOn(robot.from(row).lookup(".icon-button").nth(0).<Node>query());
        assertThat(desk.layer(HEADLINE).properties().visible()).isFalse();
        assertThat(desk.session().undoName()).contains("Hide Headline");
        // What is hidden cannot be caught on the canvas.
        robot.clickOn(desk.middle(HEADLINE));
        assertThat(fx(() -> desk.session().selection().get())).isEmpty();
        select(robot, LayerId.PRODUCT);
        robot.type(KeyCode.DELETE);
        assertThat(desk.poster().layer(LayerId.PRODUCT)).isEmpty();
    }

    @Test
    void aLockedLayerStaysWhereItIs(FxRobot robot) throws Exception {
        desk.generate();
        Node row = robot.lookup(".layer-row")
                .match(n -> HEADLINE.equals(n.getUserData()))
                .query();
        robot.clickOn(robot.from(row).lookup(".icon-button").nth(1).<Node>query());
        assertThat(desk.layer(HEADLINE).properties().locked()).isTrue();
        Box before = desk.layer(HEADLINE).frame().box();
        drag(robot, desk.middle(HEADLINE), desk.screen(700, 900));
        assertThat(desk.layer(HEADLINE).frame().box()).isEqualTo(before);
    }

    @Test
    void aSwapReplacesOneElementAndKeepsWhatWasDoneByHand(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, HEADLINE);
        robot.type(KeyCode.DOWN, 5);
        Poster before = desk.poster();
        until(() -> !desk.workspace.swaps().suggestions().isEmpty());
        robot.clickOn(robot.lookup(".swap-tile").nth(0).<Node>query());
        until(() -> desk.session().undoName().equals(Optional.of("Swap background")));
        Poster after = desk.poster();
        assertThat(after.layer(LayerId.BACKGROUND)).isNotEqualTo(before.layer(LayerId.BACKGROUND));
        assertThat(after.layer(HEADLINE)).isEqualTo(before.layer(HEADLINE));
        assertThat(after.layer(LayerId.PRODUCT)).isEqualTo(before.layer(LayerId.PRODUCT));
        robot.clickOn("#undo");
        assertThat(desk.poster()).isEqualTo(before);
    }

    @Test
    void theTabsOfTheSwapPanelAskForTheirElement(FxRobot robot) throws Exception {
        desk.generate();
        robot.clickOn("#swap-layout");
        until(() -> !desk.workspace.swaps().suggestions().isEmpty());
        assertThat(fx(() -> desk.workspace.swaps().suggestions().getFirst().element()))
                .isEqualTo(Element.LAYOUT);
        Box before = desk.layer(LayerId.PRODUCT).frame().box();
        robot.clickOn(robot.lookup(".swap-tile").nth(1).<Node>query());
        until(() -> desk.session().undoName().equals(Optional.of("Swap layout")));
        assertThat(desk.layer(LayerId.PRODUCT).frame().box()).isNotEqualTo(before);
    }

    @Test
    void theInspectorShowsAndChangesTheSelectedLayer(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, HEADLINE);
        assertThat(robot.lookup("#text-words").queryAs(TextArea.class).getText())
                .isEqualTo("Wake up");
        until(() -> robot.lookup("#contrast").queryAs(Label.class).getText().contains(": 1"));
        robot.clickOn("#text-words");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("Rise");
        assertThat(((Layer.Text) desk.layer(HEADLINE)).text()).isEqualTo("Rise");
        assertThat(fx(() -> desk.session()
                        .active()
                        .get()
                        .orElseThrow()
                        .history()
                        .get()
                        .index()))
                .isEqualTo(1);
        TextField size = robot.lookup("#type-size").queryAs(TextField.class);
        fx(() -> {
            size.requestFocus();
            size.selectAll();
        });
        robot.write("33\n");
        assertThat(((Layer.Text) desk.layer(HEADLINE)).style().maxSize()).isEqualTo(33);
    }

    private Grounding grounding() throws Exception {
        return ((Layer.Product) desk.layer(LayerId.PRODUCT)).grounding();
    }

    @Test
    void theInspectorSwitchesAndSetsHowTheProductStands(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, LayerId.PRODUCT);
        Grounding before = grounding();
        robot.clickOn("#contact-on");
        assertThat(grounding().contact()).isPositive();
        assertThat(desk.layer(LayerId.PRODUCT).properties().touched()).contains(Property.STYLE);
        robot.clickOn("#contact-on");
        assertThat(grounding().contact()).isZero();
        fx(() -> desk.session().undo());
        fx(() -> desk.session().undo());
        assertThat(grounding()).isEqualTo(before);
        Slider light = robot.lookup("#light-angle").queryAs(Slider.class);
        Slider edge = robot.lookup("#edge-light").queryAs(Slider.class);
        fx(() -> light.setValue(45));
        // Light from the left stands at the left.
        assertThat(grounding().lightAngle()).isEqualTo(135);
        fx(() -> edge.setValue(0.7));
        assertThat(grounding().ambience().edge()).isEqualTo(0.7);
        ComboBox<Grounding.Surface> surface = robot.lookup("#surface").queryComboBox();
        fx(() -> surface.setValue(Grounding.Surface.WATER));
        assertThat(grounding().surface()).isEqualTo(Grounding.Surface.WATER);
        fx(() -> surface.setValue(Grounding.Surface.AIR));
        // What hangs touches nothing.
        assertThat(robot.lookup("#contact-on").<Node>query().isDisabled()).isTrue();
        for (int i = 0; i < 4; i++) {
            fx(() -> desk.session().undo());
        }
        assertThat(grounding()).isEqualTo(before);
        assertThat(fx(light::getValue)).isEqualTo(180 - before.lightAngle());
        assertThat(fx(surface::getValue)).isEqualTo(before.surface());
    }

    @Test
    void whatIsNoNumberIsMarkedAndChangesNothing(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, LayerId.PRODUCT);
        Poster before = desk.poster();
        TextField x = robot.lookup("#frame-x").queryAs(TextField.class);
        fx(() -> {
            x.requestFocus();
            x.selectAll();
        });
        robot.write("a lot\n");
        assertThat(desk.poster()).isEqualTo(before);
        assertThat(x.getPseudoClassStates())
                .anyMatch(p -> p.getPseudoClassName().equals("error"));
    }

    @Test
    void zoomAndPanKeepThePosterUnderThePointer(FxRobot robot) throws Exception {
        desk.generate();
        double fitted = fx(() -> desk.window.canvas().viewport().get().zoom());
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertThat(fx(() -> desk.window.canvas().viewport().get().zoom())).isGreaterThan(fitted);
        Poster before = desk.poster();
        double x = fx(() -> desk.window.canvas().viewport().get().originX());
        robot.moveTo(desk.middle(HEADLINE));
        robot.press(KeyCode.SPACE);
        drag(robot, desk.middle(HEADLINE), desk.middle(HEADLINE).add(50, 0));
        robot.release(KeyCode.SPACE);
        assertThat(fx(() -> desk.window.canvas().viewport().get().originX())).isCloseTo(x + 50, within(1.0));
        assertThat(desk.poster()).isEqualTo(before);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(fx(() -> desk.window.canvas().viewport().get().zoom())).isEqualTo(fitted);
    }

    @Test
    void editsOfAPosterAreKeptWhileAnotherIsOnTheCanvas(FxRobot robot) throws Exception {
        desk.generate();
        select(robot, HEADLINE);
        robot.type(KeyCode.DOWN, 5);
        Poster edited = desk.poster();
        Pane cards = robot.lookup("#variants").queryAs(Pane.class);
        robot.clickOn(cards.getChildren().get(2));
        until(() -> desk.session()
                .active()
                .get()
                .equals(Optional.of(desk.session().variants().get(2))));
        assertThat(fx(() -> desk.session().undoName())).isEmpty();
        robot.clickOn(cards.getChildren().get(0));
        until(() -> desk.session().poster().get().equals(Optional.of(edited)));
        assertThat(fx(() -> desk.session().undoName())).contains("Move Headline");
    }
}

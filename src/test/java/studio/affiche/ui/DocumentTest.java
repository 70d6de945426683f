package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.util.Pair;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.Variant;

/** From a brief to posters, files and back. */
@ExtendWith(ApplicationExtension.class)
class DocumentTest {
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

    private List<Notice> notices() throws Exception {
        return fx(() -> List.copyOf(desk.workspace.background().notices()));
    }

    @Test
    void aBriefIsOpenedAndItsPostersArriveOneByOne(FxRobot robot) throws Exception {
        desk.answer = Optional.of(desk.brief());
        robot.clickOn("#open");
        until(() -> desk.session().brief().prepared().get().isPresent());
        assertThat(robot.lookup("#product-name").queryAs(TextField.class).getText())
                .isEqualTo("Night serum");
        assertThat(robot.lookup(".copy-row").queryAll()).hasSize(3);
        robot.clickOn("#generate");
        assertThat(fx(() -> desk.session().variants().size())).isZero();
        desk.gate.release(1);
        until(() -> desk.session().variants().size() == 1);
        assertThat(fx(() -> desk.session().poster().get())).isPresent();
        assertThat(fx(() -> desk.workspace.generator().running().get())).isTrue();
        desk.gate.release(11);
        until(() -> desk.session().variants().size() == 12);
        until(() -> !desk.workspace.generator().running().get());
        assertThat(robot.lookup("#variant-count").queryAs(Label.class).getText())
                .isEqualTo("12 posters");
    }

    @Test
    void aCancelledRunKeepsWhatHasArrivedAndNoMoreComes(FxRobot robot) throws Exception {
        Path brief = desk.brief();
        fx(() -> desk.window.commands().open(brief));
        until(() -> desk.session().brief().prepared().get().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        desk.gate.release(2);
        until(() -> desk.session().variants().size() == 2);
        until(() -> robot.lookup("cancel ✕").tryQueryAs(Button.class).isPresent());
        robot.clickOn("cancel ✕");
        until(() -> !desk.workspace.generator().running().get());
        desk.gate.release(20);
        until(() -> desk.workspace.background().jobs().isEmpty());
        assertThat(fx(() -> desk.session().variants().size())).isEqualTo(2);
        assertThat(notices()).noneMatch(n -> n.kind() == Notice.Kind.FAILURE);
    }

    @Test
    void aProductPhotoCanBeDroppedOnTheBrief(FxRobot robot) throws Exception {
        drop(robot.lookup("#product-well").query(), desk.product());
        until(() -> desk.session().brief().prepared().get().isPresent());
        assertThat(fx(() -> desk.session().brief().name().get())).isEqualToIgnoringCase("serum");
        assertThat(robot.lookup("#replace-product").query().isVisible()).isTrue();
    }

    @Test
    void aBriefCanBeDroppedOnTheCanvas(FxRobot robot) throws Exception {
        drop(robot.lookup("#canvas").query(), desk.brief());
        until(() -> desk.session().brief().prepared().get().isPresent());
        assertThat(fx(() -> desk.session().brief().copy().size())).isEqualTo(3);
    }

    /**
     * Drops a file on a part of the window. The events are those of a drag from outside; Monocle loses its own drags when
     * another window, such as a tooltip, opens meanwhile.
     */
    @SuppressWarnings("unchecked")
    private void drop(Node target, Path file) throws Exception {
        fx(() -> {
            TKClipboard held = Toolkit.getToolkit().createLocalClipboard();
            held.putContent(new Pair<DataFormat, Object>(DataFormat.FILES, List.of(file.toFile())));
            Dragboard board = DragboardHelper.createDragboard(fromOutside(held));
            for (var type : List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
                var event = new DragEvent(null, target, type, board, 5, 5, 5, 5, TransferMode.COPY, null, null, null);
                Event.fireEvent(target, event);
            }
        });
    }

    /** A clipboard that may be copied from, as of a drag that began in another program. */
    private static TKClipboard fromOutside(TKClipboard held) {
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : method.invoke(held, arguments));
    }

    @Test
    void manyLinesOfCopyArePastedAtOnceAndRemovedOneByOne(FxRobot robot) throws Exception {
        fx(() -> {
            var content = new ClipboardContent();
            content.putString("One idea\n\n  Two drops  \nOne idea\n夜间修护\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#add-copy");
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(fx(() -> desk.session().brief().copy().stream()
                        .map(studio.affiche.poster.Candidate::text)
                        .toList()))
                .containsExactly("One idea", "Two drops", "夜间修护");
        robot.clickOn("#add-copy").write("Last line\n");
        assertThat(robot.lookup(".copy-row").queryAll()).hasSize(4);
        Node row = robot.lookup(".copy-row")
                .match(n -> "Two drops".equals(n.getUserData()))
                .query();
        robot.moveTo(row).clickOn(robot.from(row).lookup(".copy-remove").<Node>query());
        assertThat(fx(() -> desk.session().brief().copy().stream()
                        .map(studio.affiche.poster.Candidate::text)
                        .toList()))
                .containsExactly("One idea", "夜间修护", "Last line");
    }

    @Test
    void whatIsSavedIsReadBackAsItWas(FxRobot robot) throws Exception {
        desk.generate();
        robot.clickOn(desk.middle(LayerId.PRODUCT)).type(KeyCode.UP, 4);
        Candidate legal = new Candidate("Two drops", Optional.of(CopyRole.LEGAL), Candidate.Use.MUST);
        fx(() -> desk.session().brief().copy().set(2, legal));
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isTrue();
        Path file = folder.resolve("night.affiche");
        desk.answer = Optional.of(file);
        robot.clickOn("#save");
        until(() -> !desk.workspace.files().dirty().get());
        assertThat(file).isRegularFile();
        Poster saved = desk.poster();
        List<Poster> posters =
                fx(() -> desk.session().variants().stream().map(Variant::poster).toList());
        fx(() -> desk.window.commands().begin());
        until(() -> desk.session().poster().get().isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> desk.session().poster().get().isPresent());
        assertThat(desk.poster()).isEqualTo(saved);
        assertThat(fx(() -> desk.session().brief().copy().get(2))).isEqualTo(legal);
        assertThat(fx(() ->
                        desk.session().variants().stream().map(Variant::poster).toList()))
                .isEqualTo(posters);
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isFalse();
        assertThat(robot.lookup("#document-name").queryAs(Label.class).getText())
                .startsWith("night.affiche");
    }

    @Test
    void undoingBackToWhatWasSavedLeavesNothingToSave(FxRobot robot) throws Exception {
        desk.generate();
        fx(() -> desk.workspace.files().save(folder.resolve("night.affiche"), () -> {}));
        until(() -> !desk.workspace.files().dirty().get());
        robot.clickOn(desk.middle(LayerId.PRODUCT)).type(KeyCode.UP);
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isTrue();
        robot.clickOn("#undo");
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isFalse();
    }

    @Test
    void anExportIsThePosterInFullSize(FxRobot robot) throws Exception {
        desk.generate();
        desk.answer = Optional.of(folder.resolve("out"));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until(() -> desk.workspace.background().notices().stream().anyMatch(n -> n.kind() == Notice.Kind.DONE));
        var image = ImageIO.read(folder.resolve("out.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1350);
    }

    @Test
    void unsavedWorkIsNotThrownAwayWithoutAQuestion(FxRobot robot) throws Exception {
        desk.generate();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        until(() -> robot.lookup("Save your changes?").tryQuery().isPresent());
        robot.clickOn("Cancel");
        until(() -> robot.lookup("Save your changes?").tryQuery().isEmpty());
        assertThat(fx(() -> desk.session().variants().size())).isEqualTo(12);
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        until(() -> robot.lookup("Don’t save").tryQuery().isPresent());
        robot.clickOn("Don’t save");
        until(() -> desk.session().variants().isEmpty());
        assertThat(fx(() -> desk.session().poster().get())).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNamedInOneSentence(FxRobot robot) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.png"), "this is no picture");
        fx(() -> desk.window.commands().open(broken));
        until(() -> !desk.workspace.background().notices().isEmpty());
        assertThat(notices()).singleElement().satisfies(n -> {
            assertThat(n.kind()).isEqualTo(Notice.Kind.FAILURE);
            assertThat(n.sentence()).contains("broken.png").doesNotContain("Exception");
        });
        assertThat(robot.lookup(".notice-failure").queryAll()).hasSize(1);
        fx(() -> desk.window.commands().open(folder.resolve("notes.txt")));
        until(() -> desk.workspace.background().notices().size() == 2);
        assertThat(notices().getLast().sentence()).contains("notes.txt").contains("drop a product image");
    }

    @Test
    void withoutAProductGeneratingSaysWhatIsMissing(FxRobot robot) throws Exception {
        robot.clickOn("#generate");
        assertThat(notices())
                .singleElement()
                .satisfies(n -> assertThat(n.sentence()).contains("product image"));
    }

    @Test
    void aSizeOfOnesOwnIsCheckedAndUsed(FxRobot robot) throws Exception {
        robot.clickOn("#canvas-size");
        robot.clickOn("Custom…");
        until(() -> robot.lookup("#custom-size").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("20 x 900\n");
        assertThat(fx(() -> desk.session().brief().size().get())).isEqualTo(new CanvasSize(1080, 1350));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("1200x628\n");
        until(() -> desk.session().brief().size().get().equals(new CanvasSize(1200, 628)));
    }

    @Test
    void workLeftByACrashIsOfferedAndTakenUp(FxRobot robot) throws Exception {
        desk.generate();
        robot.clickOn(desk.middle(LayerId.PRODUCT)).type(KeyCode.UP, 3);
        Poster left = desk.poster();
        Path journal = crash(left);
        fx(() -> desk.workspace.files().begin());
        fx(() -> desk.window.offerRecovery(() -> {}));
        until(() -> robot.lookup("Recover your work?").tryQuery().isPresent());
        robot.clickOn("Recover");
        until(() -> desk.session().poster().get().isPresent());
        assertThat(desk.poster()).isEqualTo(left);
        assertThat(fx(() -> desk.workspace.files().dirty().get())).isTrue();
        until(() -> desk.workspace.background().jobs().isEmpty());
        assertThat(desk.studio.recoverable()).noneMatch(r -> r.id().equals(String.valueOf(journal.getFileName())));
    }

    /** Waits until the journal holds a poster and leaves a copy of it as a process that is no more would. */
    private Path crash(Poster poster) throws Exception {
        Path recovery = folder.resolve("data").resolve("recovery");
        String y = String.valueOf(
                poster.layer(LayerId.PRODUCT).orElseThrow().frame().box().y());
        until(() -> {
            try (var journals = Files.list(recovery)) {
                return journals.map(j -> j.resolve("poster.json"))
                        .anyMatch(f -> Files.isRegularFile(f) && content(f).contains(y));
            }
        });
        Path living;
        try (var journals = Files.list(recovery)) {
            living = journals.filter(j -> Files.isRegularFile(j.resolve("poster.json")))
                    .findFirst()
                    .orElseThrow();
        }
        Path dead = recovery.resolve("00000000-0000-4000-8000-000000000001");
        // A file that is being written beside its place is no part of the journal yet, and goes at any moment.
        try (var files = Files.walk(living)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".part")).toList()) {
                Files.copy(file, dead.resolve(living.relativize(file).toString()));
            }
        }
        Path owner = dead.resolve("journal.json");
        String pid = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(owner, content(owner).replace(pid, "999999999"));
        return dead;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

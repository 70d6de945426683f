package studio.affiche.ui;

import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import studio.affiche.app.Recoverable;
import studio.affiche.ui.canvas.CanvasModel;
import studio.affiche.ui.canvas.CanvasView;
import studio.affiche.ui.panel.BriefPanel;
import studio.affiche.ui.panel.Commands;
import studio.affiche.ui.panel.FileDialogs;
import studio.affiche.ui.panel.Inspector;
import studio.affiche.ui.panel.JobsBar;
import studio.affiche.ui.panel.LayersPanel;
import studio.affiche.ui.panel.NoticeStack;
import studio.affiche.ui.panel.PolicyCard;
import studio.affiche.ui.panel.QuestionPane;
import studio.affiche.ui.panel.SizeCard;
import studio.affiche.ui.panel.SwapPanel;
import studio.affiche.ui.panel.TopBar;
import studio.affiche.ui.panel.VariantsStrip;
import studio.affiche.ui.panel.Welcome;
import studio.affiche.ui.review.FindingsSection;
import studio.affiche.ui.session.Workspace;

/** The editor window: its parts put together. */
public final class MainWindow {
    private final Workspace workspace;
    private final CanvasModel canvasModel;
    private final Commands commands;
    private final StackPane root = new StackPane();
    private final CanvasView canvas;
    private final QuestionPane questions = new QuestionPane();

    /**
     * A window on a workspace.
     *
     * @param dialogs asks for files
     * @param clock for the times it shows
     */
    public MainWindow(Workspace workspace, FileDialogs dialogs, Clock clock) {
        this.workspace = workspace;
        this.canvasModel = new CanvasModel(workspace.session());
        this.commands = new Commands(workspace, dialogs, questions);
        this.canvas = new CanvasView(
                workspace.session(),
                canvasModel,
                workspace.studio()::paint,
                workspace.canvasWorker(),
                new Welcome(workspace, this::commands));
        var notices = new NoticeStack(workspace.background().notices());
        var middle = new StackPane(canvas, notices);
        StackPane.setAlignment(notices, Pos.TOP_CENTER);
        var frame = new BorderPane(middle);
        Runnable customSize = () -> SizeCard.open(questions, workspace.session().brief(), commands);
        Runnable policies = () -> questions.card(new PolicyCard(workspace.policies(), dialogs, questions::done));
        frame.setTop(new TopBar(workspace, commands, canvasModel, customSize, policies));
        frame.setLeft(new BriefPanel(workspace, commands));
        frame.setRight(right());
        frame.setBottom(new VBox(new VariantsStrip(workspace, commands), new JobsBar(workspace, canvasModel, clock)));
        root.getStyleClass().add("studio");
        root.getChildren().addAll(frame, questions);
        FileDrops.install(root, commands);
    }

    private Node right() {
        var content = new VBox(
                new LayersPanel(workspace),
                new FindingsSection(workspace.review(), workspace.session()),
                new SwapPanel(workspace),
                new Inspector(workspace, canvasModel));
        content.getStyleClass().add("panel-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("panel", "right-panel");
        return scroll;
    }

    /** The commands of this window. */
    public Commands commands() {
        return commands;
    }

    /** The state of the canvas. */
    public CanvasModel canvas() {
        return canvasModel;
    }

    /** The window's content. */
    public Parent root() {
        return root;
    }

    /** Puts the window's content on a stage. */
    public void show(Stage stage, double width, double height) {
        var scene = new Scene(root, width, height);
        Theme.apply(scene);
        new Shortcuts(workspace, commands, canvasModel).install(scene, questions::isDisplay);
        stage.setScene(scene);
        stage.setMinWidth(1080);
        stage.setMinHeight(680);
        Runnable title = () -> stage.setTitle(
                workspace.files().title() + (workspace.files().dirty().get() ? " • " : " — ") + "Affiche");
        workspace.session().revision().addListener(o -> title.run());
        workspace.files().dirty().addListener(o -> title.run());
        workspace.files().file().addListener(o -> title.run());
        title.run();
        stage.setOnCloseRequest(e -> {
            if (workspace.files().dirty().get()) {
                e.consume();
                commands.keeping(() -> workspace.files().leave(stage::hide));
            }
        });
        stage.show();
        canvas.requestFocus();
    }

    /** Offers what an earlier run left, the newest first; then does something else if none was taken. */
    public void offerRecovery(Runnable otherwise) {
        workspace
                .background()
                .run("Looking for unsaved work", p -> recoverable(), left -> offer(left.iterator(), otherwise));
    }

    private List<Recoverable> recoverable() throws IOException {
        return workspace.studio().recoverable();
    }

    private void offer(Iterator<Recoverable> left, Runnable otherwise) {
        Optional<Recoverable> next = left.hasNext() ? Optional.of(left.next()) : Optional.empty();
        if (next.isPresent()) {
            commands.offer(next.get(), otherwise);
        } else {
            otherwise.run();
        }
    }
}

package studio.affiche.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.app.CutoutDraft;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.ui.canvas.CutoutCanvas;
import studio.affiche.ui.session.CutoutModel;

/** Corrects the cut-out of a product with two brushes, over the photo. */
public final class CutoutEditor extends VBox {
    private final CutoutModel model;
    private final CutoutCanvas canvas;
    private final Runnable close;

    /**
     * An editor, to be shown in the middle of the window.
     *
     * @param apply given the strokes when they shall count
     * @param close takes the editor away
     */
    CutoutEditor(CutoutModel model, Consumer<List<CutoutStroke>> apply, Runnable close) {
        this.model = model;
        this.canvas = new CutoutCanvas(model);
        this.close = close;
        getStyleClass().add("cutout-editor");
        setId("cutout-editor");
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getChildren().addAll(bar(), canvas, footer(apply));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyDown);
        addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                canvas.holdSpace(false);
            }
        });
    }

    /** Where keys go first. */
    void focus() {
        // Only once it is shown can it have the keys.
        Platform.runLater(canvas::requestFocus);
    }

    private HBox bar() {
        var title = new Label("Correct the cut-out");
        title.getStyleClass().add("card-title");
        var brushes = new ToggleGroup();
        var size = new Slider(
                CutoutModel.MIN_BRUSH, CutoutModel.MAX_BRUSH, model.brush().get());
        size.setId("brush-size");
        size.setPrefWidth(130);
        Controls.name(size, "Brush size ([ and ])");
        size.valueProperty().bindBidirectional(model.brush());
        var undo = Controls.icon(Feather.CORNER_UP_LEFT, "Undo the last stroke (" + TopBar.shortcut() + "Z)");
        undo.setId("cutout-undo");
        undo.setOnAction(e -> model.undo());
        var redo = Controls.icon(Feather.CORNER_UP_RIGHT, "Redo (" + TopBar.shortcut() + "Y)");
        redo.setOnAction(e -> model.redo());
        var reset = new Button("Reset");
        reset.setId("cutout-reset");
        reset.setOnAction(e -> model.reset());
        undo.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.history().get().undoName().isEmpty(), model.history()));
        redo.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.history().get().redoName().isEmpty(), model.history()));
        reset.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.strokes().isEmpty(), model.history()));
        var dimmed = new ToggleButton("Photo behind");
        dimmed.setId("cutout-dimmed");
        dimmed.selectedProperty().bindBidirectional(model.dimmed());
        var out = Controls.icon(Feather.ZOOM_OUT, "Zoom out");
        out.setOnAction(e -> canvas.zoom(false));
        var in = Controls.icon(Feather.ZOOM_IN, "Zoom in");
        in.setOnAction(e -> canvas.zoom(true));
        var whole = Controls.icon(Feather.MAXIMIZE, "Show the whole photo");
        whole.setOnAction(e -> canvas.fit());
        var bar = new HBox(
                title,
                Controls.spacer(),
                brush("Keep", "Brush over what is product (K)", CutoutStroke.Kind.KEEP, brushes),
                brush("Remove", "Brush over what is background (R)", CutoutStroke.Kind.REMOVE, brushes),
                size,
                Controls.divider(),
                undo,
                redo,
                reset,
                Controls.divider(),
                dimmed,
                out,
                in,
                whole);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("cutout-bar");
        return bar;
    }

    private ToggleButton brush(String text, String help, CutoutStroke.Kind kind, ToggleGroup group) {
        var button = new ToggleButton(text);
        String word = "brush-" + text.toLowerCase(Locale.ROOT);
        button.setId(word);
        button.getStyleClass().add(word);
        Controls.name(button, help);
        button.setToggleGroup(group);
        button.setSelected(model.kind().get() == kind);
        // A pressed brush stays chosen.
        button.setOnAction(e -> {
            button.setSelected(true);
            model.kind().set(kind);
        });
        model.kind().addListener((o, before, now) -> button.setSelected(now == kind));
        return button;
    }

    private HBox footer(Consumer<List<CutoutStroke>> apply) {
        var verdict = Controls.hint("");
        verdict.setId("cutout-verdict");
        verdict.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.busy().get()
                                ? "Cutting out…"
                                : model.trial()
                                        .get()
                                        .map(CutoutDraft.Trial::verdict)
                                        .orElse(""),
                        model.busy(),
                        model.trial()));
        var wait = new ProgressIndicator();
        wait.setPrefSize(16, 16);
        wait.visibleProperty().bind(model.busy());
        var cancel = new Button("Cancel");
        cancel.setId("cutout-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> close.run());
        var use = new Button("Use this cut-out");
        use.setId("cutout-apply");
        use.getStyleClass().add("primary");
        use.setOnAction(e -> {
            List<CutoutStroke> strokes = model.strokes();
            close.run();
            apply.accept(strokes);
        });
        var footer = new HBox(wait, verdict, Controls.spacer(), cancel, use);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("cutout-bar");
        return footer;
    }

    private void keyDown(KeyEvent e) {
        boolean used = true;
        if (e.isShortcutDown()) {
            switch (e.getCode()) {
                case Z -> {
                    if (e.isShiftDown()) {
                        model.redo();
                    } else {
                        model.undo();
                    }
                }
                case Y -> model.redo();
                default -> used = false;
            }
        } else {
            switch (e.getCode()) {
                case SPACE -> canvas.holdSpace(true);
                case K -> model.kind().set(CutoutStroke.Kind.KEEP);
                case R -> model.kind().set(CutoutStroke.Kind.REMOVE);
                case OPEN_BRACKET -> resize(1 / 1.2);
                case CLOSE_BRACKET -> resize(1.2);
                default -> used = false;
            }
        }
        if (used) {
            e.consume();
        }
    }

    private void resize(double by) {
        model.brush().set(Math.clamp(model.brush().get() * by, CutoutModel.MIN_BRUSH, CutoutModel.MAX_BRUSH));
    }
}

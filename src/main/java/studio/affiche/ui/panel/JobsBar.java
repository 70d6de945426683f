package studio.affiche.ui.panel;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.ui.canvas.CanvasModel;
import studio.affiche.ui.canvas.Manipulation;
import studio.affiche.ui.session.Autosave;
import studio.affiche.ui.session.JobEntry;
import studio.affiche.ui.session.Workspace;

/** The bar at the bottom: what runs, with progress and cancel; where the pointer is; how autosave stands. */
public final class JobsBar extends HBox {
    /** How long a job runs before it is shown, so that short ones do not flicker. */
    private static final Duration PATIENCE = Duration.millis(250);
    /** How long after a change autosave is asked how it went; it writes within a second. */
    private static final Duration WRITTEN = Duration.millis(1500);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final HBox jobs = new HBox();
    private final Label place = new Label();
    private final Label safety = new Label();
    private final Map<JobEntry, HBox> shown = new HashMap<>();
    private final Workspace workspace;
    private final CanvasModel canvas;

    /** A bar for a window. */
    public JobsBar(Workspace workspace, CanvasModel canvas, Clock clock) {
        this.workspace = workspace;
        this.canvas = canvas;
        getStyleClass().add("jobs-bar");
        setAlignment(Pos.CENTER_LEFT);
        jobs.getStyleClass().add("jobs");
        jobs.setAlignment(Pos.CENTER_LEFT);
        place.setId("pointer-place");
        safety.setId("autosave-state");
        getChildren().addAll(jobs, Controls.spacer(), place, safety);
        workspace.background().jobs().addListener(this::follow);
        canvas.pointer().addListener(o -> place());
        canvas.manipulation().addListener(o -> place());
        workspace.session().revision().addListener(o -> place());
        workspace.session().selection().addListener(o -> place());
        watchAutosave(clock);
    }

    private void follow(ListChangeListener.Change<? extends JobEntry> change) {
        while (change.next()) {
            for (JobEntry gone : change.getRemoved()) {
                jobs.getChildren().remove(shown.remove(gone));
            }
            for (JobEntry entry : change.getAddedSubList()) {
                var wait = new PauseTransition(PATIENCE);
                wait.setOnFinished(e -> {
                    if (workspace.background().jobs().contains(entry) && !shown.containsKey(entry)) {
                        HBox row = row(entry);
                        shown.put(entry, row);
                        jobs.getChildren().add(row);
                    }
                });
                wait.play();
            }
        }
    }

    private static HBox row(JobEntry entry) {
        var label = new Label();
        label.textProperty()
                .bind(entry.message()
                        .map(m -> m.isBlank() || m.equals(entry.name()) ? entry.name() : entry.name() + " · " + m));
        label.setMaxWidth(340);
        var bar = new ProgressBar();
        bar.progressProperty().bind(entry.progress());
        bar.setAccessibleText(entry.name());
        var cancel = new Button("cancel ✕");
        cancel.getStyleClass().add("link-button");
        cancel.setAccessibleText("Cancel " + entry.name());
        cancel.setOnAction(e -> entry.cancel());
        var row = new HBox(label, bar, cancel);
        row.getStyleClass().add("job");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Position and size of the selected layer, or where the pointer is. */
    private void place() {
        Optional<Box> box = canvas.manipulation()
                .get()
                .map(Manipulation::frame)
                .or(() -> workspace.session().selected().map(Layer::frame))
                .map(f -> f.box());
        place.setText(box.map(b -> "x " + Math.round(b.x()) + " · y " + Math.round(b.y()) + " · "
                        + Math.round(b.width()) + " × " + Math.round(b.height()))
                .or(() -> canvas.pointer().get().map(p -> "x " + Math.round(p.x()) + " · y " + Math.round(p.y())))
                .orElse(""));
    }

    private void watchAutosave(Clock clock) {
        Autosave autosave = workspace.autosave();
        var later = new PauseTransition(WRITTEN);
        later.setOnFinished(e -> {
            autosave.check();
            if (autosave.status().get() instanceof Autosave.Status.Kept) {
                safety.setText("Autosaved " + TIME.format(LocalTime.now(clock)));
            }
        });
        workspace.session().revision().addListener(o -> later.playFromStart());
        autosave.status().addListener((o, before, now) -> {
            safety.getStyleClass().remove("failed");
            switch (now) {
                case Autosave.Status.Idle _ -> safety.setText("");
                case Autosave.Status.Kept _ -> safety.setText("Autosaving…");
                case Autosave.Status.Failed f -> {
                    safety.setText("Autosave failed: " + f.sentence());
                    safety.getStyleClass().add("failed");
                }
            }
        });
    }
}

package studio.affiche.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.affiche.app.CutoutDraft;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.History;
import studio.affiche.task.TaskCancelled;

/** The strokes being drawn on a photo, and what comes of them. */
public final class CutoutModel implements AutoCloseable {
    public static final double MIN_BRUSH = 4;
    public static final double MAX_BRUSH = 160;

    private final CutoutDraft draft;
    private final LatestWorker worker;
    private final ObjectProperty<CutoutStroke.Kind> kind = new SimpleObjectProperty<>(CutoutStroke.Kind.KEEP);
    private final DoubleProperty brush = new SimpleDoubleProperty(28);
    private final BooleanProperty dimmed = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<History<List<CutoutStroke>>> history;
    private final ReadOnlyObjectWrapper<Optional<CutoutStroke>> drawing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CutoutDraft.Trial>> trial =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * A model that begins with strokes made before.
     *
     * @param window runs what touches the window
     * @param failed told, on the window's thread, what went wrong
     */
    public CutoutModel(CutoutDraft draft, List<CutoutStroke> strokes, Executor window, Consumer<Throwable> failed) {
        this.draft = draft;
        this.history = new ReadOnlyObjectWrapper<>(History.of("Open", List.copyOf(strokes)));
        this.worker = new LatestWorker("cutout", window, failure -> {
            busy.set(false);
            failed.accept(failure);
        });
        history.addListener((o, before, now) -> recompute());
        recompute();
    }

    /** The photo at the size it is shown. */
    public CutoutDraft draft() {
        return draft;
    }

    /** What the next stroke says. */
    public ObjectProperty<CutoutStroke.Kind> kind() {
        return kind;
    }

    /** Diameter of the brush in pixels of the window, {@value #MIN_BRUSH} to {@value #MAX_BRUSH}. */
    public DoubleProperty brush() {
        return brush;
    }

    /** Whether what is cut away shows dimmed; as a checker otherwise. */
    public BooleanProperty dimmed() {
        return dimmed;
    }

    /** The strokes with their past and future. */
    public ReadOnlyObjectProperty<History<List<CutoutStroke>>> history() {
        return history.getReadOnlyProperty();
    }

    /** The strokes as they are now, in the photo's own pixels. */
    public List<CutoutStroke> strokes() {
        return history.get().present();
    }

    /** The stroke under the pressed brush. */
    public ReadOnlyObjectProperty<Optional<CutoutStroke>> drawing() {
        return drawing.getReadOnlyProperty();
    }

    /** The cut-out of the strokes; of those before while {@link #busy}, empty until the first is there. */
    public ReadOnlyObjectProperty<Optional<CutoutDraft.Trial>> trial() {
        return trial.getReadOnlyProperty();
    }

    /** Whether the cut-out is being made. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Presses the brush.
     *
     * @param x on the draft, in its pixels
     * @param y on the draft
     * @param zoom pixels of the window to one of the draft
     */
    public void press(double x, double y, double zoom) {
        double radius = brush.get() / 2 / zoom / draft.scale();
        drawing.set(Optional.of(new CutoutStroke(
                kind.get(),
                Math.clamp(radius, CutoutStroke.MIN_RADIUS, CutoutStroke.MAX_RADIUS),
                List.of(point(x, y)))));
    }

    /** Draws the pressed brush on to a place on the draft; what is nearer than a fifth of the brush is left out. */
    public void drag(double x, double y) {
        drawing.get().ifPresent(stroke -> {
            CutoutStroke.Point last = stroke.points().getLast();
            CutoutStroke.Point next = point(x, y);
            double far = Math.hypot(next.x() - last.x(), next.y() - last.y());
            if (far >= stroke.radius() / 5 && stroke.points().size() < CutoutStroke.MAX_POINTS) {
                var points = new ArrayList<>(stroke.points());
                points.add(next);
                drawing.set(Optional.of(new CutoutStroke(stroke.kind(), stroke.radius(), points)));
            }
        });
    }

    /** Lifts the brush: the stroke counts. */
    public void release() {
        Optional<CutoutStroke> stroke = drawing.get();
        drawing.set(Optional.empty());
        if (stroke.isPresent() && strokes().size() < CutoutStroke.MAX_STROKES) {
            var all = new ArrayList<>(strokes());
            all.add(stroke.get());
            history.set(history.get().then("Stroke", List.copyOf(all)));
        }
    }

    public void undo() {
        history.set(history.get().undo());
    }

    public void redo() {
        history.set(history.get().redo());
    }

    /** Takes all strokes away, which can be undone. */
    public void reset() {
        history.set(history.get().then("Reset", List.of()));
    }

    private CutoutStroke.Point point(double x, double y) {
        double scale = draft.scale();
        return new CutoutStroke.Point(Math.rint(x / scale * 10) / 10, Math.rint(y / scale * 10) / 10);
    }

    private void recompute() {
        List<CutoutStroke> asked = strokes();
        busy.set(true);
        worker.request(this, () -> cut(asked), made -> {
            trial.set(Optional.of(made));
            busy.set(!asked.equals(strokes()));
        });
    }

    private CutoutDraft.Trial cut(List<CutoutStroke> strokes) {
        try {
            return draft.cut(strokes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (TaskCancelled e) {
            throw new IllegalStateException("Nobody could have cancelled this", e);
        }
    }

    /** Stops painting. */
    @Override
    public void close() {
        worker.close();
    }
}

package studio.affiche.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.ui.geometry.Guide;
import studio.affiche.ui.geometry.Handle;
import studio.affiche.ui.geometry.HitTest;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.geometry.Viewport;
import studio.affiche.ui.session.StudioSession;

/** The state of the canvas: what part of it is seen how large, and what the mouse is doing. */
public final class CanvasModel {
    /** Reach of a handle in view pixels. */
    public static final double HANDLE_REACH = 9;
    /** Room around a fitted canvas in view pixels. */
    private static final double MARGIN = 38;
    /** Part of the canvas that always stays in sight, in view pixels. */
    private static final double IN_SIGHT = 60;

    private final StudioSession session;
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(new Viewport(1, 0, 0));
    private final ReadOnlyBooleanWrapper fitted = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Manipulation>> manipulation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<LayerId>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Point>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private double width = 1;
    private double height = 1;

    /** The canvas of a session. */
    public CanvasModel(StudioSession session) {
        this.session = session;
        session.poster().addListener((o, before, now) -> {
            boolean newSize = !before.map(Poster::size).equals(now.map(Poster::size));
            if (newSize && (fitted.get() || before.isEmpty())) {
                fit();
            }
        });
        session.active().addListener((o, before, now) -> let());
    }

    /** How the canvas lies in the view. */
    public ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    /** Whether the canvas is kept fitted to the view. */
    public ReadOnlyBooleanProperty fitted() {
        return fitted.getReadOnlyProperty();
    }

    /** The layer in the hand of the designer. */
    public ReadOnlyObjectProperty<Optional<Manipulation>> manipulation() {
        return manipulation.getReadOnlyProperty();
    }

    /** The layer under the pointer. */
    public ObjectProperty<Optional<LayerId>> hovered() {
        return hovered;
    }

    /** Where the pointer is on the canvas. */
    public ObjectProperty<Optional<Point>> pointer() {
        return pointer;
    }

    /** The lines that the layer in the hand has met. */
    public List<Guide> guides() {
        return manipulation.get().map(m -> m.snap().guides()).orElse(List.of());
    }

    /** The frame to draw handles around. */
    public Optional<Frame> selectedFrame() {
        return manipulation
                .get()
                .map(Manipulation::frame)
                .or(() -> session.selected()
                        .filter(l -> !(l instanceof Layer.Background))
                        .map(Layer::frame));
    }

    /** Tells how large the view is. */
    public void resizeView(double newWidth, double newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        if (fitted.get()) {
            fit();
        } else {
            set(viewport.get());
        }
    }

    /** Shows the whole canvas, and keeps it so when the view changes. */
    public void fit() {
        fitted.set(true);
        session.poster().get().map(Poster::size).ifPresent(s -> viewport.set(Viewport.fit(s, width, height, MARGIN)));
    }

    /** Zooms to a factor around the middle of the view. */
    public void zoomTo(double zoom) {
        zoomAround(zoom, width / 2, height / 2);
    }

    /** Zooms to a factor around a point of the view. */
    public void zoomAround(double zoom, double viewX, double viewY) {
        fitted.set(false);
        set(viewport.get().zoomedAround(zoom, viewX, viewY));
    }

    /** Moves the canvas in the view. */
    public void pan(double dx, double dy) {
        fitted.set(false);
        set(viewport.get().panned(dx, dy));
    }

    private void set(Viewport value) {
        Optional<CanvasSize> size = session.poster().get().map(Poster::size);
        viewport.set(
                size.map(s -> value.keptInSight(s, width, height, IN_SIGHT)).orElse(value));
    }

    /** What the mouse would take at a point of the view: a handle of the selected layer first. */
    public Optional<Handle> handleAt(double viewX, double viewY) {
        return session.selected()
                .filter(CanvasModel::movable)
                .flatMap(layer -> HitTest.handle(
                        layer.frame(),
                        viewport.get().toCanvas(viewX, viewY),
                        HANDLE_REACH / viewport.get().zoom()));
    }

    /** The layer the mouse would take at a point of the view. */
    public Optional<Layer> layerAt(double viewX, double viewY) {
        Point at = viewport.get().toCanvas(viewX, viewY);
        return session.poster()
                .get()
                .flatMap(p -> HitTest.topmost(p, at, 2 / viewport.get().zoom()));
    }

    /**
     * Takes what is at a point of the view: a handle, the selected layer even where another lies above it, else the
     * topmost layer, which becomes selected.
     *
     * @return whether anything was taken
     */
    public boolean take(double viewX, double viewY) {
        Optional<Poster> poster = session.poster().get();
        if (poster.isEmpty()) {
            return false;
        }
        Point at = viewport.get().toCanvas(viewX, viewY);
        double zoom = viewport.get().zoom();
        Optional<Layer> selected = session.selected().filter(CanvasModel::movable);
        Optional<Handle> handle = handleAt(viewX, viewY);
        if (selected.isPresent() && handle.isPresent()) {
            manipulation.set(Optional.of(Manipulation.resize(poster.get(), selected.get(), handle.get(), at, zoom)));
            return true;
        }
        Optional<Layer> layer =
                selected.filter(l -> HitTest.inside(l.frame(), at, 0)).or(() -> layerAt(viewX, viewY));
        session.selection().set(layer.map(Layer::id));
        layer.ifPresent(l -> manipulation.set(Optional.of(Manipulation.move(poster.get(), l, at, zoom))));
        return layer.isPresent();
    }

    /** Follows the pointer with what was taken. */
    public void drag(double viewX, double viewY, Modifiers keys) {
        Point at = viewport.get().toCanvas(viewX, viewY);
        manipulation.get().ifPresent(m -> manipulation.set(Optional.of(m.to(at, keys))));
    }

    /** Lets go: the change becomes a step of the history. */
    public void drop() {
        Optional<Manipulation> taken = manipulation.get();
        taken.filter(Manipulation::changed).ifPresent(m -> session.edit(m.edit()));
        manipulation.set(Optional.empty());
    }

    /** Lets go and leaves everything as it was. */
    public void let() {
        manipulation.set(Optional.empty());
    }

    /** Moves the selected layer by canvas pixels; a run of moves is one step of the history. */
    public void nudge(double dx, double dy) {
        session.selected()
                .filter(CanvasModel::movable)
                .ifPresent(layer -> session.edit(
                        Edits.frame(
                                layer, layer.frame().withBox(layer.frame().box().translate(dx, dy))),
                        "nudge " + layer.id()));
    }

    private static boolean movable(Layer layer) {
        return !(layer instanceof Layer.Background)
                && !layer.properties().locked()
                && layer.properties().visible();
    }
}

package studio.affiche.ui.canvas;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Layer;
import studio.affiche.ui.geometry.Handle;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.session.StudioSession;

/** Turns mouse and keys on the canvas into what the model does. */
final class CanvasGestures {
    /** View pixels the pointer moves before a press becomes a drag. */
    private static final double THRESHOLD = 3;

    private final Region view;
    private final StudioSession session;
    private final CanvasModel model;
    private Point pressed = Point.ZERO;
    private Point last = Point.ZERO;
    private boolean dragging;
    private boolean panning;
    private boolean spaceHeld;

    CanvasGestures(Region view, StudioSession session, CanvasModel model) {
        this.view = view;
        this.session = session;
        this.model = model;
    }

    void install() {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> {
            model.hovered().set(Optional.empty());
            model.pointer().set(Optional.empty());
        });
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(
                ZoomEvent.ZOOM,
                e -> model.zoomAround(model.viewport().get().zoom() * e.getZoomFactor(), e.getX(), e.getY()));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyDown);
        view.addEventHandler(KeyEvent.KEY_RELEASED, this::keyUp);
        view.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                spaceHeld = false;
            }
        });
    }

    private void press(MouseEvent e) {
        view.requestFocus();
        pressed = new Point(e.getX(), e.getY());
        last = pressed;
        dragging = false;
        panning = e.getButton() == MouseButton.MIDDLE || (e.getButton() == MouseButton.PRIMARY && spaceHeld);
        if (panning) {
            view.setCursor(Cursor.CLOSED_HAND);
        } else if (e.getButton() == MouseButton.PRIMARY) {
            model.take(e.getX(), e.getY());
        }
    }

    private void drag(MouseEvent e) {
        Point now = new Point(e.getX(), e.getY());
        model.pointer().set(Optional.of(model.viewport().get().toCanvas(e.getX(), e.getY())));
        if (panning) {
            model.pan(now.x() - last.x(), now.y() - last.y());
        } else if (dragging || now.minus(pressed).length() >= THRESHOLD) {
            dragging = true;
            model.drag(e.getX(), e.getY(), new Modifiers(e.isShiftDown(), e.isAltDown(), e.isShortcutDown()));
        }
        last = now;
    }

    private void release(MouseEvent e) {
        if (!panning && !dragging && e.getButton() == MouseButton.PRIMARY) {
            // A click on a selected layer reaches for what lies above it.
            boolean onHandle = model.handleAt(e.getX(), e.getY()).isPresent();
            model.let();
            if (!onHandle) {
                model.layerAt(e.getX(), e.getY())
                        .ifPresent(l -> session.selection().set(Optional.of(l.id())));
            }
        } else if (dragging) {
            model.drop();
        }
        panning = false;
        dragging = false;
        hover(e);
    }

    private void hover(MouseEvent e) {
        model.pointer().set(Optional.of(model.viewport().get().toCanvas(e.getX(), e.getY())));
        model.hovered().set(model.layerAt(e.getX(), e.getY()).map(Layer::id));
        view.setCursor(
                spaceHeld
                        ? Cursor.OPEN_HAND
                        : model.handleAt(e.getX(), e.getY())
                                .map(h -> cursor(h, rotation()))
                                .orElse(model.hovered().get().isPresent() ? Cursor.MOVE : Cursor.DEFAULT));
    }

    private double rotation() {
        return session.selected().map(l -> l.frame().rotation()).orElse(0.0);
    }

    /** The arrow that points the way the handle pulls, turned with the layer. */
    static Cursor cursor(Handle handle, double rotation) {
        Cursor[] eighths = {
            Cursor.N_RESIZE, Cursor.NE_RESIZE, Cursor.E_RESIZE, Cursor.SE_RESIZE,
            Cursor.S_RESIZE, Cursor.SW_RESIZE, Cursor.W_RESIZE, Cursor.NW_RESIZE
        };
        double degrees = Math.toDegrees(Math.atan2(handle.sideX(), -handle.sideY())) + rotation;
        return eighths[Math.floorMod(Math.round(degrees / 45), 8)];
    }

    private void scroll(ScrollEvent e) {
        if (e.isShortcutDown()) {
            double factor = Math.pow(1.0015, e.getDeltaY());
            model.zoomAround(model.viewport().get().zoom() * factor, e.getX(), e.getY());
        } else {
            model.pan(e.getDeltaX(), e.getDeltaY());
        }
        e.consume();
    }

    private void keyDown(KeyEvent e) {
        double step = e.isShiftDown() ? 10 : 1;
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> model.nudge(-step, 0);
            case RIGHT -> model.nudge(step, 0);
            case UP -> model.nudge(0, -step);
            case DOWN -> model.nudge(0, step);
            case DELETE, BACK_SPACE ->
                session.selected()
                        .filter(l -> !(l instanceof Layer.Background)
                                && !l.properties().locked())
                        .ifPresent(l -> session.edit(Edits.remove(l)));
            case ESCAPE -> escape();
            case SPACE -> {
                spaceHeld = true;
                view.setCursor(Cursor.OPEN_HAND);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void escape() {
        if (model.manipulation().get().isPresent()) {
            dragging = false;
            model.let();
        } else {
            session.selection().set(Optional.empty());
        }
    }

    private void keyUp(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE) {
            spaceHeld = false;
            view.setCursor(Cursor.DEFAULT);
        }
    }
}

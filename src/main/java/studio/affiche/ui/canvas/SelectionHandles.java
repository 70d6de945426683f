package studio.affiche.ui.canvas;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import studio.affiche.poster.Frame;
import studio.affiche.ui.geometry.Handle;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.geometry.Viewport;

/** The box around the selected layer with its eight grips, and the thin one around the layer under the pointer. */
final class SelectionHandles extends Pane {
    private static final double GRIP = 7;

    private final Polygon box = new Polygon();
    private final Polygon hover = new Polygon();
    private final Map<Handle, Rectangle> grips = new EnumMap<>(Handle.class);

    SelectionHandles() {
        setMouseTransparent(true);
        setManaged(false);
        box.getStyleClass().add("selection-box");
        hover.getStyleClass().add("hover-box");
        getChildren().addAll(hover, box);
        for (Handle handle : Handle.values()) {
            var grip = new Rectangle(GRIP, GRIP);
            grip.setArcWidth(2);
            grip.setArcHeight(2);
            grip.getStyleClass().add("selection-grip");
            grips.put(handle, grip);
            getChildren().add(grip);
        }
    }

    /** Draws both boxes. */
    void show(Optional<Frame> selected, boolean movable, Optional<Frame> hovered, Viewport viewport) {
        hover.setVisible(hovered.isPresent());
        hovered.ifPresent(f -> outline(hover, f, viewport));
        box.setVisible(selected.isPresent());
        selected.ifPresent(f -> outline(box, f, viewport));
        grips.forEach((handle, grip) -> {
            grip.setVisible(selected.isPresent() && movable);
            selected.ifPresent(f -> {
                Point at = viewport.toView(handle.on(f));
                grip.setX(Math.rint(at.x() - GRIP / 2) + 0.5);
                grip.setY(Math.rint(at.y() - GRIP / 2) + 0.5);
                grip.setRotate(f.rotation());
                boolean roomy = Math.min(f.box().width(), f.box().height()) * viewport.zoom() > 3 * GRIP;
                if (!handle.corner() && !roomy) {
                    grip.setVisible(false);
                }
            });
        });
    }

    private static void outline(Polygon polygon, Frame frame, Viewport viewport) {
        boolean crisp = frame.rotation() == 0;
        Handle[] corners = {Handle.NORTH_WEST, Handle.NORTH_EAST, Handle.SOUTH_EAST, Handle.SOUTH_WEST};
        Double[] points = new Double[8];
        for (int i = 0; i < corners.length; i++) {
            Point p = viewport.toView(corners[i].on(frame));
            points[2 * i] = crisp ? Math.rint(p.x()) + 0.5 : p.x();
            points[2 * i + 1] = crisp ? Math.rint(p.y()) + 0.5 : p.y();
        }
        polygon.getPoints().setAll(points);
    }
}

package studio.affiche.ui.canvas;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import studio.affiche.ui.geometry.Guide;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.geometry.Viewport;

/** The lines that a dragged layer has met. */
final class SnapGuides extends Pane {
    private final Line vertical = new Line();
    private final Line horizontal = new Line();
    private final Label tag = new Label();

    SnapGuides() {
        setMouseTransparent(true);
        setManaged(false);
        vertical.getStyleClass().add("snap-guide");
        horizontal.getStyleClass().add("snap-guide");
        tag.getStyleClass().add("snap-tag");
        tag.setManaged(false);
        getChildren().addAll(vertical, horizontal, tag);
        show(List.of(), new Viewport(1, 0, 0));
    }

    /** Draws at most one line each way. */
    void show(List<Guide> guides, Viewport viewport) {
        vertical.setVisible(false);
        horizontal.setVisible(false);
        tag.setVisible(false);
        for (Guide guide : guides) {
            Line line = guide.vertical() ? vertical : horizontal;
            Point from = viewport.toView(
                    guide.vertical() ? new Point(guide.at(), guide.from()) : new Point(guide.from(), guide.at()));
            Point to = viewport.toView(
                    guide.vertical() ? new Point(guide.at(), guide.to()) : new Point(guide.to(), guide.at()));
            line.setStartX(Math.rint(from.x()) + 0.5);
            line.setStartY(Math.rint(from.y()) + 0.5);
            line.setEndX(Math.rint(to.x()) + 0.5);
            line.setEndY(Math.rint(to.y()) + 0.5);
            line.setVisible(true);
            if (guide.kind().centre()) {
                tag.setText(guide.kind() == Guide.Kind.CANVAS_CENTRE ? "centre" : "aligned");
                tag.autosize();
                tag.relocate(Math.rint(from.x()) + 8, Math.rint(from.y()) + 8);
                tag.setVisible(true);
            }
        }
    }
}

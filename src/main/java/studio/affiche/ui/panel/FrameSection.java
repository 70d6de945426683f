package studio.affiche.ui.panel;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.affiche.poster.Box;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.StudioSession;

/** Position, size, rotation and opacity of the selected layer. */
final class FrameSection extends VBox {
    private static final double FAR = 20_000;

    private final StudioSession session;
    private final NumberField x =
            new NumberField("X", "X position", "", -FAR, FAR, v -> box(b -> new Box(v, b.y(), b.width(), b.height())));
    private final NumberField y =
            new NumberField("Y", "Y position", "", -FAR, FAR, v -> box(b -> new Box(b.x(), v, b.width(), b.height())));
    private final NumberField width =
            new NumberField("W", "Width", "", 1, FAR, v -> box(b -> new Box(b.x(), b.y(), v, b.height())));
    private final NumberField height =
            new NumberField("H", "Height", "", 1, FAR, v -> box(b -> new Box(b.x(), b.y(), b.width(), v)));
    private final NumberField rotation =
            new NumberField("Turn", "Rotation in degrees", "°", -360, 360, v -> frame(f -> f.withRotation(v)));
    private final Slider opacity = new Slider(0, 100, 100);
    private final Label percent = new Label();
    private final VBox geometry;
    private boolean updating;
    private Object gesture = new Object();

    FrameSection(StudioSession session) {
        this.session = session;
        getStyleClass().add("inspector-section");
        x.id("frame-x");
        y.id("frame-y");
        width.id("frame-width");
        height.id("frame-height");
        rotation.id("frame-rotation");
        opacity.setId("opacity");
        opacity.setAccessibleText("Opacity");
        HBox.setHgrow(opacity, Priority.ALWAYS);
        percent.getStyleClass().add("number-unit");
        percent.setMinWidth(40);
        // One drag of the slider is one step of the history.
        opacity.setOnMousePressed(e -> gesture = new Object());
        opacity.valueProperty().addListener(o -> opacity());
        geometry = new VBox(row(x, y), row(width, height));
        geometry.getStyleClass().add("inspector-rows");
        var name = new Label("Opacity");
        name.getStyleClass().add("field-name");
        var last = new HBox(name, opacity, percent);
        last.getStyleClass().add("field-row");
        geometry.getChildren().add(row(rotation, Controls.spacer()));
        getChildren().addAll(geometry, last);
    }

    static HBox row(Node first, Node second) {
        var row = new HBox(first, second);
        row.getStyleClass().add("field-pair");
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        return row;
    }

    void show(Layer layer, Frame frame) {
        updating = true;
        boolean background = layer instanceof Layer.Background;
        Controls.present(geometry, !background);
        geometry.setDisable(layer.properties().locked());
        x.show(frame.box().x());
        y.show(frame.box().y());
        width.show(frame.box().width());
        height.show(frame.box().height());
        rotation.show(frame.rotation());
        opacity.setValue(layer.properties().opacity() * 100);
        percent.setText(Math.round(layer.properties().opacity() * 100) + " %");
        updating = false;
    }

    private void box(UnaryOperator<Box> change) {
        frame(f -> f.withBox(change.apply(f.box())));
    }

    private void frame(UnaryOperator<Frame> change) {
        session.selected().ifPresent(l -> session.edit(Edits.frame(l, change.apply(l.frame())), "fields " + l.id()));
    }

    private void opacity() {
        if (!updating) {
            session.selected()
                    .ifPresent(l -> session.edit(Edits.opacity(l, Math.rint(opacity.getValue()) / 100), gesture));
        }
    }
}

package studio.affiche.ui.panel;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/**
 * How much of something there is, 0 to 1, with a switch that turns it off and back on to what it was. A drag of the slider
 * is told as one gesture.
 */
final class Amount extends HBox {
    private final CheckBox on;
    private final Slider slider = new Slider(0, 1, 0);
    private final BiConsumer<Double, Object> taken;
    private double kept;
    private boolean updating;
    private Object gesture = new Object();

    /**
     * @param name what it is, also for screen readers
     * @param id to be found by; the switch has the same with {@code -on}
     * @param usual what the switch brings where there was nothing before
     * @param taken told the amount, and the same object for all of a gesture
     */
    Amount(String name, String id, double usual, BiConsumer<Double, Object> taken) {
        this.taken = taken;
        this.kept = usual;
        this.on = new CheckBox(name);
        on.setId(id + "-on");
        on.getStyleClass().add("field-name");
        on.setOnAction(e -> turn());
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setPrefWidth(112);
        slider.setBlockIncrement(0.05);
        slider.setOnMousePressed(e -> gesture = new Object());
        slider.focusedProperty().addListener(o -> gesture = new Object());
        slider.valueProperty().addListener(o -> slide());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("field-row");
        getChildren().addAll(on, Controls.spacer(), slider);
    }

    /** Shows an amount without telling anyone. */
    void show(double value) {
        updating = true;
        slider.setValue(value);
        on.setSelected(value > 0);
        kept = value > 0 ? value : kept;
        updating = false;
    }

    private void turn() {
        taken.accept(on.isSelected() ? kept : 0, new Object());
    }

    private void slide() {
        if (!updating) {
            taken.accept(slider.getValue(), gesture);
        }
    }
}

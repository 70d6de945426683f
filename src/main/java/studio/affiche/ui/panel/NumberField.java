package studio.affiche.ui.panel;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A number with its name and unit. Enter or leaving takes what was typed, Up and Down change it by one (by ten with
 * Shift), Escape gives it back.
 */
final class NumberField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final TextField field = new TextField();
    private final double min;
    private final double max;
    private final DoubleConsumer taken;
    private double value;

    /**
     * A field.
     *
     * @param name before the number, short
     * @param spoken the name for screen readers
     * @param unit after the number, may be empty
     */
    NumberField(String name, String spoken, String unit, double min, double max, DoubleConsumer taken) {
        this.min = min;
        this.max = max;
        this.taken = taken;
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(name);
        label.getStyleClass().add("number-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(spoken);
        field.setPrefColumnCount(3);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(label, field);
        if (!unit.isEmpty()) {
            var unitLabel = new Label(unit);
            unitLabel.getStyleClass().add("number-unit");
            unitLabel.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(unitLabel);
        }
        field.setOnAction(e -> take());
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Gives the field inside an id, to be found by. */
    NumberField id(String id) {
        field.setId(id);
        return this;
    }

    /** Shows a number, unless one is just being typed. */
    void show(double number) {
        value = number;
        if (!field.isFocused() || !words(number).equals(field.getText())) {
            field.setText(words(number));
        }
        field.pseudoClassStateChanged(WRONG, false);
    }

    private void key(KeyEvent e) {
        double step = e.isShiftDown() ? 10 : 1;
        if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
            give(value + (e.getCode() == KeyCode.UP ? step : -step));
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            show(value);
            e.consume();
        }
    }

    private void take() {
        String text = field.getText().strip().replace(',', '.').replaceAll("[^0-9.+-]+$", "");
        if (text.equals(words(value))) {
            return;
        }
        try {
            double typed = Double.parseDouble(text);
            if (Double.isFinite(typed)) {
                give(typed);
                return;
            }
        } catch (NumberFormatException e) {
            // Shown as wrong below.
        }
        field.pseudoClassStateChanged(WRONG, true);
    }

    private void give(double wanted) {
        double within = Math.clamp(wanted, min, max);
        boolean same = within == value;
        show(within);
        if (!same) {
            taken.accept(within);
        }
    }

    private static String words(double number) {
        double rounded = Math.rint(number * 10) / 10;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}

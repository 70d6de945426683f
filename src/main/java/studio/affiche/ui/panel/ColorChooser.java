package studio.affiche.ui.panel;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import studio.affiche.poster.Rgba;

/** Asks for a colour beside a control: swatches that fit, hue, saturation and brightness, or a number. */
final class ColorChooser {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Consumer<Rgba> chosen;
    private final Slider hue = slider("Hue", 360);
    private final Slider saturation = slider("Saturation", 1);
    private final Slider brightness = slider("Brightness", 1);
    private final Region sample = new Region();
    private final TextField number = new TextField();
    private boolean updating;

    private ColorChooser(Rgba start, Consumer<Rgba> chosen) {
        this.chosen = chosen;
        show(start);
        for (Slider slider : List.of(hue, saturation, brightness)) {
            slider.valueProperty().addListener(o -> slide());
        }
        number.setOnAction(e -> type());
        number.setAccessibleText("Colour as hexadecimal number");
        sample.getStyleClass().add("color-sample");
    }

    /**
     * Opens the question.
     *
     * @param beside the control it belongs to
     * @param swatches colours that fit
     * @param extra more controls, below
     */
    static Popover open(Node beside, Rgba start, List<Rgba> swatches, Consumer<Rgba> chosen, Node... extra) {
        var chooser = new ColorChooser(start, chosen);
        var flow = new FlowPane();
        flow.getStyleClass().add("swatches");
        swatches.stream().distinct().limit(14).forEach(c -> {
            Button swatch = swatch(c);
            swatch.setOnAction(e -> {
                chooser.show(c);
                chosen.accept(c);
            });
            flow.getChildren().add(swatch);
        });
        var content =
                new VBox(chooser.sample, flow, chooser.hue, chooser.saturation, chooser.brightness, chooser.number);
        content.getChildren().addAll(extra);
        content.getStyleClass().add("color-chooser");
        var popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
        popover.show(beside);
        return popover;
    }

    /** A square of a colour. */
    static Button swatch(Rgba color) {
        var button = new Button();
        button.getStyleClass().add("swatch");
        paint(button, color);
        Controls.name(button, "Colour " + color.hex());
        return button;
    }

    /** Paints a swatch. */
    static void paint(Region region, Rgba color) {
        region.setStyle("-fx-background-color: " + color.hex() + ";");
    }

    private static Slider slider(String name, double max) {
        var slider = new Slider(0, max, 0);
        slider.setAccessibleText(name);
        return slider;
    }

    private void show(Rgba color) {
        updating = true;
        Color fx = Color.rgb(color.red(), color.green(), color.blue());
        if (fx.getSaturation() > 0 && fx.getBrightness() > 0) {
            hue.setValue(fx.getHue());
        }
        saturation.setValue(fx.getSaturation());
        brightness.setValue(fx.getBrightness());
        number.setText(color.hex());
        number.pseudoClassStateChanged(WRONG, false);
        paint(sample, color);
        updating = false;
    }

    private void slide() {
        if (updating) {
            return;
        }
        Color fx = Color.hsb(hue.getValue(), saturation.getValue(), brightness.getValue());
        Rgba color = Rgba.of(
                (int) Math.round(fx.getRed() * 255),
                (int) Math.round(fx.getGreen() * 255),
                (int) Math.round(fx.getBlue() * 255),
                255);
        number.setText(color.hex());
        paint(sample, color);
        chosen.accept(color);
    }

    private void type() {
        try {
            Rgba color = Rgba.parse(number.getText());
            show(color);
            chosen.accept(color);
        } catch (IllegalArgumentException e) {
            number.pseudoClassStateChanged(WRONG, true);
        }
    }
}

package studio.affiche.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.app.FontFaces;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Fill;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;
import studio.affiche.ui.session.LatestWorker;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.type.FontList;

/** Words, typeface, size, colour and contrast of a text layer. */
final class TextSection extends VBox {
    private static final List<Integer> WEIGHTS = List.of(300, 400, 500, 600, 700, 800, 900);

    private final StudioSession session;
    private final TextArea words = new TextArea();
    private final FontList font;
    private final ComboBox<Integer> weight = combo("Weight", weights());
    private final NumberField size = new NumberField(
            "Size", "Type size in pixels", "px", 4, 5000, v -> style(s -> s.withSizes(Math.min(s.minSize(), v), v)));
    private final NumberField leading =
            new NumberField("Leading", "Leading in percent", "%", 50, 400, v -> style(s -> s.withLeading(v / 100)));
    private final NumberField tracking =
            new NumberField("Track", "Tracking in percent", "%", -20, 100, v -> style(s -> s.withTracking(v / 100)));
    private final ToggleGroup align = new ToggleGroup();
    private final Button swatch = new Button();
    private final Label number = new Label();
    private final ContrastLabel contrast;
    private final Consumer<Layer.Text> fitted;
    private boolean updating;
    private Object gesture = new Object();

    /**
     * A section.
     *
     * @param fonts to choose from
     * @param worker lists the fonts and paints their samples
     * @param measure asked for the size at which a text fits its box; tells it later to the consumer
     */
    TextSection(
            StudioSession session,
            FontFaces fonts,
            LatestWorker worker,
            ContrastLabel contrast,
            BiConsumer<Layer.Text, DoubleConsumer> measure) {
        this.session = session;
        this.font = new FontList(fonts, worker, entry -> style(s -> s.withFont(entry.over(s.font()))));
        this.fitted = text -> measure.accept(text, size::show);
        this.contrast = contrast;
        getStyleClass().add("inspector-section");
        words.setId("text-words");
        words.setAccessibleText("Words");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.focusedProperty().addListener(o -> gesture = new Object());
        words.textProperty().addListener(o -> write());
        weight.getItems().setAll(WEIGHTS);
        weight.setOnAction(e -> choose(weight.getValue(), v -> style(s -> s.withWeight(v))));
        size.id("type-size");
        leading.id("type-leading");
        tracking.id("type-tracking");
        swatch.getStyleClass().add("swatch");
        swatch.setId("text-colour");
        Controls.name(swatch, "Text colour");
        swatch.setOnAction(e -> recolour());
        number.getStyleClass().add("color-number");
        var color = new HBox(swatch, number);
        color.setAlignment(Pos.CENTER_LEFT);
        color.getStyleClass().add("color-row");
        getChildren()
                .addAll(
                        words,
                        FrameSection.row(font, weight),
                        FrameSection.row(size, leading),
                        FrameSection.row(tracking, aligns()),
                        field("Colour", color),
                        field("Contrast", contrast));
    }

    static HBox field(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        var row = new HBox(label, Controls.spacer(), value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("field-row");
        return row;
    }

    private HBox aligns() {
        var row = new HBox();
        row.getStyleClass().add("align-row");
        for (HorizontalAlign each : HorizontalAlign.values()) {
            var icon = switch (each) {
                case START -> Feather.ALIGN_LEFT;
                case CENTER -> Feather.ALIGN_CENTER;
                case END -> Feather.ALIGN_RIGHT;
            };
            var button = new ToggleButton(null, new FontIcon(icon));
            button.getStyleClass().add("icon-button");
            Controls.name(
                    button,
                    switch (each) {
                        case START -> "Align left";
                        case CENTER -> "Centre";
                        case END -> "Align right";
                    });
            button.setToggleGroup(align);
            button.setUserData(each);
            button.setOnAction(e -> {
                button.setSelected(true);
                style(s -> s.withAlign(each));
            });
            row.getChildren().add(button);
        }
        return row;
    }

    void show(Layer.Text layer) {
        updating = true;
        TypeStyle style = layer.style();
        if (!words.getText().equals(layer.text())) {
            words.setText(layer.text());
        }
        font.show(style.font());
        if (!weight.getItems().contains(style.weight())) {
            weight.getItems().add(style.weight());
        }
        weight.setValue(style.weight());
        if (style.minSize() == style.maxSize()) {
            size.show(style.maxSize());
        } else {
            fitted.accept(layer);
        }
        leading.show(style.leading() * 100);
        tracking.show(style.tracking() * 100);
        align.getToggles().forEach(t -> t.setSelected(style.align() == t.getUserData()));
        Rgba color = style.fill().representative();
        ColorChooser.paint(swatch, color);
        number.setText(style.fill() instanceof Fill.Solid ? color.hex() : "gradient");
        contrast.show(layer);
        updating = false;
    }

    private void write() {
        if (!updating) {
            selected().ifPresent(l -> session.edit(Edits.text(l, words.getText()), gesture));
        }
    }

    private <T> void choose(T value, Consumer<T> then) {
        if (!updating && value != null) {
            then.accept(value);
        }
    }

    private void style(UnaryOperator<TypeStyle> change) {
        selected().ifPresent(l -> session.edit(Edits.style(l, change.apply(l.style()))));
    }

    private void recolour() {
        selected().ifPresent(layer -> {
            var key = new Object();
            ColorChooser.open(
                    swatch,
                    layer.style().fill().representative(),
                    offered(),
                    c -> selected()
                            .ifPresent(l ->
                                    session.edit(Edits.style(l, l.style().withFill(Fill.of(c))), key)));
        });
    }

    /** Colours of the brand, the product and the other texts, and black and white. */
    private List<Rgba> offered() {
        var colors = new ArrayList<>(session.brief().colors());
        session.brief().prepared().get().ifPresent(p -> colors.addAll(p.palette()));
        session.poster()
                .get()
                .ifPresent(p -> p.layers(Layer.Text.class)
                        .forEach(t ->
                                colors.add(t.style().fill().representative().withOpacity(1))));
        colors.add(Rgba.WHITE);
        colors.add(Rgba.BLACK);
        return colors;
    }

    private Optional<Layer.Text> selected() {
        return session.selected().filter(Layer.Text.class::isInstance).map(Layer.Text.class::cast);
    }

    private static <T> ComboBox<T> combo(String name, StringConverter<T> converter) {
        var combo = new ComboBox<T>();
        combo.setConverter(converter);
        combo.setAccessibleText(name);
        combo.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(combo, Priority.ALWAYS);
        return combo;
    }

    private static StringConverter<Integer> weights() {
        return words(w -> switch (w) {
            case 300 -> "Light";
            case 400 -> "Regular";
            case 500 -> "Medium";
            case 600 -> "SemiBold";
            case 700 -> "Bold";
            case 800 -> "ExtraBold";
            case 900 -> "Black";
            default -> String.valueOf(w);
        });
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The list cannot be typed into");
            }
        };
    }
}

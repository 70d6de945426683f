package studio.affiche.ui.panel;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import studio.affiche.app.SignedPercent;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Poster;
import studio.affiche.ui.session.SwapGains;
import studio.affiche.ui.session.SwapModel;
import studio.affiche.ui.session.SwapModel.Suggestion;
import studio.affiche.ui.session.Workspace;

/** Other backgrounds, copy or layouts for the poster on the canvas; a click takes one and leaves the rest as it is. */
public final class SwapPanel extends VBox {
    private static final double TILE = 71;
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Workspace workspace;
    private final SwapModel swaps;
    private final SwapGains gains;
    private final TilePane tiles = new TilePane();
    private final Label hint = Controls.hint("");
    private final Label unknown = Controls.hint("");
    private final Button more = new Button();

    /** A panel for a window. */
    public SwapPanel(Workspace workspace) {
        this.workspace = workspace;
        this.swaps = workspace.swaps();
        this.gains = workspace.gains();
        getStyleClass().addAll("group", "swap-panel");
        tiles.getStyleClass().add("swap-tiles");
        tiles.setPrefColumns(4);
        tiles.setId("swaps");
        more.getStyleClass().add("swap-more");
        more.setWrapText(true);
        more.setOnAction(e -> swaps.more());
        more.textProperty().bind(swaps.searching().map(s -> s ? "looking…" : SwapModel.COUNT + " more"));
        more.disableProperty().bind(swaps.searching());
        hint.textProperty().bind(swaps.hint());
        unknown.setId("swap-unknown");
        getChildren().addAll(tabs(), hint, tiles, unknown);
        swaps.suggestions().addListener((ListChangeListener<Suggestion>) change -> fill());
        swaps.hint().addListener(o -> fill());
        gains.forecasts().addListener(o -> fill());
        fill();
    }

    private HBox tabs() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("tabs");
        for (Element element : SwapModel.elements()) {
            var tab = new ToggleButton(
                    switch (element) {
                        case BACKGROUND -> "Background";
                        case TEXT -> "Text";
                        case LAYOUT -> "Layout";
                    });
            tab.setId("swap-" + element.word());
            tab.setAccessibleText("Swap " + element.word());
            tab.setToggleGroup(group);
            tab.setSelected(swaps.element().get() == element);
            tab.setOnAction(e -> {
                tab.setSelected(true);
                swaps.element().set(element);
            });
            swaps.element().addListener((o, before, now) -> tab.setSelected(now == element));
            row.getChildren().add(tab);
        }
        var title = Controls.section("Swap");
        var head = new HBox(title, Controls.spacer(), row);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("swap-head");
        return head;
    }

    private void fill() {
        tiles.getChildren().clear();
        boolean explain = !swaps.hint().get().isEmpty();
        Controls.present(hint, explain);
        Controls.present(tiles, !explain);
        Optional<String> missing = gains.forecasts().get().values().stream()
                .flatMap(f -> f instanceof Forecast.NotEnoughData(String what) ? Stream.of(what) : Stream.empty())
                .findFirst();
        unknown.setText("What a swap gains is not known, not enough data: " + missing.orElse(""));
        Controls.present(unknown, !explain && missing.isPresent());
        double height = height();
        swaps.suggestions().forEach(s -> tiles.getChildren().add(tile(s, height)));
        more.setMinSize(TILE, height);
        more.setPrefSize(TILE, height);
        tiles.getChildren().add(more);
    }

    /** Tiles keep the poster's shape as far as the column allows. */
    private double height() {
        double aspect = workspace
                .session()
                .poster()
                .get()
                .map(Poster::size)
                .map(CanvasSize::aspect)
                .orElse(0.8);
        return Math.rint(Math.clamp(TILE / aspect, TILE * 0.56, TILE * 1.3));
    }

    private StackPane tile(Suggestion suggestion, double height) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        suggestion.thumbnail().addListener((o, before, now) -> now.ifPresent(picture::setImage));
        suggestion.thumbnail().get().ifPresent(picture::setImage);
        picture.setFitWidth(TILE);
        picture.setFitHeight(height);
        var frame = new StackPane(picture);
        var clip = new Rectangle(TILE, height);
        clip.setArcWidth(10);
        clip.setArcHeight(10);
        frame.setMinSize(TILE, height);
        frame.setMaxSize(TILE, height);
        frame.setClip(clip);
        var tile = new StackPane(frame);
        Optional<Forecast> forecast = gains.of(suggestion);
        if (forecast.isPresent() && forecast.get() instanceof Forecast.Lift lift) {
            tile.getChildren().add(gain(lift));
            Tooltip.install(tile, new Tooltip(sentence(lift)));
        }
        tile.getStyleClass().add("swap-tile");
        tile.setFocusTraversable(true);
        tile.setAccessibleRole(AccessibleRole.BUTTON);
        tile.setAccessibleText("Take this " + suggestion.element().word()
                + (forecast.isPresent() && forecast.get() instanceof Forecast.Lift lift ? ". " + sentence(lift) : ""));
        tile.setOnMouseClicked(e -> swaps.apply(suggestion));
        tile.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                swaps.apply(suggestion);
                e.consume();
            }
        });
        return tile;
    }

    /** The expected gain, over the picture's lower edge; quiet where it may as well be a loss, or the other way. */
    private static Label gain(Forecast.Lift lift) {
        var label = new Label(SignedPercent.of(lift.lift(), 1));
        label.getStyleClass().add("swap-gain");
        GainColor.show(label, lift.lift(), 1);
        label.pseudoClassStateChanged(DOUBTFUL, lift.low() < 0 && lift.high() > 0);
        StackPane.setAlignment(label, Pos.BOTTOM_LEFT);
        label.setMouseTransparent(true);
        return label;
    }

    private static String sentence(Forecast.Lift lift) {
        return "Expected clicks " + SignedPercent.of(lift.lift(), 1) + " against the poster on the canvas; "
                + SignedPercent.number(lift.low(), 1) + " to " + SignedPercent.of(lift.high(), 1)
                + " nine times in ten";
    }
}

package studio.affiche.ui.panel;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.affiche.app.SignedPercent;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Variant;

/** What a poster of the strip has won and may be expected to win: lift, interval, and a bar for each element. */
final class ForecastBadge extends VBox {
    private static final double WIDTH = 84;
    private static final double LONGEST_BAR = 40;
    /** Log-odds that fill a bar. */
    private static final double FULL = 0.3;

    private final ClicksModel model;
    private final Variant variant;

    ForecastBadge(ClicksModel model, Variant variant) {
        this.model = model;
        this.variant = variant;
        getStyleClass().add("forecast");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        // The strip makes new cards now and then: old ones must not be held by the model.
        var update = new javafx.collections.WeakMapChangeListener<String, Object>(listener);
        model.clicks().addListener(update);
        model.forecasts().addListener(update);
        show();
    }

    private final MapChangeListener<String, Object> listener = change -> show();

    private void show() {
        getChildren().clear();
        Optional<Clicks> clicks = Optional.ofNullable(model.clicks().get(ClicksModel.id(variant)));
        Optional<Forecast> forecast = Optional.ofNullable(model.forecasts().get(ClicksModel.id(variant)));
        forecast.ifPresent(f -> {
            switch (f) {
                case Forecast.Lift lift -> lift(lift);
                case Forecast.NotEnoughData missing -> {
                    Label label = line("not enough data", "forecast-range");
                    Tooltip.install(this, new Tooltip(missing.missing()));
                    getChildren().add(label);
                }
            }
        });
        clicks.ifPresent(c -> getChildren()
                .add(line(
                        String.format(Locale.ROOT, "%.1f %% of %,d", 100 * c.rate(), c.impressions()),
                        "forecast-range")));
        Controls.present(this, !getChildren().isEmpty());
    }

    private void lift(Forecast.Lift lift) {
        Label number = line(SignedPercent.of(lift.lift(), 1), "forecast-lift");
        GainColor.show(number, lift.lift(), 1);
        getChildren()
                .addAll(
                        number,
                        line(
                                "90 % " + SignedPercent.number(lift.low(), 0) + " to "
                                        + SignedPercent.number(lift.high(), 0),
                                "forecast-range"));
        for (Element element : Element.values()) {
            getChildren().add(bar(element, lift));
        }
        String why = lift.why().orElse("The elements cannot be told apart yet.");
        Tooltip.install(
                this,
                new Tooltip(
                        why + " Better than " + Math.round(lift.percentile()) + " % of the posters of this brief."));
        setAccessibleText(number.getText() + ". " + why);
    }

    private static Node bar(Element element, Forecast.Lift lift) {
        double gain = lift.gains().getOrDefault(element, 0.0);
        var name = line(
                switch (element) {
                    case BACKGROUND -> "Bg";
                    case TEXT -> "Tx";
                    case LAYOUT -> "Ly";
                },
                "forecast-element");
        var bar = new Region();
        bar.getStyleClass().add("forecast-bar");
        GainColor.show(bar, gain, 1);
        double length = Math.clamp(Math.abs(gain) / FULL, 0.06, 1) * LONGEST_BAR;
        bar.setMinSize(length, 4);
        bar.setMaxSize(length, 4);
        var row = new HBox(6, name, bar);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}

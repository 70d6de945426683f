package studio.affiche.ui.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.affiche.app.DayRate;
import studio.affiche.poster.Feedback;

/** Click-through day by day: that of all posters, and that of one with the interval it is in. */
final class DaysPlot extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private List<DayRate> all = List.of();

    DaysPlot() {
        super(8);
    }

    /** Takes the days of all posters; shown with those of one. */
    void take(List<DayRate> days) {
        all = List.copyOf(days);
    }

    /**
     * Shows the days.
     *
     * @param rows reports on one poster; none where no poster is chosen
     */
    void show(List<Feedback.Row> rows) {
        getChildren().setAll(Controls.section("Click-through by day"));
        if (all.isEmpty()) {
            getChildren()
                    .add(Controls.hint(
                            "No days are told: export the report with a row a day to see how the rates go."));
            return;
        }
        var plot = new Plot(
                day -> DAY.format(LocalDate.ofEpochDay((long) day)),
                rate -> String.format(Locale.ROOT, "%.1f %%", 100 * rate));
        plot.setId("campaign-days");
        plot.setPrefHeight(230);
        VBox.setVgrow(plot, Priority.ALWAYS);
        plot.show(List.of(series("plot-all", all, false), series("plot-own", DayRate.of(rows), true)));
        getChildren().addAll(plot, legend());
    }

    private static Plot.Series series(String style, List<DayRate> days, boolean band) {
        return new Plot.Series(
                style,
                days.stream()
                        .map(d -> new Plot.Point(
                                d.day().toEpochDay(),
                                d.rate().rate(),
                                d.rate().low(),
                                d.rate().high()))
                        .toList(),
                band);
    }

    private static HBox legend() {
        Region all = key("plot-all");
        HBox.setMargin(all, new Insets(0, 0, 0, 14));
        var legend =
                new HBox(7, key("plot-own"), Controls.hint("this poster, and where its rate is nine times in ten"));
        legend.getChildren().addAll(all, Controls.hint("all posters"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private static Region key(String style) {
        var key = new Region();
        key.getStyleClass().addAll("plot-key", style);
        return key;
    }
}

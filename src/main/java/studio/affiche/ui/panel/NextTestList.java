package studio.affiche.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.affiche.app.CampaignFacts;
import studio.affiche.app.SignedPercent;
import studio.affiche.poster.Forecast;

/** The posters that the next test should show, with the share of the traffic that each should get. */
final class NextTestList extends VBox {
    /** Posters that are named; the others together get little. */
    private static final int MOST_ROWS = 4;

    private static final double BAR = 120;

    private final Function<String, Node> thumbnail;
    private final Function<String, Optional<Forecast>> expected;
    private final Consumer<String> open;

    /**
     * An empty list.
     *
     * @param thumbnail of a design's poster
     * @param expected of a design's poster
     * @param open shows a design's poster
     */
    NextTestList(
            Function<String, Node> thumbnail, Function<String, Optional<Forecast>> expected, Consumer<String> open) {
        super(4);
        this.thumbnail = thumbnail;
        this.expected = expected;
        this.open = open;
        setId("campaign-next-test");
    }

    /** Shows suggestions. */
    void show(List<CampaignFacts.TestShare> shares) {
        if (shares.isEmpty()) {
            getChildren().setAll(Controls.hint("Nobody clicked yet: show all posters alike."));
            return;
        }
        double most = shares.getFirst().share();
        getChildren()
                .setAll(shares.stream().limit(MOST_ROWS).map(s -> row(s, most)).toList());
        if (shares.size() == 1) {
            getChildren().add(Controls.hint("No other is worth a test: this one wins nearly surely."));
        }
        int more = shares.size() - MOST_ROWS;
        if (more > 0) {
            double rest = shares.stream()
                    .skip(MOST_ROWS)
                    .mapToDouble(CampaignFacts.TestShare::share)
                    .sum();
            getChildren().add(Controls.hint("and " + percent(rest) + " to " + more + " others"));
        }
    }

    private HBox row(CampaignFacts.TestShare share, double most) {
        var words = new Label(percent(share.share()) + " of the traffic");
        words.getStyleClass().add("campaign-pair");
        var bar = new Region();
        bar.getStyleClass().add("campaign-share");
        double width = Math.max(3, BAR * share.share() / most);
        bar.setMinSize(width, 4);
        bar.setMaxSize(width, 4);
        var told = new VBox(4, words, bar);
        expected.apply(share.design())
                .map(NextTestList::words)
                .ifPresent(hint -> told.getChildren().add(Controls.hint(hint)));
        told.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(11, thumbnail.apply(share.design()), told);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("campaign-row");
        Controls.pressed(row, "Show this poster: " + words.getText(), () -> open.accept(share.design()));
        return row;
    }

    private static String words(Forecast forecast) {
        return switch (forecast) {
            case Forecast.Lift lift ->
                SignedPercent.of(lift.lift(), 0) + " expected, " + SignedPercent.of(lift.low(), 0) + " to "
                        + SignedPercent.of(lift.high(), 0);
            case Forecast.NotEnoughData _ -> "not enough data for a forecast";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}

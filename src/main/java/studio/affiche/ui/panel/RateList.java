package studio.affiche.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.affiche.app.CampaignFacts;

/** Posters by their click-through rates; one is chosen. */
final class RateList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Rows that are seen without scrolling. */
    private static final int IN_SIGHT = 5;

    private final Function<String, Node> thumbnail;
    private final Consumer<String> choose;
    private List<String> designs = List.of();

    /**
     * A list that is looked for.
     *
     * @param thumbnail of a design's poster
     * @param choose told the design whose row was pressed
     */
    RateList(Function<String, Node> thumbnail, Consumer<String> choose) {
        super(4, Controls.hint("Looking at the clicks…"));
        this.thumbnail = thumbnail;
        this.choose = choose;
    }

    /** Shows rates, in their order. */
    void show(List<CampaignFacts.PosterRate> posters) {
        designs = posters.stream().map(CampaignFacts.PosterRate::design).toList();
        double widest = posters.stream().mapToDouble(p -> p.rate().high()).max().orElse(1);
        getChildren().setAll(CampaignRows.of(posters, p -> row(p, widest), "No poster was shown yet."));
    }

    /** The design to begin with: a wanted one where it is in sight, else the first; empty where there is none. */
    Optional<String> first(String wanted) {
        return designs.stream()
                .limit(IN_SIGHT)
                .filter(wanted::equals)
                .findFirst()
                .or(() -> designs.stream().findFirst());
    }

    /** Marks the row of a design as the chosen one. */
    void mark(String design) {
        getChildren().forEach(row -> row.pseudoClassStateChanged(CHOSEN, design.equals(row.getUserData())));
    }

    private HBox row(CampaignFacts.PosterRate poster, double widest) {
        var rate = new Label(poster.rate().words());
        rate.getStyleClass().add("campaign-rate");
        var of = Controls.hint(String.format(
                Locale.ROOT,
                "%,d of %,d",
                poster.clicks().clicks(),
                poster.clicks().impressions()));
        var head = new HBox(8, rate, Controls.spacer(), of);
        head.setAlignment(Pos.BASELINE_LEFT);
        var words = new VBox(5, head, new IntervalBar(poster.rate(), widest), range(poster));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(11, thumbnail.apply(poster.design()), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("campaign-row");
        row.setUserData(poster.design());
        Controls.pressed(row, "Days of this poster, " + poster.rate().words(), () -> choose.accept(poster.design()));
        return row;
    }

    private static Label range(CampaignFacts.PosterRate poster) {
        var range = new Label(poster.rate().range() + " nine times in ten");
        range.getStyleClass().add("forecast-range");
        return range;
    }
}

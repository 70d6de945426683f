package studio.affiche.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.affiche.app.ClickPair;
import studio.affiche.ui.session.Variant;

/** Pairs of posters that differ in one element, with the rates of the two and how sure it is which is better. */
final class PairList extends VBox {
    private final Function<String, Node> thumbnail;
    private final Function<String, Optional<Variant>> variant;
    private final BiConsumer<Variant, Variant> compare;

    /**
     * An empty list.
     *
     * @param thumbnail of a design's poster
     * @param variant a design's poster, if it is in the strip
     * @param compare shows two posters side by side, the better first
     */
    PairList(
            Function<String, Node> thumbnail,
            Function<String, Optional<Variant>> variant,
            BiConsumer<Variant, Variant> compare) {
        super(4);
        this.thumbnail = thumbnail;
        this.variant = variant;
        this.compare = compare;
    }

    /** Shows pairs, in their order. */
    void show(List<ClickPair> pairs) {
        getChildren()
                .setAll(CampaignRows.of(
                        pairs,
                        this::row,
                        "There are none yet. Vary a poster, show the variants to 50 people or more each, and"
                                + " import their clicks."));
    }

    private HBox row(ClickPair pair) {
        String element = pair.replaced().word();
        var name = new Label(element.substring(0, 1).toUpperCase(Locale.ROOT) + element.substring(1) + " differs");
        name.getStyleClass().add("campaign-pair");
        var rates = Controls.hint(String.format(
                Locale.ROOT,
                "%.1f %% against %.1f %%",
                100 * pair.betterClicks().rate(),
                100 * pair.worseClicks().rate()));
        var sure = Controls.hint((pair.sure() > 0.999
                        ? "> 99.9"
                        : String.format(Locale.ROOT, pair.sure() > 0.99 ? "%.1f" : "%.0f", 100 * pair.sure()))
                + " % sure that it wins");
        var words = new VBox(2, name, rates, sure);
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(
                8,
                thumbnail.apply(pair.better().id()),
                thumbnail.apply(pair.worse().id()),
                words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("campaign-row", "campaign-pair-row");
        Optional<Variant> better = variant.apply(pair.better().id());
        Optional<Variant> worse = variant.apply(pair.worse().id());
        if (better.isPresent() && worse.isPresent()) {
            Controls.pressed(
                    row,
                    "Compare: " + name.getText() + ", " + rates.getText(),
                    () -> compare.accept(better.get(), worse.get()));
        }
        return row;
    }
}

package studio.affiche.ui.panel;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.app.CampaignFacts;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Feedback;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Variant;
import studio.affiche.ui.session.Workspace;

/** The campaign of the posters: their rates, day by day, what to test next, pairs of posters, and what was learned. */
public final class CampaignCard extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(ZoneId.systemDefault());
    private static final double SIDE = 352;
    private static final double NARROW_SIDE = 276;
    private static final double THUMBNAIL = 56;

    private final Workspace workspace;
    private final Runnable close;
    private final RateList posters;
    private final DaysPlot days = new DaysPlot();
    private final LearningFacts learning;
    private final NextTestList nextTest;
    private final PairList pairs;

    /**
     * A card.
     *
     * @param compare shows two posters side by side
     * @param close takes the card away
     */
    public CampaignCard(Workspace workspace, BiConsumer<Variant, Variant> compare, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        this.learning = new LearningFacts(workspace, TIME, this::load);
        setId("campaign-card");
        getStyleClass().add("campaign-card");
        this.posters = new RateList(this::thumbnail, this::choose);
        this.pairs = new PairList(this::thumbnail, this::variant, (better, worse) -> {
            close.run();
            compare.accept(better, worse);
        });
        this.nextTest = new NextTestList(
                this::thumbnail,
                design -> Optional.ofNullable(workspace.clicks().forecasts().get(design)),
                this::open);
        var left = new VBox(9, Controls.section("Posters"), scroll(posters));
        var middle = new VBox(20, days, learning);
        var right = new VBox(
                9,
                Controls.section("Next test"),
                nextTest,
                Controls.section("Pairs that differ in one element"),
                scroll(pairs));
        for (VBox side : List.of(left, right)) {
            side.setMinWidth(NARROW_SIDE);
            side.setPrefWidth(SIDE);
            side.setMaxWidth(SIDE);
        }
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(300);
        VBox.setVgrow(days, Priority.ALWAYS);
        var body = new HBox(24, left, middle, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header(), sources(), body);
        load();
    }

    private void load() {
        workspace.clicks().facts(this::show);
    }

    private HBox header() {
        var title = new Label("Campaign");
        title.getStyleClass().add("card-title");
        var simulated = new Label("Simulated: nobody clicked");
        simulated.setId("campaign-simulated");
        simulated.getStyleClass().add("simulated");
        Controls.present(simulated, workspace.session().feedback().get().simulated());
        Button done = Controls.icon(Feather.X, "Close (Esc)");
        done.setId("campaign-close");
        done.setCancelButton(true);
        done.setOnAction(e -> close.run());
        var header = new HBox(12, title, simulated, Controls.spacer(), done);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /** Where the clicks are from, the newest first. */
    private Label sources() {
        Feedback feedback = workspace.session().feedback().get();
        List<String> lines = feedback.reports().reversed().stream()
                .map(r -> TIME.format(r.taken()) + " · " + r.title() + " · " + total(r.rows()))
                .toList();
        Label label = Controls.hint(
                lines.isEmpty()
                        ? "No clicks yet: import a report or run a practice campaign in the Clicks menu."
                        : String.join("\n", lines.subList(0, Math.min(2, lines.size())))
                                + (lines.size() > 2 ? "\nand " + (lines.size() - 2) + " earlier reports" : ""));
        label.setId("campaign-sources");
        return label;
    }

    private static String total(List<Feedback.Row> rows) {
        Clicks all = rows.stream().map(Feedback.Row::clicks).reduce(Clicks.NONE, Clicks::plus);
        return String.format(
                Locale.ROOT,
                "%,d clicks of %,d impressions (%.1f %%)",
                all.clicks(),
                all.impressions(),
                100 * all.rate());
    }

    private void show(CampaignFacts found) {
        posters.show(found.posters());
        days.take(found.days());
        pairs.show(found.pairs());
        nextTest.show(found.nextTest());
        learning.show(found);
        String shown = workspace.session().active().get().map(ClicksModel::id).orElse("");
        posters.first(shown).ifPresentOrElse(this::choose, () -> days.show(List.of()));
    }

    private void choose(String design) {
        posters.mark(design);
        days.show(workspace.session().feedback().get().rows().stream()
                .filter(r -> r.design().equals(design))
                .toList());
    }

    private void open(String design) {
        variant(design).ifPresent(poster -> {
            close.run();
            workspace.session().show(poster);
        });
    }

    private Optional<Variant> variant(String design) {
        return workspace.session().variants().stream()
                .filter(v -> ClicksModel.id(v).equals(design))
                .findFirst();
    }

    /** The poster's picture in the strip; an empty tile where it is not there any more. */
    private StackPane thumbnail(String design) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitWidth(1.5 * THUMBNAIL);
        picture.setFitHeight(THUMBNAIL);
        variant(design).flatMap(v -> v.thumbnail().get()).ifPresent(picture::setImage);
        double width = THUMBNAIL
                * Math.clamp(
                        variant(design).map(v -> v.poster().size().aspect()).orElse(0.8), 0.6, 1.5);
        var tile = new StackPane(picture);
        tile.getStyleClass().add("campaign-tile");
        tile.setMinSize(width, THUMBNAIL);
        tile.setMaxSize(width, THUMBNAIL);
        return tile;
    }

    private static Node scroll(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("campaign-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}

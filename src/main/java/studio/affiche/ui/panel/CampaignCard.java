package studio.affiche.ui.panel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.app.CampaignFacts;
import studio.affiche.app.ClickPair;
import studio.affiche.app.DayRate;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Feedback;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Variant;
import studio.affiche.ui.session.Workspace;

/** The campaign of the posters: their rates, day by day, what to test next, pairs of posters, and what was learned. */
public final class CampaignCard extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(ZoneId.systemDefault());
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIDE = 352;
    private static final double NARROW_SIDE = 276;
    private static final double THUMBNAIL = 56;
    /** Rows of a list that are shown; a campaign of many more is counted. */
    private static final int MOST_ROWS = 60;
    /** Rows that are seen without scrolling. */
    private static final int IN_SIGHT = 5;

    private final Workspace workspace;
    private final Runnable close;
    private final BiConsumer<Variant, Variant> compare;
    private final VBox posters = new VBox(4);
    private final VBox days = new VBox(8);
    private final LearningFacts learning;
    private final NextTestList nextTest;
    private final VBox pairs = new VBox(4);
    private Optional<CampaignFacts> facts = Optional.empty();

    /**
     * A card.
     *
     * @param compare shows two posters side by side
     * @param close takes the card away
     */
    public CampaignCard(Workspace workspace, BiConsumer<Variant, Variant> compare, Runnable close) {
        this.workspace = workspace;
        this.compare = compare;
        this.close = close;
        this.learning = new LearningFacts(workspace, TIME, this::load);
        setId("campaign-card");
        getStyleClass().add("campaign-card");
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
        posters.getChildren().add(Controls.hint("Looking at the clicks…"));
        load();
    }

    private void load() {
        workspace.clicks().facts(found -> {
            facts = Optional.of(found);
            show(found);
        });
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
        posters.getChildren().clear();
        if (found.posters().isEmpty()) {
            posters.getChildren().add(Controls.hint("No poster was shown yet."));
        }
        double widest =
                found.posters().stream().mapToDouble(p -> p.rate().high()).max().orElse(1);
        found.posters().stream()
                .limit(MOST_ROWS)
                .forEach(p -> posters.getChildren().add(poster(p, widest)));
        more(posters, found.posters().size());
        showPairs(found);
        nextTest.show(found.nextTest());
        learning.show(found);
        String shown = workspace.session().active().get().map(ClicksModel::id).orElse("");
        choose(found.posters().stream()
                .limit(IN_SIGHT)
                .map(CampaignFacts.PosterRate::design)
                .filter(shown::equals)
                .findFirst()
                .or(() -> found.posters().stream()
                        .map(CampaignFacts.PosterRate::design)
                        .findFirst()));
    }

    private void open(String design) {
        variant(design).ifPresent(poster -> {
            close.run();
            workspace.session().show(poster);
        });
    }

    private static void more(VBox list, int rows) {
        if (rows > MOST_ROWS) {
            list.getChildren().add(Controls.hint("and " + (rows - MOST_ROWS) + " more"));
        }
    }

    private HBox poster(CampaignFacts.PosterRate poster, double widest) {
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
        var row = new HBox(11, thumbnail(poster.design()), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("campaign-row");
        row.setUserData(poster.design());
        Controls.pressed(
                row, "Days of this poster, " + poster.rate().words(), () -> choose(Optional.of(poster.design())));
        return row;
    }

    private static Label range(CampaignFacts.PosterRate poster) {
        var range = new Label(poster.rate().range() + " nine times in ten");
        range.getStyleClass().add("forecast-range");
        return range;
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

    /** Shows the days of a poster. */
    private void choose(Optional<String> design) {
        posters.getChildren()
                .forEach(row -> row.pseudoClassStateChanged(
                        CHOSEN, design.filter(d -> d.equals(row.getUserData())).isPresent()));
        days.getChildren().setAll(Controls.section("Click-through by day"));
        List<DayRate> all = facts.map(CampaignFacts::days).orElse(List.of());
        if (all.isEmpty()) {
            days.getChildren()
                    .add(Controls.hint(
                            "No days are told: export the report with a row a day to see how the rates go."));
            return;
        }
        List<DayRate> own = design.map(id -> DayRate.of(workspace.session().feedback().get().rows().stream()
                        .filter(r -> r.design().equals(id))
                        .toList()))
                .orElse(List.of());
        var plot = new Plot(
                day -> DAY.format(LocalDate.ofEpochDay((long) day)),
                rate -> String.format(Locale.ROOT, "%.1f %%", 100 * rate));
        plot.setId("campaign-days");
        plot.setPrefHeight(230);
        VBox.setVgrow(plot, Priority.ALWAYS);
        plot.show(List.of(series("plot-all", all, false), series("plot-own", own, true)));
        days.getChildren().addAll(plot, legend());
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

    private void showPairs(CampaignFacts found) {
        pairs.getChildren().clear();
        if (found.pairs().isEmpty()) {
            pairs.getChildren()
                    .add(Controls.hint(
                            "There are none yet. Vary a poster, show the variants to 50 people or more each, and"
                                    + " import their clicks."));
        }
        found.pairs().stream().limit(MOST_ROWS).forEach(p -> pairs.getChildren().add(pair(p)));
        more(pairs, found.pairs().size());
    }

    private HBox pair(ClickPair pair) {
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
                8, thumbnail(pair.better().id()), thumbnail(pair.worse().id()), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("campaign-row", "campaign-pair-row");
        Optional<Variant> better = variant(pair.better().id());
        Optional<Variant> worse = variant(pair.worse().id());
        if (better.isPresent() && worse.isPresent()) {
            Controls.pressed(row, "Compare: " + name.getText() + ", " + rates.getText(), () -> {
                close.run();
                compare.accept(better.get(), worse.get());
            });
        }
        return row;
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

package studio.affiche.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.app.Comparison;
import studio.affiche.app.SignedPercent;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Variant;
import studio.affiche.ui.session.Workspace;

/** Two posters of the strip side by side with their numbers, and which is clicked more. */
public final class CompareCard extends VBox {
    private static final double WIDTH = 320;
    private static final double HEIGHT = 400;
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");
    private static final String NOTHING = "–";

    private final Workspace workspace;
    private final List<Variant> posters;
    private final ObjectProperty<Variant> a;
    private final ObjectProperty<Variant> b;
    private final GridPane table = new GridPane();
    private final Label verdict = new Label();
    private final Label difference = Controls.hint("");
    private final VBox why = new VBox(3);
    private final InvalidationListener changed = o -> show();
    private final Runnable close;

    /**
     * A card.
     *
     * @param first to begin with, on the left
     * @param second to begin with, on the right
     * @param close takes the card away
     */
    public CompareCard(Workspace workspace, Variant first, Variant second, Runnable close) {
        this.workspace = workspace;
        this.posters = List.copyOf(workspace.session().variants());
        this.a = new SimpleObjectProperty<>(first);
        this.b = new SimpleObjectProperty<>(second);
        this.close = close;
        setId("compare-card");
        verdict.setId("compare-verdict");
        verdict.getStyleClass().add("compare-verdict");
        verdict.setWrapText(true);
        difference.setId("compare-difference");
        table.getStyleClass().add("compare-table");
        for (HPos side : List.of(HPos.RIGHT, HPos.CENTER, HPos.LEFT)) {
            var column = new ColumnConstraints();
            column.setHalignment(side);
            column.setPercentWidth(side == HPos.CENTER ? 40 : 30);
            table.getColumnConstraints().add(column);
        }
        var middle = new VBox(14, table, verdict, difference, why);
        middle.getStyleClass().add("compare-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(header(), new HBox(26, side("A", a), middle, side("B", b)));
        a.addListener(changed);
        b.addListener(changed);
        workspace.clicks().clicks().addListener(changed);
        workspace.clicks().forecasts().addListener(changed);
        show();
    }

    private HBox header() {
        var title = new Label("Compare two posters");
        title.getStyleClass().add("card-title");
        var simulated = new Label("Simulated clicks");
        simulated.getStyleClass().add("simulated");
        Controls.present(simulated, workspace.session().feedback().get().simulated());
        Button done = Controls.icon(Feather.X, "Close (Esc)");
        done.setId("compare-close");
        done.setCancelButton(true);
        done.setOnAction(e -> close());
        var header = new HBox(12, title, simulated, Controls.spacer(), done);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void close() {
        workspace.clicks().clicks().removeListener(changed);
        workspace.clicks().forecasts().removeListener(changed);
        close.run();
    }

    private VBox side(String letter, ObjectProperty<Variant> shown) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        var frame = new StackPane(picture);
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.getStyleClass().add("compare-frame");
        shown.subscribe(variant -> paint(letter, variant, picture));
        var mark = new Label(letter);
        mark.getStyleClass().add("compare-letter");
        var place = Controls.hint("");
        shown.subscribe(variant -> place.setText((posters.indexOf(variant) + 1) + " of " + posters.size()));
        var use = new Button("Put on the canvas");
        use.setId("compare-use-" + letter.toLowerCase(Locale.ROOT));
        use.setOnAction(e -> {
            workspace.session().show(shown.get());
            close();
        });
        var row = new HBox(
                8,
                mark,
                step(letter, shown, Feather.CHEVRON_LEFT, "Earlier", -1),
                place,
                step(letter, shown, Feather.CHEVRON_RIGHT, "Later", 1),
                Controls.spacer(),
                use);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, frame, row);
    }

    private Button step(String letter, ObjectProperty<Variant> shown, Feather icon, String word, int by) {
        Button button = Controls.icon(icon, word + " poster of the strip");
        button.setId("compare-" + word.toLowerCase(Locale.ROOT) + "-" + letter.toLowerCase(Locale.ROOT));
        button.setOnAction(e ->
                shown.set(posters.get(Math.floorMod(posters.indexOf(shown.get()) + by, posters.size()))));
        return button;
    }

    /** The strip's picture at once, a sharper one when it is painted. */
    private void paint(String letter, Variant variant, ImageView picture) {
        picture.setImage(variant.thumbnail().get().orElse(null));
        workspace
                .thumbnails()
                .request("compare " + letter, variant.poster(), variant.assets(), 2 * HEIGHT, picture::setImage);
    }

    private void show() {
        Comparison comparison = Comparison.of(numbers(a.get()), numbers(b.get()));
        table.getChildren().clear();
        row("Impressions", comparison, s -> shown(s, count(s.clicks().impressions())));
        row("Clicks", comparison, s -> shown(s, count(s.clicks().clicks())));
        int rate = row(
                "Click-through rate",
                comparison,
                s -> s.rate().map(r -> r.words()).orElse(NOTHING));
        row("nine times in ten", comparison, s -> s.rate().map(r -> r.range()).orElse(NOTHING));
        boolean learned =
                lift(comparison.a()).isPresent() || lift(comparison.b()).isPresent();
        if (learned) {
            lifts(comparison);
        }
        strong(rate, 0).pseudoClassStateChanged(BETTER, comparison.better().orElse(0.5) >= 0.9);
        strong(rate, 2).pseudoClassStateChanged(BETTER, comparison.better().orElse(0.5) <= 0.1);
        verdict.setText(comparison.verdict());
        difference.setText(comparison.difference().orElse(""));
        why.getChildren().clear();
        why("A", comparison.a());
        why("B", comparison.b());
        if (why.getChildren().isEmpty()) {
            why.getChildren().add(Controls.hint("What may be expected of them is told once you learn from clicks."));
        }
    }

    private void lifts(Comparison comparison) {
        int lift = row(
                "Expected lift",
                comparison,
                s -> lift(s).map(l -> SignedPercent.of(l.lift(), 1)).orElse(NOTHING));
        row(
                "nine times in ten",
                comparison,
                s -> lift(s).map(l -> SignedPercent.number(l.low(), 1) + " to " + SignedPercent.of(l.high(), 1))
                        .orElse(NOTHING));
        for (Element element : Element.values()) {
            row(
                    "Share of " + element.word(),
                    comparison,
                    s -> lift(s).flatMap(l -> Optional.ofNullable(l.shares().get(element)))
                            .map(share -> Math.round(100 * share) + " %")
                            .orElse(NOTHING));
        }
        strong(lift, 0)
                .pseudoClassStateChanged(
                        LOSS, lift(comparison.a()).filter(CompareCard::loses).isPresent());
        strong(lift, 2)
                .pseudoClassStateChanged(
                        LOSS, lift(comparison.b()).filter(CompareCard::loses).isPresent());
    }

    private static boolean loses(Forecast.Lift lift) {
        return SignedPercent.sign(lift.lift(), 1) < 0;
    }

    private void why(String letter, Comparison.Side side) {
        side.forecast().ifPresent(forecast -> {
            String sentence = switch (forecast) {
                case Forecast.Lift lift -> lift.why().orElse("Its elements cannot be told apart yet.");
                case Forecast.NotEnoughData(String missing) -> "Not enough data for a forecast: " + missing;
            };
            why.getChildren().add(Controls.hint(letter + ": " + sentence));
        });
    }

    private Comparison.Side numbers(Variant variant) {
        String id = ClicksModel.id(variant);
        return new Comparison.Side(
                variant.poster().design(),
                Optional.ofNullable(workspace.clicks().clicks().get(id)).orElse(Clicks.NONE),
                Optional.ofNullable(workspace.clicks().forecasts().get(id)));
    }

    private int row(String name, Comparison comparison, Function<Comparison.Side, String> value) {
        int row = table.getRowCount();
        table.add(cell(value.apply(comparison.a()), "compare-value"), 0, row);
        table.add(cell(name, "compare-name"), 1, row);
        table.add(cell(value.apply(comparison.b()), "compare-value"), 2, row);
        return row;
    }

    private Node strong(int row, int column) {
        Node cell = table.getChildren().get(3 * row + column);
        if (!cell.getStyleClass().contains("compare-strong")) {
            cell.getStyleClass().add("compare-strong");
        }
        return cell;
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Optional<Forecast.Lift> lift(Comparison.Side side) {
        return side.forecast().flatMap(f -> f instanceof Forecast.Lift lift ? Optional.of(lift) : Optional.empty());
    }

    private static String shown(Comparison.Side side, String value) {
        return side.clicks().impressions() == 0 ? NOTHING : value;
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}

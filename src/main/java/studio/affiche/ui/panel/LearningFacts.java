package studio.affiche.ui.panel;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.affiche.app.CampaignFacts;
import studio.affiche.app.LearningCurve;
import studio.affiche.ui.session.Workspace;

/** What a project has learned from its clicks, how that went, and taking it away. */
final class LearningFacts extends VBox {
    private final Workspace workspace;
    private final DateTimeFormatter time;
    private final Runnable reload;

    /**
     * Nothing, until it is known.
     *
     * @param time how times are written
     * @param reload asks for the facts anew
     */
    LearningFacts(Workspace workspace, DateTimeFormatter time, Runnable reload) {
        super(8);
        this.workspace = workspace;
        this.time = time;
        this.reload = reload;
    }

    /** Shows them. */
    void show(CampaignFacts found) {
        getChildren().setAll(Controls.section("What was learned"));
        if (found.learning().isEmpty()) {
            boolean elsewhere = workspace.session().learned().get().adapter().isPresent();
            Label nothing = Controls.hint(
                    elsewhere
                            ? "What was learned is not on this machine: Learn from clicks, in the Clicks menu, learns it anew."
                            : "Nothing yet. Learn from clicks, in the Clicks menu, trains an adapter of the model.");
            nothing.setId("campaign-nothing");
            getChildren().add(nothing);
            if (elsewhere) {
                getChildren().add(remove());
            }
            return;
        }
        LearningCurve curve = found.learning().get();
        boolean used = workspace.learning().inUse();
        var sentence = Controls.hint(time.format(curve.time()) + ": learned from " + curve.pairs()
                + (curve.practised() ? " pairs of designs that were practised on, judged by " : " pairs, judged by ")
                + curve.heldOut() + " others. "
                + (curve.chosenStep() == 0
                        ? "No step was better than before, so that nothing changes."
                        : "Kept step " + curve.chosenStep() + ".")
                + (used ? " Posters are designed with it." : " It is not in use."));
        sentence.setId("campaign-learning");
        var loss = curve(
                "Loss on held-out pairs", curve, LearningCurve.Point::loss, v -> String.format(Locale.ROOT, "%.2f", v));
        var accuracy = curve(
                "Held-out pairs in order",
                curve,
                LearningCurve.Point::accuracy,
                v -> String.format(Locale.ROOT, "%.0f %%", 100 * v));
        getChildren().addAll(sentence, new HBox(16, loss, accuracy), remove());
    }

    private Button remove() {
        var remove = new Button("Remove what was learned");
        remove.setId("campaign-remove");
        remove.setOnAction(e -> workspace.learning().remove(reload));
        remove.disableProperty().bind(workspace.clicks().busy());
        return remove;
    }

    private static VBox curve(
            String name,
            LearningCurve curve,
            ToDoubleFunction<LearningCurve.Point> value,
            DoubleFunction<String> words) {
        var plot = new Plot(step -> "step " + Math.round(step), words);
        plot.setPrefSize(150, 120);
        var points = new ArrayList<Plot.Point>();
        curve.points().forEach(p -> points.add(Plot.Point.of(p.step(), value.applyAsDouble(p))));
        plot.show(List.of(new Plot.Series("plot-own", points, false)));
        var box = new VBox(4, Controls.hint(name), plot);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}

package studio.affiche.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.judge.Severity;
import studio.affiche.ui.panel.Controls;
import studio.affiche.ui.session.ReviewModel;
import studio.affiche.ui.session.StudioSession;

/** The findings of the shown poster, each with a button that mends it where there is an edit that does. */
public final class FindingsSection extends VBox {
    private final ReviewModel model;
    private final StudioSession session;
    private final Label title = Controls.section("Findings");
    private final VBox list = new VBox();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final HBox head = new HBox(title, Controls.spacer(), arrow);

    /** A section for a window. */
    public FindingsSection(ReviewModel model, StudioSession session) {
        this.model = model;
        this.session = session;
        getStyleClass().addAll("group", "findings");
        setId("findings");
        list.getStyleClass().add("finding-list");
        head.setId("findings-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("findings-head");
        Controls.pressed(head, "Findings", this::fold);
        getChildren().addAll(head, list);
        model.rows().addListener(o -> fill());
        model.looking().addListener(o -> fill());
        fill();
    }

    /** Shows the list, or hides it and leaves its title. */
    private void fold() {
        Controls.present(list, !list.isVisible());
        arrow.setIconCode(list.isVisible() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        describe();
    }

    private void describe() {
        head.setAccessibleText(title.getAccessibleText() + (list.isVisible() ? ", shown" : ", hidden"));
    }

    private void fill() {
        Optional<List<ReviewModel.Row>> rows = model.rows().get();
        Controls.present(this, rows.isPresent() || model.looking().get());
        list.getChildren().clear();
        Controls.title(
                title,
                rows.filter(r -> !r.isEmpty())
                        .map(r -> "Findings · " + r.size())
                        .orElse("Findings"));
        describe();
        if (rows.isEmpty()) {
            list.getChildren().add(Controls.hint("Looking at the poster…"));
            return;
        }
        if (rows.get().isEmpty()) {
            list.getChildren().add(Controls.hint("Nothing found: ready to export."));
        }
        rows.get().forEach(row -> list.getChildren().add(row(row)));
    }

    private HBox row(ReviewModel.Row row) {
        boolean error = row.finding().severity() == Severity.ERROR;
        var icon = new FontIcon(error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE);
        var sentence = new Label(row.finding().sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setAccessibleText(
                (error ? "Error: " : "Warning: ") + row.finding().sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(icon, sentence);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("finding", error ? "finding-error" : "finding-warning");
        row.finding().layer().ifPresent(layer -> {
            sentence.getStyleClass().add("finding-link");
            sentence.setOnMouseClicked(e -> session.poster()
                    .get()
                    .flatMap(p -> p.layer(layer))
                    .ifPresent(l -> session.selection().set(Optional.of(l.id()))));
        });
        row.edit().ifPresent(edit -> {
            var mend = new Button("Mend");
            mend.getStyleClass().add("mend");
            mend.setAccessibleText("Mend: " + row.finding().sentence());
            mend.setMinWidth(Region.USE_PREF_SIZE);
            mend.setOnAction(e -> model.mend(row));
            line.getChildren().add(mend);
        });
        return line;
    }
}

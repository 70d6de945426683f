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

    /** A section for a window. */
    public FindingsSection(ReviewModel model, StudioSession session) {
        this.model = model;
        this.session = session;
        getStyleClass().addAll("group", "findings");
        setId("findings");
        list.getStyleClass().add("finding-list");
        getChildren().addAll(title, list);
        model.rows().addListener(o -> fill());
        fill();
    }

    private void fill() {
        Optional<List<ReviewModel.Row>> rows = model.rows().get();
        Controls.present(this, session.poster().get().isPresent());
        list.getChildren().clear();
        if (rows.isEmpty()) {
            Controls.title(title, "Findings");
            list.getChildren().add(Controls.hint("Looking at the poster…"));
            return;
        }
        Controls.title(
                title,
                rows.get().isEmpty() ? "Findings" : "Findings · " + rows.get().size());
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
            sentence.setOnMouseClicked(e -> session.selection().set(Optional.of(layer)));
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

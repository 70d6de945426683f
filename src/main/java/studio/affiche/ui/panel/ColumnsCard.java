package studio.affiche.ui.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.affiche.app.ColumnChoice;
import studio.affiche.app.ReportField;
import studio.affiche.app.UnclearReport;

/** Asks which columns of a click report are which, above its first rows. */
public final class ColumnsCard extends VBox {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final double WIDEST_CELL = 190;
    private static final int NONE = -1;

    private final UnclearReport report;
    private final Map<ReportField, ComboBox<Integer>> choices = new EnumMap<>(ReportField.class);
    private final GridPane table = new GridPane();
    private final Label verdict = Controls.hint("");
    private final Button read = new Button("Import");

    /**
     * A card.
     *
     * @param take is given what she chose
     * @param close takes the card away
     */
    public ColumnsCard(UnclearReport report, Consumer<ColumnChoice> take, Runnable close) {
        this.report = report;
        setId("columns-card");
        var title = new Label("Which column is which?");
        title.getStyleClass().add("card-title");
        var sentence = Controls.hint(report.file().getFileName() + " cannot be read yet: " + lower(report.problem())
                + ". Say which columns to take.");
        var fields = new HBox(10);
        for (ReportField field : ReportField.values()) {
            fields.getChildren().add(field(field));
        }
        table.getStyleClass().add("report-table");
        var scroll = new ScrollPane(table);
        scroll.getStyleClass().add("report-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        verdict.setId("columns-verdict");
        verdict.setMinHeight(34);
        verdict.setAlignment(Pos.TOP_LEFT);
        var cancel = new Button("Cancel");
        cancel.setId("columns-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> close.run());
        read.setId("columns-import");
        read.getStyleClass().add("primary");
        read.setDefaultButton(true);
        read.setOnAction(e -> {
            close.run();
            take.accept(report.choice(chosen()));
        });
        var end = new HBox(cancel, read);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.getStyleClass().add("card-buttons");
        getChildren().addAll(title, sentence, fields, scroll, verdict, end);
        show();
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Node field(ReportField field) {
        var name = new Label(
                switch (field) {
                    case POSTER -> "Poster";
                    case IMPRESSIONS -> "Impressions";
                    case CLICKS -> "Clicks";
                    case DAY -> "Day, if there is one";
                });
        name.getStyleClass().add("field-name");
        var columns = FXCollections.<Integer>observableArrayList();
        if (field == ReportField.DAY) {
            columns.add(NONE);
        }
        for (int i = 0; i < report.columns().size(); i++) {
            columns.add(i);
        }
        var choice = new ComboBox<>(columns);
        choice.setId("column-" + field.word());
        choice.setAccessibleText("Column of the " + field.word());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(164);
        choice.setCellFactory(list -> new ColumnCell());
        choice.setButtonCell(new ColumnCell());
        Optional.ofNullable(report.guess().get(field))
                .or(() -> field == ReportField.DAY ? Optional.of(NONE) : Optional.empty())
                .ifPresent(choice::setValue);
        choice.valueProperty().addListener((o, before, now) -> show());
        choices.put(field, choice);
        var box = new VBox(5, name, choice);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** A column by its name; what it is called where nothing is chosen. */
    private final class ColumnCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer column, boolean empty) {
            super.updateItem(column, empty);
            setText(empty || column == null ? "Choose…" : column == NONE ? "No day" : called(column));
        }
    }

    private String called(int column) {
        String name = report.columns().get(column);
        return name.equals("#" + (column + 1)) ? "Column " + (column + 1) : name;
    }

    private Map<ReportField, Integer> chosen() {
        var chosen = new EnumMap<ReportField, Integer>(ReportField.class);
        choices.forEach((field, choice) -> {
            if (choice.getValue() != null && choice.getValue() != NONE) {
                chosen.put(field, choice.getValue());
            }
        });
        return chosen;
    }

    private void show() {
        Map<ReportField, Integer> chosen = chosen();
        Optional<String> wrong = report.wrong(chosen);
        read.setDisable(wrong.isPresent());
        verdict.setText(wrong.orElseGet(() -> report.told(chosen)));
        table.getChildren().clear();
        for (int column = 0; column < report.columns().size(); column++) {
            int at = column;
            List<String> taken = chosen.entrySet().stream()
                    .filter(e -> e.getValue() == at)
                    .map(e -> e.getKey().word())
                    .toList();
            table.add(cell(String.join(", ", taken), "report-taken", !taken.isEmpty()), column, 0);
            table.add(cell(called(column), "report-name", !taken.isEmpty()), column, 1);
            for (int row = 0; row < report.rows().size(); row++) {
                table.add(cell(report.rows().get(row).get(column), "report-cell", !taken.isEmpty()), column, row + 2);
            }
        }
    }

    private static Label cell(String text, String style, boolean taken) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(WIDEST_CELL);
        label.pseudoClassStateChanged(TAKEN, taken);
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}

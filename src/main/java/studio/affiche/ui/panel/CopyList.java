package studio.affiche.ui.panel;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.BriefModel;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.Workspace;

/** The lines of copy to choose from: each can be written over, removed, and many can be pasted at once. */
final class CopyList extends VBox {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    private final Workspace workspace;
    private final BriefModel brief;
    private final VBox rows = new VBox();
    private final TextField adder = new TextField();

    CopyList(Workspace workspace) {
        this.workspace = workspace;
        this.brief = workspace.session().brief();
        getStyleClass().add("copy-list");
        rows.getStyleClass().add("copy-rows");
        adder.setPromptText("Add a line, or paste many");
        adder.setAccessibleText("Add a line of copy");
        adder.setId("add-copy");
        adder.getStyleClass().add("copy-adder");
        adder.setOnAction(e -> add(adder.getText()));
        adder.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            String text = Clipboard.getSystemClipboard().hasString()
                    ? Clipboard.getSystemClipboard().getString()
                    : "";
            if (PASTE.match(e) && text.strip().contains("\n")) {
                add(text);
                e.consume();
            }
        });
        getChildren().addAll(rows, adder);
        brief.copy().addListener((ListChangeListener<Candidate>) change -> fill());
        workspace.session().poster().addListener(o -> mark());
        fill();
    }

    private void add(String text) {
        brief.addLines(text).ifPresent(s -> workspace.background().tell(Notice.Kind.INFO, s));
        adder.clear();
    }

    private void fill() {
        rows.getChildren().clear();
        for (int i = 0; i < brief.copy().size(); i++) {
            rows.getChildren().add(row(i));
        }
        mark();
    }

    private HBox row(int index) {
        String line = brief.copy().get(index).text();
        var used = new Region();
        used.getStyleClass().add("copy-used");
        var field = new TextField(line);
        field.getStyleClass().add("copy-field");
        field.setAccessibleText("Line of copy " + (index + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable commit = () -> {
            if (index < brief.copy().size() && brief.copy().get(index).text().equals(line)) {
                brief.changeLine(index, field.getText());
            }
        };
        field.setOnAction(e -> commit.run());
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                field.setText(line);
                e.consume();
            }
        });
        Button remove = Controls.icon(Feather.X, "Remove this line");
        remove.getStyleClass().add("copy-remove");
        remove.setOnAction(e -> brief.copy().remove(index));
        var row = new HBox(used, field, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("copy-row");
        row.setUserData(line);
        return row;
    }

    /** Marks the lines that stand on the poster. */
    private void mark() {
        List<String> texts = workspace.session().poster().get().stream()
                .flatMap(p -> p.layers(Layer.Text.class).stream())
                .map(Layer.Text::text)
                .toList();
        rows.getChildren()
                .forEach(row -> row.pseudoClassStateChanged(
                        USED, row.getUserData() instanceof String line && texts.contains(line)));
    }
}

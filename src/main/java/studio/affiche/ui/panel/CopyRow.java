package studio.affiche.ui.panel;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.poster.Candidate;

/** A line of copy: all of its words, wrapped; a field while it is edited; its role; and a button that removes it. */
final class CopyRow extends HBox {
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");
    private static final PseudoClass NEVER = PseudoClass.getPseudoClass("never");

    private final Candidate candidate;
    private final Label words;
    private final TextField field;
    private final RoleChip chip;

    /**
     * A row.
     *
     * @param number of the line, from 1
     * @param rewrite takes other words
     * @param change takes the line with another role or use
     * @param remove removes the line
     */
    CopyRow(Candidate candidate, int number, Consumer<String> rewrite, Consumer<Candidate> change, Runnable remove) {
        this.candidate = candidate;
        this.words = new Label(candidate.text());
        this.field = new TextField(candidate.text());
        this.chip = new RoleChip(candidate, change);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("copy-words");
        words.setFocusTraversable(true);
        words.setAccessibleText("Line of copy " + number + ": " + candidate.text());
        words.setOnMouseClicked(e -> edit());
        words.focusedProperty().addListener((o, before, focused) -> {
            if (focused) {
                edit();
            }
        });
        field.getStyleClass().add("copy-field");
        field.setAccessibleText("Line of copy " + number);
        field.setVisible(false);
        field.setManaged(false);
        field.setOnAction(e -> rewrite.accept(field.getText()));
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused && field.isVisible()) {
                rewrite.accept(field.getText());
                show(false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                field.setText(candidate.text());
                e.consume();
            } else if (e.isAltDown() && e.getCode() == KeyCode.DOWN) {
                e.consume();
                if (field.getText().strip().equals(candidate.text())) {
                    chip.requestFocus();
                    chip.show();
                } else {
                    // Other words make another row: the menu of this one would set a role of what is no longer there.
                    rewrite.accept(field.getText());
                }
            }
        });
        var used = new Region();
        used.getStyleClass().add("copy-used");
        var text = new StackPane(words, field);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = Controls.icon(Feather.X, "Remove this line");
        close.getStyleClass().add("copy-remove");
        close.setOnAction(e -> remove.run());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(used, text, chip, close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("copy-row");
        setUserData(candidate.text());
        pseudoClassStateChanged(NEVER, candidate.use() == Candidate.Use.NEVER);
    }

    /** Puts the caret into the words. */
    private void edit() {
        show(true);
        field.requestFocus();
    }

    private void show(boolean editing) {
        field.setVisible(editing);
        field.setManaged(editing);
        words.setVisible(!editing);
        words.setManaged(!editing);
    }

    Candidate candidate() {
        return candidate;
    }

    RoleChip chip() {
        return chip;
    }

    /** Marks whether the line stands on the poster. */
    void used(boolean used) {
        pseudoClassStateChanged(USED, used);
    }
}

package studio.affiche.ui.panel;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import studio.affiche.app.Studio;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.BriefModel;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.Workspace;

/**
 * The lines of copy to choose from: each can be written over, given a role, made a must, and removed, and many can be
 * pasted at once.
 */
final class CopyList extends VBox {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

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
        brief.name().addListener(o -> read());
        workspace.session().poster().addListener(o -> mark());
        fill();
    }

    private void add(String text) {
        brief.addLines(text).ifPresent(s -> workspace.background().tell(Notice.Kind.INFO, s));
        adder.clear();
    }

    private void fill() {
        int focused = focusedChip();
        rows.getChildren().clear();
        for (int i = 0; i < brief.copy().size(); i++) {
            rows.getChildren().add(row(i));
        }
        if (focused >= 0 && focused < rows.getChildren().size()) {
            row(rows.getChildren().get(focused)).chip().requestFocus();
        }
        mark();
        read();
    }

    private int focusedChip() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (row(rows.getChildren().get(i)).chip().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private CopyRow row(int index) {
        Candidate line = brief.copy().get(index);
        return new CopyRow(
                line,
                index + 1,
                words -> {
                    if (holds(index, line)) {
                        brief.changeLine(index, words);
                    }
                },
                changed -> {
                    if (holds(index, line)) {
                        brief.copy().set(index, changed);
                    }
                },
                () -> brief.copy().remove(index));
    }

    private boolean holds(int index, Candidate line) {
        return index < brief.copy().size() && brief.copy().get(index).equals(line);
    }

    private static CopyRow row(Node node) {
        return (CopyRow) node;
    }

    /** Has the roles read from the words, off this thread, and shows them. */
    private void read() {
        List<Candidate> copy = List.copyOf(brief.copy());
        if (copy.isEmpty()) {
            return;
        }
        String name = brief.name().get();
        workspace.canvasWorker().request("roles of copy", () -> Studio.roles(copy, name), roles -> {
            if (copy.equals(brief.copy())) {
                for (int i = 0; i < roles.size(); i++) {
                    row(rows.getChildren().get(i)).chip().read(roles.get(i));
                }
            }
        });
    }

    /** Marks the lines that stand on the poster. */
    private void mark() {
        List<String> texts = workspace.session().poster().get().stream()
                .flatMap(p -> p.layers(Layer.Text.class).stream())
                .map(Layer.Text::text)
                .toList();
        rows.getChildren()
                .forEach(
                        row -> row(row).used(texts.contains(row(row).candidate().text())));
    }
}

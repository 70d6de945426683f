package studio.affiche.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.affiche.poster.CanvasSize;
import studio.affiche.ui.session.BriefModel;

/** Asks for a canvas size that is not among the presets. */
public final class SizeCard {
    private SizeCard() {}

    /** Opens the question. */
    public static void open(QuestionPane pane, BriefModel brief, Commands commands) {
        var title = new Label("Canvas size");
        title.getStyleClass().add("card-title");
        CanvasSize now = brief.size().get();
        var size = new TextField(now.width() + " × " + now.height());
        size.setId("custom-size");
        size.setAccessibleText("Width × height in pixels");
        var hint = Controls.hint(
                "Width × height in pixels, each " + CanvasSize.MIN_SIDE + " to " + CanvasSize.MAX_SIDE + ".");
        var cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> pane.hide(true));
        var use = new Button("Use this size");
        use.getStyleClass().add("primary");
        use.setDefaultButton(true);
        use.setOnAction(e -> {
            try {
                commands.size(CanvasSize.parse(size.getText()));
                pane.hide(true);
            } catch (IllegalArgumentException wrong) {
                hint.setText(wrong.getMessage() + ".");
                hint.getStyleClass().add("failed");
            }
        });
        var buttons = new HBox(cancel, use);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        pane.card(new VBox(title, size, hint, buttons));
        size.requestFocus();
        size.selectAll();
    }
}

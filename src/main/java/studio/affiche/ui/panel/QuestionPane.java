package studio.affiche.ui.panel;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Questions as a card in the middle of the dimmed window. */
public final class QuestionPane extends ModalPane implements Questions {
    /** Room that a card leaves at its sides together. */
    private static final double AROUND = 48;

    /** A pane with no question. */
    public QuestionPane() {
        setId("questions");
        setPersistent(true);
        // A question is there at once, and so is what follows the answer.
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        displayProperty().addListener(o -> keepFocus());
        visibleProperty().addListener(o -> keepFocus());
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((o, before, owner) -> keepFocus());
    }

    /** Keys are the question's while it is there, whoever behind it asks for the focus meanwhile. */
    private void keepFocus() {
        Node content = getContent();
        if (isDisplay() && content != null && getScene() != null && !holdsFocus(content)) {
            content.requestFocus();
        }
    }

    private boolean holdsFocus(Node content) {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(content)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void ask(Question question) {
        var title = new Label(question.title());
        title.getStyleClass().add("card-title");
        var sentence = Controls.hint(question.sentence());
        var buttons = new HBox();
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        for (Answer answer : question.answers().reversed()) {
            var button = new Button(answer.label());
            button.setOnAction(e -> {
                hide(true);
                answer.then().run();
            });
            boolean recommended = answer.equals(question.answers().getFirst());
            if (recommended) {
                button.getStyleClass().add("primary");
            }
            button.setDefaultButton(recommended);
            button.setCancelButton(answer.equals(question.answers().getLast()));
            buttons.getChildren().add(button);
        }
        var card = new VBox(title, sentence, buttons);
        card.getStyleClass().add("question-card");
        card.setMaxSize(440, Region.USE_PREF_SIZE);
        open(card);
        buttons.getChildren().getLast().requestFocus();
    }

    @Override
    public void edit(CutoutEditor content) {
        content.getStyleClass().add("question-card");
        fill(content);
        open(content);
        content.focus();
    }

    @Override
    public void card(VBox content, double widest) {
        content.getStyleClass().add("question-card");
        content.maxWidthProperty().bind(Bindings.min(widest, widthProperty().subtract(AROUND)));
        content.setMaxHeight(Region.USE_PREF_SIZE);
        open(content);
        content.requestFocus();
    }

    @Override
    public void page(VBox content) {
        content.getStyleClass().add("question-card");
        fill(content);
        open(content);
        content.requestFocus();
    }

    /** Escape cancels from the start: the button that does so hears of it only once the card was drawn. */
    private void open(VBox content) {
        content.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelling(content).ifPresent(button -> {
                    button.fire();
                    e.consume();
                });
            }
        });
        show(content);
    }

    private static Optional<Button> cancelling(Parent card) {
        return card.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isCancelButton())
                .map(Button.class::cast)
                .findFirst();
    }

    private void fill(VBox content) {
        content.maxWidthProperty().bind(widthProperty().subtract(80));
        content.maxHeightProperty().bind(heightProperty().subtract(64));
        content.prefWidthProperty().bind(widthProperty().subtract(80));
        content.prefHeightProperty().bind(heightProperty().subtract(64));
    }

    @Override
    public void done() {
        hide(true);
    }

    /** Shows any other card. */
    public void card(VBox content) {
        card(content, 360);
    }
}

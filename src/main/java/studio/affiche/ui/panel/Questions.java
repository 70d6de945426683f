package studio.affiche.ui.panel;

import java.util.List;
import javafx.scene.layout.VBox;

/** Puts questions and editors before the designer, inside the window. */
public interface Questions {
    /** Shows a question until it is answered; Escape gives the last answer. */
    void ask(Question question);

    /** Shows the editor of a cut-out until {@link #done}. */
    void edit(CutoutEditor editor);

    /**
     * Shows any other card until {@link #done}.
     *
     * @param widest it may be, in pixels
     */
    void card(VBox card, double widest);

    /** Shows a card that takes most of the window until {@link #done}. */
    void page(VBox card);

    /** Takes away what is shown. */
    void done();

    /**
     * A question.
     *
     * @param title in few words
     * @param sentence what it is about
     * @param answers from the recommended one to the one that changes nothing
     */
    record Question(String title, String sentence, List<Answer> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param label of its button
     * @param then what follows
     */
    record Answer(String label, Runnable then) {}
}

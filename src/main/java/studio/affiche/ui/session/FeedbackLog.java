package studio.affiche.ui.session;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.History;
import studio.affiche.poster.Poster;

/**
 * The feedback of a document with its past and future. It is undone together with the poster on the canvas: the later
 * change of the two goes first.
 */
final class FeedbackLog {
    private final ReadOnlyObjectWrapper<Feedback> now = new ReadOnlyObjectWrapper<>(Feedback.NONE);
    private History<Feedback> history = History.of("Open", Feedback.NONE);

    ReadOnlyObjectProperty<Feedback> now() {
        return now.getReadOnlyProperty();
    }

    /** Begins anew. */
    void open(Feedback feedback) {
        set(History.of("Open", feedback));
    }

    /** Makes a change. */
    void take(String name, Feedback feedback, long order) {
        set(history.then(name, feedback, order));
    }

    void undo() {
        set(history.undo());
    }

    void redo() {
        set(history.redo());
    }

    /** Lets go of what was taken back, since something else was changed. */
    void forgetAhead() {
        set(history.forgetAhead());
    }

    /** The change that undo would take back, if it comes after the last one of the poster. */
    Optional<String> undoName(Optional<History<Poster>> poster) {
        OptionalLong other = poster.map(History::undoOrder).orElse(OptionalLong.empty());
        boolean next = history.undoOrder().orElse(Long.MIN_VALUE) > other.orElse(Long.MIN_VALUE);
        return next ? history.undoName() : Optional.empty();
    }

    /** The change that redo would make again, if it came before the next one of the poster. */
    Optional<String> redoName(Optional<History<Poster>> poster) {
        OptionalLong other = poster.map(History::redoOrder).orElse(OptionalLong.empty());
        boolean next = history.redoOrder().orElse(Long.MAX_VALUE) < other.orElse(Long.MAX_VALUE);
        return next ? history.redoName() : Optional.empty();
    }

    private void set(History<Feedback> value) {
        history = value;
        now.set(value.present());
    }
}

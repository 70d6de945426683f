package studio.affiche.ui.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Learned;

/**
 * What a document's clicks have taught. Forecasts hold only for the clicks that they were learned from: they go when the
 * clicks change and are there again when that is undone.
 */
final class LearningState {
    private final ReadOnlyObjectWrapper<Learned> now = new ReadOnlyObjectWrapper<>(Learned.NONE);
    private Learned learned = Learned.NONE;
    private Feedback from = Feedback.NONE;

    ReadOnlyObjectProperty<Learned> now() {
        return now.getReadOnlyProperty();
    }

    /** Takes what was learned from some clicks, which are the document's. */
    void take(Learned value, Feedback clicks) {
        learned = value;
        from = clicks;
        now.set(value);
    }

    /** Follows the document's clicks. */
    void follow(Feedback clicks) {
        now.set(clicks.equals(from) ? learned : learned.withoutForecasts());
    }
}

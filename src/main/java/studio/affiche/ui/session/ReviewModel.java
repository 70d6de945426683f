package studio.affiche.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Prepared;
import studio.affiche.app.Review;
import studio.affiche.judge.Finding;
import studio.affiche.judge.Findings;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Poster;

/**
 * Has the shown poster judged whenever it or what is written in the brief changes, and looks for edits that mend what was found, on a thread of its own.
 * What is found for a poster that is no longer shown is dropped.
 */
public final class ReviewModel implements AutoCloseable {
    private final StudioSession session;
    private final Review review;
    private final LatestWorker worker;
    /** Number of the poster that is shown; what works for an older one stops. */
    private final AtomicLong shown = new AtomicLong();

    private final ReadOnlyObjectWrapper<Optional<List<Row>>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    /** The poster of the strip whose findings are shown. */
    private Optional<Variant> judged = Optional.empty();

    /**
     * A finding and the edit that mends it.
     *
     * @param edit empty while none is found
     */
    public record Row(Finding finding, Optional<Edit> edit) {}

    /**
     * A model that follows a session.
     *
     * @param window runs what touches the window
     * @param failed is given what the judge throws
     */
    public ReviewModel(StudioSession session, Review review, Executor window, Consumer<Throwable> failed) {
        this.session = session;
        this.review = review;
        this.worker = new LatestWorker("review", window, failed);
        InvalidationListener changed = o -> look();
        session.poster().addListener(changed);
        session.brief().prepared().addListener(changed);
        session.brief().name().addListener(changed);
        session.brief().copy().addListener(changed);
        session.brief().direction().addListener(changed);
        session.brief().colors().addListener(changed);
        look();
    }

    /** Whether the shown poster is being judged. */
    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /**
     * What is wrong with the shown poster; empty where there is none, no brief to judge it by, or while it is judged for
     * the first time. While it is judged again after a change, what was found before stays, without edits.
     */
    public ReadOnlyObjectProperty<Optional<List<Row>>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Mends a finding by its edit; the designer can undo it. */
    public void mend(Row row) {
        row.edit().ifPresent(session::edit);
    }

    private void look() {
        long number = shown.incrementAndGet();
        worker.forget(this);
        Optional<Variant> variant = session.active().get();
        Optional<Prepared> prepared = session.brief().current();
        boolean again = variant.isPresent() && variant.equals(judged) && prepared.isPresent();
        rows.set(again ? rows.get().map(ReviewModel::withoutEdits) : Optional.empty());
        judged = variant;
        looking.set(variant.isPresent() && prepared.isPresent());
        if (variant.isEmpty() || prepared.isEmpty()) {
            return;
        }
        Poster poster = variant.get().poster();
        worker.request(
                this,
                () -> review.findings(prepared.get(), poster, variant.get().assets()),
                found -> {
                    if (shown.get() == number) {
                        looking.set(false);
                        found.ifPresent(f -> show(f, prepared.get(), variant.get(), poster, number));
                    }
                });
    }

    private static List<Row> withoutEdits(List<Row> rows) {
        return rows.stream().map(r -> new Row(r.finding(), Optional.empty())).toList();
    }

    private void show(Findings found, Prepared prepared, Variant variant, Poster poster, long number) {
        rows.set(Optional.of(
                found.list().stream().map(f -> new Row(f, Optional.empty())).toList()));
        worker.request(
                this,
                () -> found.list().stream()
                        .map(f -> new Row(
                                f, review.mend(prepared, poster, variant.assets(), f, () -> shown.get() != number)))
                        .toList(),
                mended -> {
                    if (shown.get() == number) {
                        rows.set(Optional.of(mended));
                    }
                });
    }

    @Override
    public void close() {
        worker.close();
    }
}

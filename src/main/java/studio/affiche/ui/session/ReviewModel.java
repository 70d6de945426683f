package studio.affiche.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Prepared;
import studio.affiche.app.Review;
import studio.affiche.judge.Finding;
import studio.affiche.judge.Findings;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Poster;

/**
 * Has the shown poster judged whenever it changes, and looks for edits that mend what was found, on a thread of its own.
 * What is found for a poster that is no longer shown is dropped.
 */
public final class ReviewModel implements AutoCloseable {
    private final StudioSession session;
    private final Review review;
    private final LatestWorker worker;
    /** Number of the poster that is shown; what works for an older one stops. */
    private final AtomicLong shown = new AtomicLong();

    private final ReadOnlyObjectWrapper<Optional<List<Row>>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());

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
        session.poster().addListener(o -> look());
        session.brief().prepared().addListener(o -> look());
        look();
    }

    /** What is wrong with the shown poster; empty where there is none, or while it is judged. */
    public ReadOnlyObjectProperty<Optional<List<Row>>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Mends a finding by its edit; the designer can undo it. */
    public void mend(Row row) {
        row.edit().ifPresent(session::edit);
    }

    private void look() {
        long number = shown.incrementAndGet();
        rows.set(Optional.empty());
        worker.forget(this);
        Optional<Variant> variant = session.active().get();
        Optional<Prepared> prepared = session.brief().current();
        if (variant.isEmpty() || prepared.isEmpty()) {
            return;
        }
        Poster poster = variant.get().poster();
        worker.request(
                this,
                () -> review.findings(prepared.get(), poster, variant.get().assets()),
                found -> found.ifPresent(f -> show(f, prepared.get(), variant.get(), poster, number)));
    }

    private void show(Findings found, Prepared prepared, Variant variant, Poster poster, long number) {
        if (shown.get() != number) {
            return;
        }
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

package studio.affiche.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Document;
import studio.affiche.app.Failure;
import studio.affiche.app.Journal;
import studio.affiche.app.Studio;

/** Keeps what is open safe from a crash by a journal, and says how that goes. */
public final class Autosave implements AutoCloseable {
    private final Studio studio;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status.Idle());
    private Optional<Journal> journal = Optional.empty();

    /** How autosave stands. */
    public sealed interface Status {
        /** Nothing to keep safe. */
        record Idle() implements Status {}

        /** Changes were handed in. */
        record Kept() implements Status {}

        /** The last write failed. */
        record Failed(String sentence) implements Status {}
    }

    /** Autosave by a studio's journals. */
    public Autosave(Studio studio) {
        this.studio = studio;
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    /** Begins another document; the one before was closed with its changes saved or let go. */
    public void begin() {
        journal.ifPresent(Journal::close);
        journal = Optional.empty();
        status.set(new Status.Idle());
    }

    /** Notes a change. */
    public void changed(String name, Optional<Path> file, Supplier<Optional<Document>> document) {
        Optional<Document> now = document.get();
        if (now.isEmpty()) {
            return;
        }
        try {
            if (journal.isEmpty()) {
                journal = Optional.of(studio.journal(name, file));
            }
            journal.get().changed(now::get);
            check();
        } catch (IOException e) {
            status.set(new Status.Failed(Failure.sentence(e)));
        }
    }

    /** Notes that the document now stands in a file. */
    public void saved(Path file) {
        journal.ifPresent(j -> j.saved(file));
        status.set(new Status.Idle());
    }

    /** Looks whether the last write went well. */
    public void check() {
        journal.ifPresent(j -> status.set(j.problem()
                .<Status>map(p -> new Status.Failed(Failure.sentence(p)))
                .orElseGet(Status.Kept::new)));
    }

    @Override
    public void close() {
        begin();
    }
}

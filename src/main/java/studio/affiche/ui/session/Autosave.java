package studio.affiche.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Document;
import studio.affiche.app.Failure;
import studio.affiche.app.Journal;
import studio.affiche.app.Studio;
import studio.affiche.task.Job;
import studio.affiche.task.JobState;
import studio.affiche.task.TaskRunner;

/** Keeps what is open safe from a crash by a journal, and says how that goes. */
public final class Autosave implements AutoCloseable {
    private final Studio studio;
    private final TaskRunner runner;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status.Idle());
    private Optional<Journal> journal = Optional.empty();
    private Optional<Document> latest = Optional.empty();
    private Optional<Job<Journal>> opening = Optional.empty();

    /** How autosave stands. */
    public sealed interface Status {
        /** Nothing to keep safe. */
        record Idle() implements Status {}

        /** Changes were handed in. */
        record Kept() implements Status {}

        /** The last write failed. */
        record Failed(String sentence) implements Status {}
    }

    /**
     * Autosave by a studio's journals.
     *
     * @param runner begins journals, which touches the disk
     * @param window runs what touches the window
     */
    public Autosave(Studio studio, TaskRunner runner, Executor window) {
        this.studio = studio;
        this.runner = runner;
        this.window = window;
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    /** Begins another document; the one before was closed with its changes saved or let go. */
    public void begin() {
        journal.ifPresent(Journal::close);
        journal = Optional.empty();
        opening = Optional.empty();
        latest = Optional.empty();
        status.set(new Status.Idle());
    }

    /** Notes a change. */
    public void changed(String name, Optional<Path> file, Supplier<Optional<Document>> document) {
        latest = document.get();
        if (latest.isEmpty()) {
            return;
        }
        if (journal.isPresent()) {
            keep(journal.get());
        } else if (opening.isEmpty()) {
            Job<Journal> job = runner.start("Autosave", progress -> studio.journal(name, file));
            opening = Optional.of(job);
            Runnable _ = job.listen(state -> window.execute(() -> opened(job, state)));
        }
    }

    private void opened(Job<Journal> job, JobState<Journal> state) {
        boolean wanted = opening.equals(Optional.of(job));
        switch (state) {
            case JobState.Succeeded<Journal> s
            when wanted -> {
                opening = Optional.empty();
                journal = Optional.of(s.result());
                keep(s.result());
            }
            case JobState.Succeeded<Journal> s -> s.result().close();
            case JobState.Failed<Journal> f
            when wanted -> {
                opening = Optional.empty();
                status.set(new Status.Failed(Failure.sentence(f.cause())));
            }
            case JobState.Waiting<Journal> _,
                    JobState.Running<Journal> _,
                    JobState.Cancelled<Journal> _,
                    JobState.Failed<Journal> _ -> {}
        }
    }

    private void keep(Journal open) {
        latest.ifPresent(now -> open.changed(() -> now));
        check();
    }

    /** Notes that the document now stands in a file. */
    public void saved(Path file) {
        latest = Optional.empty();
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

package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import studio.affiche.poster.Learned;
import studio.affiche.project.Autosave;
import studio.affiche.project.Project;
import studio.affiche.project.ProjectFile;
import studio.affiche.project.RecoveryFolder;

/** Journals of the open documents, all written by one background thread. */
final class Recovery implements AutoCloseable {
    private static final int SECONDS_TO_END = 5;

    private final RecoveryFolder folder;
    private final InstantSource clock;
    private final ScheduledExecutorService writer;
    private final List<Kept> open = new CopyOnWriteArrayList<>();

    Recovery(RecoveryFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        var pool = new ScheduledThreadPoolExecutor(
                1, work -> Thread.ofPlatform().daemon().name("journal").unstarted(work));
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.writer = pool;
    }

    Journal begin(String name, Optional<Path> file) throws IOException {
        var kept = new Kept(folder.begin(name, file, clock.instant()), name, file);
        open.add(kept);
        return kept;
    }

    List<Recoverable> left() throws IOException {
        return folder.left().stream()
                .map(l -> new Recoverable(l.id(), l.name(), l.file(), l.time()))
                .toList();
    }

    Project read(Recoverable left) throws IOException {
        return folder.read(left.id());
    }

    /**
     * The adapter that a document which was left names and neither its own file nor another that was left does, as where
     * the same document was left twice; none where that cannot be told.
     */
    Optional<Learned.Adapter> unsaved(Recoverable left) {
        try {
            Optional<Learned.Adapter> named = adapter(left);
            if (named.isEmpty()) {
                return named;
            }
            for (Recoverable other : left()) {
                if (!other.id().equals(left.id()) && adapter(other).equals(named)) {
                    return Optional.empty();
                }
            }
            if (left.file().isEmpty()) {
                return named;
            }
            Optional<Learned.Adapter> stored =
                    ProjectFile.read(left.file().get()).learned().adapter();
            return stored.equals(named) ? Optional.empty() : named;
        } catch (IOException e) {
            // What cannot be read is let go all the same; a file that was moved may name the adapter still.
            return Optional.empty();
        }
    }

    private Optional<Learned.Adapter> adapter(Recoverable left) throws IOException {
        return read(left).learned().adapter();
    }

    void discard(Recoverable left) throws IOException {
        folder.discard(left.id());
    }

    /** Writes what is pending and ends the thread. Journals that are still open stay for recovery. */
    @Override
    public void close() {
        writer.execute(() -> open.forEach(k -> k.autosave.due()));
        writer.shutdown();
        try {
            if (!writer.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void later(Duration delay, Runnable work) {
        Future<?> _ = writer.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private final class Kept implements Journal {
        private final String id;
        private final Autosave autosave;
        private volatile String name;
        private volatile Optional<Path> file;
        private volatile boolean closed;

        Kept(String id, String name, Optional<Path> file) {
            this.id = id;
            this.name = name;
            this.file = file;
            this.autosave = new Autosave(Recovery.this::later);
        }

        @Override
        public void changed(Supplier<Document> document) {
            if (closed) {
                throw new IllegalStateException("The journal of " + name + " has ended");
            }
            autosave.changed(() -> folder.keep(id, Documents.project(document.get()), name, file, clock.instant()));
        }

        @Override
        public void saved(Path where) {
            file = Optional.of(where.toAbsolutePath());
            name = String.valueOf(where.getFileName());
            autosave.forget();
            Instant now = clock.instant();
            writer.execute(() -> autosave.now(() -> folder.clean(id, name, file, now)));
        }

        @Override
        public Optional<Throwable> problem() {
            return autosave.problem();
        }

        @Override
        public void close() {
            closed = true;
            autosave.forget();
            open.remove(this);
            writer.execute(() -> autosave.now(() -> folder.discard(id)));
        }
    }
}

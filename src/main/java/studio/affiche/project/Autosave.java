package studio.affiche.project;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a document that changes is written: soon after the first change, once for all changes until then, and
 * again later where it failed. Knows neither clock nor thread: it is handed something that runs it later, one run at a
 * time.
 */
public final class Autosave {
    /** From a change to the write that has it. */
    public static final Duration DELAY = Duration.ofMillis(600);
    /** From a failed write to the next try. */
    public static final Duration RETRY = Duration.ofSeconds(3);

    /** Runs work later on a thread of its own, one after another. */
    @FunctionalInterface
    public interface Later {
        /** Runs it after a delay at the earliest. */
        void after(Duration delay, Runnable work);
    }

    /** Writes the document as it is when asked. */
    @FunctionalInterface
    public interface Write {
        /** Writes it. */
        void run() throws IOException;
    }

    private final Later later;
    private @Nullable Write pending;
    private boolean scheduled;
    private @Nullable Throwable problem;

    public Autosave(Later later) {
        this.later = later;
    }

    /** Notes a change; of several before the write the last one counts. */
    public void changed(Write write) {
        synchronized (this) {
            pending = write;
            if (scheduled) {
                return;
            }
            scheduled = true;
        }
        later.after(DELAY, this::due);
    }

    /** Forgets what is pending. */
    public synchronized void forget() {
        pending = null;
        problem = null;
    }

    /** Writes what is pending now; belongs on the thread of {@link Later}. */
    public void due() {
        @Nullable Write write = take();
        if (write == null) {
            return;
        }
        try {
            write.run();
            settled(null);
        } catch (IOException | RuntimeException e) {
            settled(e);
            retry(write);
        }
    }

    /** Does something else with the document's journal now, keeping what goes wrong for {@link #problem}. */
    public void now(Write work) {
        try {
            work.run();
            settled(null);
        } catch (IOException | RuntimeException e) {
            settled(e);
        }
    }

    /** What went wrong at the last write. */
    public synchronized Optional<Throwable> problem() {
        return Optional.ofNullable(problem);
    }

    private synchronized @Nullable Write take() {
        @Nullable Write write = pending;
        pending = null;
        scheduled = false;
        return write;
    }

    private synchronized void settled(@Nullable Throwable failure) {
        problem = failure;
    }

    private void retry(Write failed) {
        synchronized (this) {
            if (pending != null || scheduled) {
                return;
            }
            pending = failed;
            scheduled = true;
        }
        later.after(RETRY, this::due);
    }
}

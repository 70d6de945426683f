package studio.affiche.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps one open document safe: what is handed in is in the recovery folder within a second, never in the user's file.
 * Safe for use by several threads; no method waits for the disk.
 */
public interface Journal extends AutoCloseable {
    /** Notes that the document changed; the supplier is asked on another thread when it is time to write. */
    void changed(Supplier<Document> document);

    /** Notes that the document now stands in a file of the user's as it is; there is nothing to recover. */
    void saved(Path file);

    /** What went wrong at the last write, for the window to show; empty while all is well. */
    Optional<Throwable> problem();

    /** Ends it with nothing left to recover: the document was closed, with its changes saved or let go. */
    @Override
    void close();
}

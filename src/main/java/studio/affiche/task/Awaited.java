package studio.affiche.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What work on other threads came to, its failures thrown as they were. */
public final class Awaited {
    private Awaited() {}

    /**
     * Waits for work that throws nothing checked but {@link TaskCancelled}.
     *
     * @throws TaskCancelled if the work was cancelled, or this thread interrupted while it waited
     * @throws IllegalStateException if the work threw another checked exception
     */
    public static <T> T result(Future<T> work) throws TaskCancelled {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case TaskCancelled cancelled -> throw cancelled;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelled();
        }
    }
}

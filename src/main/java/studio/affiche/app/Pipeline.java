package studio.affiche.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Does pieces of work side by side, with few waiting so that memory stays bounded. The first failure stops the rest and
 * is thrown to the one who hands work in. Closing waits for what is running.
 */
final class Pipeline implements AutoCloseable {
    /** One piece. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, TaskCancelled;
    }

    private final ExecutorService threads;
    private final Semaphore room;
    private final int places;
    private final Progress progress;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Pipeline(int threadCount, Progress progress) {
        this.threads = Executors.newFixedThreadPool(
                threadCount,
                work -> Thread.ofPlatform().daemon().name("pipeline").unstarted(work));
        this.places = threadCount * 2;
        this.room = new Semaphore(places);
        this.progress = progress;
    }

    /** Hands in a piece; waits while too many are under way. */
    void add(Work work) throws IOException, TaskCancelled {
        acquire(1);
        if (stopped()) {
            room.release();
            rethrow();
        }
        threads.execute(() -> {
            try {
                if (!stopped()) {
                    work.run();
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /** Waits for all that was handed in. */
    void finish() throws IOException, TaskCancelled {
        acquire(places);
        room.release(places);
        rethrow();
    }

    private boolean stopped() {
        return failure.get() != null || progress.cancelled();
    }

    private void acquire(int permits) throws IOException {
        try {
            room.acquire(permits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted");
        }
    }

    private void rethrow() throws IOException, TaskCancelled {
        progress.checkCancelled();
        @Nullable Throwable first = failure.get();
        switch (first) {
            case null -> {}
            case IOException e -> throw e;
            case TaskCancelled e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(first);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                failure.compareAndSet(null, new TaskCancelled());
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

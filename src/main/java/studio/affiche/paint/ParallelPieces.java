package studio.affiche.paint;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Divides numbered pieces of work among threads. The caller's thread always takes part and does everything when no other
 * comes, so that a busy executor slows the work down but cannot block it.
 */
final class ParallelPieces {
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final int count;
    private final CountDownLatch open;

    private ParallelPieces(int count) {
        this.count = count;
        this.open = new CountDownLatch(count);
    }

    /**
     * Does the pieces 0 to count - 1 and returns when all are done.
     *
     * @param executor runs the helpers
     * @param threads most threads at once, the caller's included, 1 or more
     * @param worker makes what does one piece after the other, for each thread its own
     */
    static void run(Executor executor, int threads, int count, Supplier<IntConsumer> worker) {
        var pieces = new ParallelPieces(count);
        for (int helper = 1; helper < Math.min(threads, count); helper++) {
            executor.execute(() -> pieces.work(worker));
        }
        pieces.work(worker);
        pieces.await();
    }

    private void work(Supplier<IntConsumer> supplier) {
        int piece = next.getAndIncrement();
        if (piece >= count) {
            return;
        }
        try {
            IntConsumer worker = supplier.get();
            while (piece < count) {
                worker.accept(piece);
                open.countDown();
                piece = next.getAndIncrement();
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            // This piece, and those that nobody shall begin any more.
            int unbegun = next.getAndSet(count);
            for (int i = Math.min(unbegun, count) - 1; i < count; i++) {
                open.countDown();
            }
        }
    }

    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                // Helpers still read what the caller owns; pieces are short.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (failure.get()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }
}

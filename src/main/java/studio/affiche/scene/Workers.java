package studio.affiche.scene;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Splits work into numbered parts for the caller and some threads of an executor.
 *
 * @param threads how many may work at once, the caller among them
 * @param executor of the others; where it is busy or refuses, the caller does their work
 */
record Workers(int threads, Executor executor) {
    /** The caller alone. */
    static final Workers CALLER = new Workers(1, Runnable::run);

    /** Does every part once and returns when all are done; throws what a part throws. */
    void each(int parts, IntConsumer part) {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(parts);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
                try {
                    if (failure.get() == null) {
                        part.accept(i);
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    done.countDown();
                }
            }
        };
        for (int i = 1; i < Math.min(threads, parts); i++) {
            try {
                executor.execute(work);
            } catch (RejectedExecutionException e) {
                break; // The caller's own loop below does all that is left.
            }
        }
        work.run();
        awaitAll(done);
        Throwable thrown = failure.get();
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
    }

    private static void awaitAll(CountDownLatch done) {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // The parts under way end in milliseconds; the caller is told below.
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package studio.affiche.ui.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Paints on one thread of its own. Of the requests on one channel only the newest waits: one that was overtaken before it
 * began is never painted, and a result is shown only if nothing newer of its channel was shown or asked to be forgotten.
 */
public final class LatestWorker implements AutoCloseable {
    private final Executor window;
    private final Consumer<Throwable> failed;
    private final Map<Object, Request<?>> waiting = new LinkedHashMap<>();
    private final Map<Object, Long> shown = new HashMap<>();
    private long last;
    private boolean closed;

    private record Request<T>(Object channel, long number, Supplier<T> work, Consumer<T> show) {}

    /**
     * Starts the thread.
     *
     * @param name of the thread
     * @param window runs what touches the window
     * @param failed told, on the window's thread, what work threw
     */
    public LatestWorker(String name, Executor window, Consumer<Throwable> failed) {
        this.window = window;
        this.failed = failed;
        Thread.ofPlatform().daemon().name(name).start(this::loop);
    }

    /**
     * Asks for work, instead of what waits on the same channel.
     *
     * @param channel any key
     * @param work done on the worker
     * @param show given the result on the window's thread
     */
    public synchronized <T> void request(Object channel, Supplier<T> work, Consumer<T> show) {
        waiting.remove(channel);
        waiting.put(channel, new Request<>(channel, ++last, work, show));
        notifyAll();
    }

    /** Forgets what a channel waits for or works on: none of it will be shown. */
    public synchronized void forget(Object channel) {
        waiting.remove(channel);
        shown.put(channel, ++last);
    }

    private void loop() {
        for (Request<?> next = take(); next != null; next = take()) {
            perform(next);
        }
    }

    private synchronized @Nullable Request<?> take() {
        try {
            while (waiting.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        if (closed) {
            return null;
        }
        return waiting.remove(waiting.keySet().iterator().next());
    }

    private <T> void perform(Request<T> request) {
        try {
            T result = request.work().get();
            window.execute(() -> {
                if (isNewest(request)) {
                    request.show().accept(result);
                }
            });
        } catch (RuntimeException | Error e) {
            window.execute(() -> failed.accept(e));
        }
    }

    private synchronized boolean isNewest(Request<?> request) {
        long newest = shown.getOrDefault(request.channel(), 0L);
        if (closed || newest > request.number()) {
            return false;
        }
        shown.put(request.channel(), request.number());
        return true;
    }

    /** Ends the thread after what it is doing. */
    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        notifyAll();
    }
}

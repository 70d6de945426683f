package studio.affiche.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value and those who are told when it changes. Every listener is told every change in order, without a lock held:
 * where one thread is telling a change while another makes the next, the first goes on to tell that one too. What a
 * listener throws goes to the thread's handler of uncaught exceptions and disturbs nobody else.
 */
final class Announcer<V> {
    private record Listening<V>(Consumer<V> listener) {}

    private record News<V>(V value, List<Listening<V>> to) {}

    private final List<Listening<V>> listeners = new ArrayList<>();
    private final Queue<News<V>> untold = new ArrayDeque<>();
    private V value;
    private boolean telling;

    Announcer(V value) {
        this.value = value;
    }

    synchronized V value() {
        return value;
    }

    /** Changes the value; the function runs under the lock and does nothing else. The same object is no change. */
    @SuppressWarnings("ReferenceEquality")
    void change(UnaryOperator<V> change) {
        synchronized (this) {
            V next = change.apply(value);
            if (next == value) {
                return;
            }
            value = next;
            untold.add(new News<>(next, List.copyOf(listeners)));
        }
        tell();
    }

    /** Tells a listener the present value and every later one, until the result is run. */
    Runnable listen(Consumer<V> listener) {
        var listening = new Listening<>(listener);
        synchronized (this) {
            listeners.add(listening);
            untold.add(new News<>(value, List.of(listening)));
        }
        tell();
        return () -> forget(listening);
    }

    @SuppressWarnings("ReferenceEquality")
    private synchronized void forget(Listening<V> listening) {
        listeners.removeIf(l -> l == listening);
    }

    private void tell() {
        for (News<V> news = first(); news != null; news = next()) {
            for (Listening<V> listening : news.to()) {
                tell(listening, news.value());
            }
        }
    }

    private void tell(Listening<V> listening, V news) {
        try {
            listening.listener().accept(news);
        } catch (RuntimeException | Error e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private synchronized @Nullable News<V> first() {
        if (telling) {
            return null;
        }
        @Nullable News<V> news = untold.poll();
        telling = news != null;
        return news;
    }

    private synchronized @Nullable News<V> next() {
        @Nullable News<V> news = untold.poll();
        telling = news != null;
        return news;
    }
}

package studio.affiche.task;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A job and the running of it. */
final class JobRun<T> implements Job<T> {
    private final String name;
    private final Task<T> task;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Announcer<JobState<T>> announcer = new Announcer<>(new JobState.Waiting<>());
    private volatile boolean cancelAsked;

    JobRun(String name, Task<T> task) {
        this.name = name;
        this.task = task;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public JobState<T> state() {
        return announcer.value();
    }

    @Override
    public void cancel() {
        cancelAsked = true;
        change(state -> state instanceof JobState.Waiting ? new JobState.Cancelled<>() : state);
    }

    @Override
    public Runnable listen(Consumer<JobState<T>> listener) {
        return announcer.listen(listener);
    }

    @Override
    public JobState<T> await() throws InterruptedException {
        ended.await();
        return state();
    }

    /** Runs the task on this thread, unless it was cancelled before; whatever it throws ends in the state. */
    void run(Progress outer) {
        change(state -> state instanceof JobState.Waiting ? new JobState.Running<>(-1, "") : state);
        if (state().ended()) {
            return;
        }
        JobState<T> end = outcome(outer);
        change(state -> state.ended() ? state : end);
    }

    private JobState<T> outcome(Progress outer) {
        try {
            T result = task.run(new Reporting(outer));
            return cancelAsked ? new JobState.Cancelled<>() : new JobState.Succeeded<>(result);
        } catch (TaskCancelled e) {
            return new JobState.Cancelled<>();
        } catch (Throwable e) {
            return cancelAsked ? new JobState.Cancelled<>() : new JobState.Failed<>(e);
        }
    }

    private void change(UnaryOperator<JobState<T>> change) {
        announcer.change(state -> {
            JobState<T> next = change.apply(state);
            if (next.ended()) {
                ended.countDown();
            }
            return next;
        });
    }

    private final class Reporting implements Progress {
        private final Progress outer;

        Reporting(Progress outer) {
            this.outer = outer;
        }

        @Override
        public void report(double done, String message) {
            change(state -> state instanceof JobState.Running ? new JobState.Running<>(done, message) : state);
            outer.report(done, message);
        }

        @Override
        public boolean cancelled() {
            return cancelAsked || outer.cancelled();
        }
    }
}

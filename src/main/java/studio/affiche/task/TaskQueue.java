package studio.affiche.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Runs tasks on background threads, first come first served. Jobs are cancelled one by one; cancelling one, or the
 * failure of one or of a listener, leaves the others alone. Safe for use by several threads.
 */
public final class TaskQueue implements TaskRunner, AutoCloseable {
    /** Tells a worker to end. */
    private static final JobRun<?> END = new JobRun<>("end", progress -> "");

    private final BlockingQueue<JobRun<?>> waiting = new LinkedBlockingQueue<>();
    private final Announcer<List<Job<?>>> jobs = new Announcer<>(List.of());
    private final List<Thread> workers = new ArrayList<>();
    private boolean closed;

    /**
     * A queue with its own daemon threads.
     *
     * @param threads 1 or more
     * @param name of the threads, followed by their number
     */
    public TaskQueue(int threads, String name) {
        if (threads < 1) {
            throw new IllegalArgumentException("A queue has one thread or more, not " + threads);
        }
        for (int i = 1; i <= threads; i++) {
            workers.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(this::work));
        }
    }

    /** Hands in a task; on a closed queue its job is cancelled at once. */
    @Override
    public <T> Job<T> start(String name, Task<T> task) {
        var job = new JobRun<T>(name, task);
        jobs.change(list -> with(list, job));
        if (!accept(job)) {
            job.cancel();
        }
        job.listen(state -> {
            if (state.ended()) {
                jobs.change(list -> without(list, job));
            }
        });
        return job;
    }

    /** The jobs that have not ended, in the order they were handed in. */
    public List<Job<?>> jobs() {
        return jobs.value().stream().filter(j -> !j.state().ended()).toList();
    }

    /**
     * Tells a listener the jobs in hand, now and whenever one comes or ends, in order. What it throws disturbs nobody.
     *
     * @return takes the listener away
     */
    public Runnable listen(Consumer<List<Job<?>>> listener) {
        return jobs.listen(listener);
    }

    /** Cancels every job and ends the threads when their work returns; does not wait for it. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        jobs().forEach(Job::cancel);
        workers.forEach(w -> waiting.add(END));
    }

    private synchronized boolean accept(JobRun<?> job) {
        return !closed && waiting.add(job);
    }

    private void work() {
        try {
            for (JobRun<?> job = waiting.take(); job != END; job = waiting.take()) {
                job.run(Progress.IGNORED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Job<?>> with(List<Job<?>> list, Job<?> job) {
        var more = new ArrayList<>(list);
        more.add(job);
        return List.copyOf(more);
    }

    private static List<Job<?>> without(List<Job<?>> list, Job<?> job) {
        return list.stream().filter(j -> !j.equals(job)).toList();
    }
}

package studio.affiche.ui.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.affiche.app.Failure;
import studio.affiche.task.Job;
import studio.affiche.task.JobState;
import studio.affiche.task.Task;
import studio.affiche.task.TaskRunner;

/** Work in the background as the window sees it: what runs, what went wrong, and results on the window's thread. */
public final class Background {
    /** Notices kept; the oldest go first. */
    private static final int MAX_NOTICES = 4;

    private final TaskRunner runner;
    private final Executor window;
    private final ObservableList<JobEntry> jobs = FXCollections.observableArrayList();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    /**
     * Background work.
     *
     * @param runner runs the tasks
     * @param window runs what touches the window
     */
    public Background(TaskRunner runner, Executor window) {
        this.runner = runner;
        this.window = window;
    }

    /** The jobs that have not ended. */
    public ObservableList<JobEntry> jobs() {
        return jobs;
    }

    /** What the designer should read. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** Runs something on the window's thread. */
    public Executor window() {
        return window;
    }

    /**
     * Starts a job that the jobs bar shows. A failure becomes a notice; a cancelled job leaves nothing.
     *
     * @param done given the result on the window's thread
     */
    public <T> Job<T> run(String name, Task<T> task, Consumer<T> done) {
        return run(name, task, done, () -> {});
    }

    /**
     * Starts a job that the jobs bar shows.
     *
     * @param done given the result on the window's thread
     * @param ended told on the window's thread when the job has ended, however it did
     */
    public <T> Job<T> run(String name, Task<T> task, Consumer<T> done, Runnable ended) {
        Job<T> job = runner.start(name, task);
        var entry = new JobEntry(name, job::cancel);
        jobs.add(entry);
        job.listen(state -> window.execute(() -> follow(entry, state, done, ended)));
        return job;
    }

    private <T> void follow(JobEntry entry, JobState<T> state, Consumer<T> done, Runnable ended) {
        switch (state) {
            case JobState.Waiting<T> _ -> entry.update(-1, "Waiting");
            case JobState.Running<T> r -> entry.update(r.done(), r.message());
            case JobState.Succeeded<T> s -> {
                jobs.remove(entry);
                done.accept(s.result());
                ended.run();
            }
            case JobState.Cancelled<T> _ -> {
                jobs.remove(entry);
                ended.run();
            }
            case JobState.Failed<T> f -> {
                jobs.remove(entry);
                fail(f.cause());
                ended.run();
            }
        }
    }

    /** Tells the designer what went wrong; cancelling is no failure. */
    public void fail(Throwable cause) {
        tell(Notice.Kind.FAILURE, Failure.sentence(cause));
    }

    /** Takes back the warnings on show, before work begins that may make them untrue. */
    public void withdrawWarnings() {
        notices.removeIf(n -> n.kind() == Notice.Kind.WARNING);
    }

    /** Tells the designer something; what is on show already is not repeated. */
    public void tell(Notice.Kind kind, String sentence) {
        var notice = new Notice(kind, sentence);
        notices.remove(notice);
        notices.add(notice);
        if (notices.size() > MAX_NOTICES) {
            notices.removeFirst();
        }
    }
}

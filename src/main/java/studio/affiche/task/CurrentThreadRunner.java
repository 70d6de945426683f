package studio.affiche.task;

/** Runs each task at once on the thread that hands it in, for tests and the command line. */
public final class CurrentThreadRunner implements TaskRunner {
    private final Progress progress;

    /**
     * A runner whose tasks report to, and are cancelled by, a given progress.
     *
     * @param progress of all its tasks
     */
    public CurrentThreadRunner(Progress progress) {
        this.progress = progress;
    }

    /** Runs the task; the job that is returned has ended. */
    @Override
    public <T> Job<T> start(String name, Task<T> task) {
        var job = new JobRun<T>(name, task);
        job.run(progress);
        return job;
    }
}

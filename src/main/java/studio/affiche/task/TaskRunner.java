package studio.affiche.task;

/** Runs tasks, in the background or at once. */
public interface TaskRunner {
    /**
     * Hands in a task.
     *
     * @param name what is being done, for the jobs bar
     */
    <T> Job<T> start(String name, Task<T> task);
}

package studio.affiche.task;

import java.util.function.Consumer;

/**
 * A task that was handed to a {@link TaskRunner}. Safe for use by several threads.
 *
 * @param <T> what it results in
 */
public interface Job<T> {
    /** What is being done, for the jobs bar. */
    String name();

    /** Where it stands now. */
    JobState<T> state();

    /** Asks it to stop; a job that has not begun never will. Nothing happens if it has ended. */
    void cancel();

    /**
     * Tells every change of state to a listener in order, starting with the present state, on the thread that makes it
     * or one that is still telling the change before. What the listener throws does not reach the job.
     *
     * @return takes the listener away
     */
    Runnable listen(Consumer<JobState<T>> listener);

    /**
     * Waits for the end.
     *
     * @return the last state
     * @throws InterruptedException if the waiting thread is interrupted
     */
    JobState<T> await() throws InterruptedException;
}

package studio.affiche.task;

/**
 * Work that takes time. It runs on any thread, reports progress and looks now and then whether it was cancelled.
 *
 * @param <T> what it results in
 */
@FunctionalInterface
public interface Task<T> {
    /**
     * Does the work.
     *
     * @param progress to report to, and to ask whether to go on
     * @throws TaskCancelled by {@link Progress#checkCancelled()}
     * @throws Exception if the work fails; its message is one sentence for the user
     */
    T run(Progress progress) throws Exception;
}

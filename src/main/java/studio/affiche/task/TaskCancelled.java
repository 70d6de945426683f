package studio.affiche.task;

/** Thrown by a task that stops because it was cancelled. */
public final class TaskCancelled extends Exception {
    private static final long serialVersionUID = 1L;

    /** A cancellation. */
    public TaskCancelled() {
        super("cancelled", null, false, false);
    }
}

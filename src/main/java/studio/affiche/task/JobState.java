package studio.affiche.task;

/**
 * Where a job stands. Waiting and running lead to one of three ends, which stay.
 *
 * @param <T> what the job results in
 */
public sealed interface JobState<T> {
    /** Handed in, not begun. */
    record Waiting<T>() implements JobState<T> {}

    /**
     * Being done.
     *
     * @param done 0 to 1, negative while it cannot be told
     * @param message what is being done
     */
    record Running<T>(double done, String message) implements JobState<T> {}

    /** Done. */
    record Succeeded<T>(T result) implements JobState<T> {}

    /** Stopped by the user before its end. */
    record Cancelled<T>() implements JobState<T> {}

    /**
     * Failed.
     *
     * @param cause its message is one sentence for the user
     */
    record Failed<T>(Throwable cause) implements JobState<T> {}

    /** Whether it will change no more. */
    default boolean ended() {
        return switch (this) {
            case Waiting<T> _, Running<T> _ -> false;
            case Succeeded<T> _, Cancelled<T> _, Failed<T> _ -> true;
        };
    }
}

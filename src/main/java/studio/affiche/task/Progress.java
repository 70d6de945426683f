package studio.affiche.task;

/** What a task tells while it runs, and how it learns that it shall stop. */
public interface Progress {
    /**
     * Tells how far the work is.
     *
     * @param done part done, 0 to 1; negative while it cannot be told
     * @param message what is being done, short
     */
    void report(double done, String message);

    /** Whether the work shall stop. */
    boolean cancelled();

    /**
     * Returns while the work shall go on.
     *
     * @throws TaskCancelled if it shall stop
     */
    default void checkCancelled() throws TaskCancelled {
        if (cancelled()) {
            throw new TaskCancelled();
        }
    }

    /** The progress of a part of the work, which reports 0 to 1 for itself. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double done, String message) {
                whole.report(done < 0 ? done : from + (to - from) * Math.min(1, done), message);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /** Progress that is cancelled with this one and tells it nothing. */
    default Progress silent() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double done, String message) {}

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /** Progress that nobody listens to and that is never cancelled. */
    Progress IGNORED = new Progress() {
        @Override
        public void report(double done, String message) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}

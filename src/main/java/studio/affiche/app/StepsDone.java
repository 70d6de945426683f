package studio.affiche.app;

/** How far a training came, for a person. */
public final class StepsDone {
    private StepsDone() {}

    /**
     * Steps done and asked for; an earlier run may have done more.
     *
     * @param done in all, those of earlier runs included
     * @param asked by the last run
     */
    public static String words(long done, long asked) {
        return done > asked ? "already " + done + " steps, asked for " + asked + "," : done + " of " + asked + " steps";
    }
}

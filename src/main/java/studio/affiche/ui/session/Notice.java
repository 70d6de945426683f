package studio.affiche.ui.session;

/**
 * A sentence for the designer.
 *
 * @param kind how it is shown
 * @param sentence what happened and what to do
 */
public record Notice(Kind kind, String sentence) {
    /** How weighty it is. */
    public enum Kind {
        /** Went well; goes away by itself. */
        DONE,
        /** Worth knowing; goes away by itself. */
        INFO,
        /** Worth acting on; stays until it is closed. */
        WARNING,
        /** Failed; stays until it is closed. */
        FAILURE;

        /** Whether it stays until it is closed. */
        public boolean stays() {
            return this == WARNING || this == FAILURE;
        }
    }
}

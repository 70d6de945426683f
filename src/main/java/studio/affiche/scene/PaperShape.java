package studio.affiche.scene;

/** Something of paper that stands before a wall and throws its shadow on it. */
sealed interface PaperShape permits PaperFan, PaperScreen {
    /** Darkness of its shadow on what is behind, 0 to 1. */
    double shadow(double x, double y);

    /**
     * Paints itself.
     *
     * @param more light than usual at this place
     * @param lit share of light that shadows leave
     * @param quiet 1 for the full drawing
     */
    void paint(double x, double y, double more, double lit, double quiet, Tint out);

    /** Whether so much text stands before it that it is better left out. */
    boolean meetsText();
}

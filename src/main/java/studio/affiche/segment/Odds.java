package studio.affiche.segment;

/** Log-odds, what nets give. */
final class Odds {
    private Odds() {}

    /** The probabilities, put in the place of the log-odds. */
    static float[] likely(float[] odds) {
        for (int i = 0; i < odds.length; i++) {
            odds[i] = (float) (1 / (1 + Math.exp(-odds[i])));
        }
        return odds;
    }
}

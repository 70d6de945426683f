package studio.affiche.app;

/**
 * How often a poster was shown and clicked.
 *
 * @param impressions 0 or more
 * @param clicks 0 to impressions
 */
public record Clicks(long impressions, long clicks) {
    /** Clicks by impressions, 0 to 1; 0 where it was never shown. */
    public double rate() {
        return impressions == 0 ? 0 : (double) clicks / impressions;
    }
}

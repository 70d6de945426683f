package studio.affiche.poster;

/**
 * How often a poster was shown and clicked.
 *
 * @param impressions 0 or more
 * @param clicks 0 to impressions
 */
public record Clicks(long impressions, long clicks) {
    /** Never shown. */
    public static final Clicks NONE = new Clicks(0, 0);

    public Clicks {
        if (clicks < 0 || clicks > impressions) {
            throw new IllegalArgumentException(clicks + " clicks of " + impressions + " impressions are not possible");
        }
    }

    /** Both together. */
    public Clicks plus(Clicks other) {
        return new Clicks(impressions + other.impressions, clicks + other.clicks);
    }

    /** Clicks by impressions, 0 to 1; 0 where it was never shown. */
    public double rate() {
        return impressions == 0 ? 0 : (double) clicks / impressions;
    }
}

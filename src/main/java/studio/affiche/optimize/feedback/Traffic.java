package studio.affiche.optimize.feedback;

/**
 * How often something was shown and clicked.
 *
 * @param impressions 0 or more
 * @param clicks 0 to impressions
 */
public record Traffic(long impressions, long clicks) {
    /** Never shown. */
    public static final Traffic NONE = new Traffic(0, 0);
    /** Most impressions that are believed of one row; sums of all rows of a report stay within 64 bits. */
    public static final long MOST = 100_000_000_000L;

    public Traffic {
        if (impressions < 0 || clicks < 0 || clicks > impressions) {
            throw new IllegalArgumentException(clicks + " clicks of " + impressions
                    + " impressions are not possible: clicks are 0 to impressions");
        }
    }

    /** Both together. */
    public Traffic plus(Traffic other) {
        return new Traffic(impressions + other.impressions, clicks + other.clicks);
    }

    /** Clicks by impressions, 0 to 1; 0 where it was never shown. */
    public double rate() {
        return impressions == 0 ? 0 : (double) clicks / impressions;
    }
}

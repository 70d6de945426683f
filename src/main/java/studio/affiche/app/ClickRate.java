package studio.affiche.app;

import java.util.Locale;
import studio.affiche.optimize.chance.Beta;
import studio.affiche.poster.Clicks;

/**
 * A click-through rate and how well it is known.
 *
 * @param rate clicks by impressions, 0 to 1
 * @param low end of the interval that holds the true rate nine times in ten (Jeffreys' interval)
 * @param high its other end
 */
public record ClickRate(double rate, double low, double high) {
    private static final double TAIL = 0.05;

    /** What clicks tell. */
    public static ClickRate of(Clicks clicks) {
        Beta known = Beta.JEFFREYS.after(clicks.impressions(), clicks.clicks());
        double low = clicks.clicks() == 0 ? 0 : known.quantile(TAIL);
        double high = clicks.clicks() == clicks.impressions() ? 1 : known.quantile(1 - TAIL);
        return new ClickRate(clicks.rate(), low, high);
    }

    /** The rate for a person, such as {@code 2.4 %}. */
    public String words() {
        return percent(rate) + " %";
    }

    /** The interval for a person, such as {@code 1.9 to 3.0 %}. */
    public String range() {
        return percent(low) + " to " + percent(high) + " %";
    }

    private static String percent(double rate) {
        return String.format(Locale.ROOT, rate < 0.001 ? "%.2f" : "%.1f", 100 * rate);
    }
}

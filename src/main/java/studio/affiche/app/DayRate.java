package studio.affiche.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Feedback;

/**
 * The click-through rate of a day.
 *
 * @param day which
 * @param clicks on that day
 * @param rate of these
 */
public record DayRate(LocalDate day, Clicks clicks, ClickRate rate) {
    /** The days of some rows, the first one first; rows without a day are left out, and days without impressions. */
    public static List<DayRate> of(Collection<Feedback.Row> rows) {
        var days = new TreeMap<LocalDate, Clicks>();
        rows.forEach(r -> r.day().ifPresent(day -> days.merge(day, r.clicks(), Clicks::plus)));
        return days.entrySet().stream()
                .filter(e -> e.getValue().impressions() > 0)
                .map(e -> new DayRate(e.getKey(), e.getValue(), ClickRate.of(e.getValue())))
                .toList();
    }
}

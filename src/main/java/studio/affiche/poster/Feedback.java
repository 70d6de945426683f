package studio.affiche.poster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people, or an invented audience, clicked: the reports that came in, the oldest first. Where reports tell of the
 * same poster and day, the newest counts; reports that tell of different days add up.
 *
 * @param reports all from people or all simulated
 */
public record Feedback(List<Report> reports) {
    /** Nothing came in yet. */
    public static final Feedback NONE = new Feedback(List.of());
    /** Most rows of all reports together. */
    public static final int MOST_ROWS = 200_000;
    /** Most reports. */
    public static final int MOST_REPORTS = 1000;

    /**
     * A report of an ad platform, or a practice campaign.
     *
     * @param source the file's name, or the audience's
     * @param simulated whether nobody clicked: the clicks are those of an invented audience
     * @param taken when it was read or practised
     * @param rows in the order in which it tells them
     */
    public record Report(String source, boolean simulated, Instant taken, List<Row> rows) {
        public Report {
            rows = List.copyOf(rows);
        }

        /** Where the clicks are from, for a person. */
        public String title() {
            return simulated ? "Practice campaign " + source : source;
        }
    }

    /**
     * Clicks on one poster.
     *
     * @param design id of its design
     * @param day on which it was shown; empty where the report does not tell days
     * @param clicks of that day, or in all
     */
    public record Row(String design, Optional<LocalDate> day, Clicks clicks) {}

    public Feedback {
        reports = List.copyOf(reports);
        if (reports.stream().map(Report::simulated).distinct().count() > 1) {
            throw new IllegalArgumentException("Clicks of people and simulated ones are not mixed");
        }
    }

    /** Whether nothing came in yet. */
    public boolean isEmpty() {
        return reports.isEmpty();
    }

    /** Whether the clicks are those of an invented audience. */
    public boolean simulated() {
        return !reports.isEmpty() && reports.getFirst().simulated();
    }

    /** The newest report. */
    public Optional<Report> newest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    /**
     * The same with a newer report. Reports of the other kind go, since simulated clicks and those of people are not
     * mixed; so do earlier ones of which nothing counts any more, and the oldest beyond {@link #MOST_ROWS} and
     * {@link #MOST_REPORTS}.
     */
    public Feedback with(Report report) {
        var kept = new ArrayList<Report>();
        reports.stream().filter(r -> r.simulated() == report.simulated()).forEach(kept::add);
        kept.add(report);
        List<List<Row>> counted = counted(kept);
        int rows = 0;
        var result = new ArrayList<Report>();
        for (int i = kept.size() - 1; i >= 0; i--) {
            rows += kept.get(i).rows().size();
            boolean newest = i == kept.size() - 1;
            if (newest || (!counted.get(i).isEmpty() && rows <= MOST_ROWS && result.size() < MOST_REPORTS)) {
                result.addFirst(kept.get(i));
            }
        }
        return new Feedback(result);
    }

    /** The rows that count, those of the oldest report first. */
    public List<Row> rows() {
        return counted(reports).stream().flatMap(List::stream).toList();
    }

    /** Clicks by the ids of designs, in all. */
    public Map<String, Clicks> clicks() {
        var clicks = new LinkedHashMap<String, Clicks>();
        rows().forEach(r -> clicks.merge(r.design(), r.clicks(), Clicks::plus));
        return clicks;
    }

    /** What newer reports said of a poster: of which days, or in all. */
    private static final class Told {
        private final Set<LocalDate> days = new HashSet<>();
        private boolean inAll;

        boolean covers(Row row) {
            return inAll || row.day().map(days::contains).orElse(!days.isEmpty());
        }

        void add(Row row) {
            row.day().ifPresentOrElse(days::add, () -> inAll = true);
        }
    }

    private static List<List<Row>> counted(List<Report> reports) {
        Map<String, Told> told = new HashMap<>();
        var counted = new ArrayList<List<Row>>();
        for (Report report : reports.reversed()) {
            List<Row> rows = report.rows().stream()
                    .filter(r -> !told.getOrDefault(r.design(), new Told()).covers(r))
                    .toList();
            report.rows()
                    .forEach(r ->
                            told.computeIfAbsent(r.design(), d -> new Told()).add(r));
            counted.addFirst(rows);
        }
        return counted;
    }
}

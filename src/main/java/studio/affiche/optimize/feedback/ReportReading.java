package studio.affiche.optimize.feedback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of reading a report. */
public sealed interface ReportReading {
    /**
     * The columns cannot be told: ask for a {@link ColumnMapping} and read again.
     *
     * @param line that looks most like the names of columns, from 1
     * @param sample its columns and the first rows below
     * @param missing one sentence: what could not be found
     */
    record Unclear(long line, ReportSample sample, String missing) implements ReportReading {}

    /**
     * Impressions and clicks.
     *
     * @param posters id of a poster to its traffic, in the order in which the report names them
     * @param days the same by day; those of one poster add up to its traffic
     * @param rows that were used
     * @param refused rows that were not, the first {@link ClickReports#MOST_LISTED} of them
     * @param refusedRows how many were refused in all
     * @param unknown names that belong to no poster, the first {@link ClickReports#MOST_LISTED} of them
     * @param unknownRows how many rows name such
     * @param notes what was chosen, skipped and summed, one sentence each
     */
    record Clicks(
            Map<String, Traffic> posters,
            List<DayTraffic> days,
            long rows,
            List<RefusedRow> refused,
            long refusedRows,
            List<UnknownPoster> unknown,
            long unknownRows,
            List<String> notes)
            implements ReportReading {
        public Clicks {
            posters = Collections.unmodifiableMap(new LinkedHashMap<>(posters));
            days = List.copyOf(days);
            refused = List.copyOf(refused);
            unknown = List.copyOf(unknown);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A row that was not used.
     *
     * @param line where it begins in the file, from 1
     * @param reason what is wrong, such as {@code 12 clicks of 10 impressions}
     */
    record RefusedRow(long line, String reason) {}

    /**
     * A name that belongs to no poster.
     *
     * @param name as the report has it
     * @param line where it stands first, from 1
     * @param rows that bear it
     * @param traffic of these rows
     */
    record UnknownPoster(String name, long line, long rows, Traffic traffic) {}
}

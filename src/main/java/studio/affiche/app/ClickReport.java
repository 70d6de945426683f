package studio.affiche.app;

import java.util.List;
import studio.affiche.poster.Feedback;

/**
 * A report of clicks that was read or practised.
 *
 * @param report what it tells of the posters
 * @param notes on what was read and what was not, one sentence each
 */
public record ClickReport(Feedback.Report report, List<String> notes) implements ClickReading {
    public ClickReport {
        notes = List.copyOf(notes);
    }
}

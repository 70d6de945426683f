package studio.affiche.app;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.optimize.feedback.ReportReading;

/** What a person should know of a click report that was read. */
final class ReportNotes {
    /** Rows and names that are told one by one. */
    private static final int TOLD = 5;

    private ReportNotes() {}

    /** One sentence each. */
    static List<String> of(ReportReading.Clicks clicks) {
        var notes = new ArrayList<>(clicks.notes());
        notes.add(clicks.rows() + " rows told of " + clicks.posters().size() + " posters");
        clicks.refused().stream()
                .limit(TOLD)
                .forEach(r -> notes.add("Line " + r.line() + " was not used: " + r.reason()));
        if (clicks.refusedRows() > TOLD) {
            notes.add((clicks.refusedRows() - TOLD) + " more rows were not used");
        }
        clicks.unknown().stream()
                .limit(TOLD)
                .forEach(u -> notes.add("Line " + u.line() + ": no poster is called “" + u.name() + "”"));
        if (clicks.unknown().size() > TOLD) {
            notes.add((clicks.unknown().size() - TOLD) + " more names belong to no poster");
        }
        return notes;
    }
}

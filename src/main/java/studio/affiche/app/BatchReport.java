package studio.affiche.app;

import java.util.List;

/**
 * How a batch ended.
 *
 * @param made number of posters
 * @param failed rows without a poster, in the order of the feed
 * @param notes what was left out, one sentence each
 */
public record BatchReport(int made, List<FailedRow> failed, List<String> notes) {
    /**
     * A row without a poster.
     *
     * @param line in the feed, from 1
     * @param sentence why
     */
    public record FailedRow(long line, String sentence) {}

    public BatchReport {
        failed = List.copyOf(failed);
        notes = List.copyOf(notes);
    }
}

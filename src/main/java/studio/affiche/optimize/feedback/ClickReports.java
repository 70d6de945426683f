package studio.affiche.optimize.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.affiche.project.Refusal;
import studio.affiche.project.TableFile;

/**
 * Reads reports of clicks: our own {@code poster,impressions,clicks} and the exports of Google Ads, Meta, Microsoft,
 * LinkedIn, Amazon, JD and Taobao, in English or Chinese, with title lines before the names of the columns, totals, and a
 * row a day. The rows are never held, so that a report may be large; what was not used is told by line.
 */
public final class ClickReports {
    /** Most rows and names that are listed one by one; further ones are counted. */
    public static final int MOST_LISTED = 1000;
    /** Most rows of a report. */
    public static final long MOST_ROWS = 50_000_000;

    /** The names of the columns stand within so many lines. */
    private static final int TITLE_LINES = 100;

    private ClickReports() {}

    /**
     * Reads a report whose columns are recognised.
     *
     * @param ids of the posters
     * @throws Refusal in one sentence, if it is missing, empty, a spreadsheet, or no CSV
     */
    public static ReportReading read(Path file, Collection<String> ids) throws IOException {
        return read(file, ids, ReportColumns::of, unclear -> unclear);
    }

    /**
     * Reads a report whose columns the user has named.
     *
     * @param ids of the posters
     * @throws Refusal in one sentence, if it is missing, empty, a spreadsheet, or no CSV
     */
    public static ReportReading read(Path file, Collection<String> ids, ColumnMapping mapping) throws IOException {
        return read(
                file,
                ids,
                cells -> ReportColumns.of(cells, mapping),
                unclear -> new ReportReading.Unclear(
                        unclear.line(),
                        unclear.columns(),
                        "No line of the report has the columns “" + mapping.poster() + "”, “" + mapping.impressions()
                                + "” and “" + mapping.clicks() + "”"));
    }

    private static ReportReading read(
            Path file,
            Collection<String> ids,
            Function<List<String>, Optional<ReportColumns>> columns,
            Function<ReportReading.Unclear, ReportReading> otherwise)
            throws IOException {
        try (TableFile table = TableFile.open(file, "report")) {
            var titles = new ArrayList<TableFile.Line>();
            for (var line = table.next(); line.isPresent() && titles.size() < TITLE_LINES; line = table.next()) {
                Optional<ReportColumns> found = columns.apply(line.get().cells());
                if (found.isPresent()) {
                    return rows(table, found.get(), new PosterNames(ids), titles.size(), file);
                }
                titles.add(line.get());
            }
            return otherwise.apply(unclear(titles));
        }
    }

    private static ReportReading rows(
            TableFile table, ReportColumns columns, PosterNames names, int titleLines, Path file) throws IOException {
        var rows = new ReportRows(columns, names);
        if (titleLines > 0) {
            rows.note(
                    titleLines == 1
                            ? "1 line before the names of the columns was skipped"
                            : titleLines + " lines before the names of the columns were skipped");
        }
        if (!table.encoding().equals("UTF-8")) {
            rows.note("The report was read as " + table.encoding());
        }
        long count = 0;
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            rows.add(line.get());
            if (++count > MOST_ROWS) {
                throw new Refusal(file.getFileName() + " has more than " + MOST_ROWS
                        + " rows: export it by week or month instead of by day");
            }
        }
        return rows.reading();
    }

    /** The line with most cells looks most like the names of columns. */
    private static ReportReading.Unclear unclear(List<TableFile.Line> lines) {
        TableFile.Line widest = lines.getFirst();
        for (TableFile.Line line : lines) {
            widest = filled(line).size() > filled(widest).size() ? line : widest;
        }
        return new ReportReading.Unclear(widest.number(), filled(widest), ReportColumns.missing(widest.cells()));
    }

    private static List<String> filled(TableFile.Line line) {
        return line.cells().stream().filter(c -> !c.isEmpty()).toList();
    }
}

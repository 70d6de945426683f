package studio.affiche.optimize.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        return read(
                file,
                new PosterNames(ids),
                (line, before) -> ReportColumns.of(line).map(Start::below),
                Optional.empty());
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
                new PosterNames(ids),
                (line, before) -> ReportColumns.of(line, mapping)
                        .map(Start::below)
                        .or(() -> ReportColumns.of(line, before, mapping).map(Start::here)),
                Optional.of(
                        mapping.byPlace()
                                ? "No row of the report has numbers in the columns " + mapping.impressions() + " and "
                                        + mapping.clicks()
                                : "No line of the report has the columns " + listed(mapping.words())));
    }

    /**
     * Where the rows of a report begin.
     *
     * @param columns of the rows
     * @param row whether the line in which the columns were found is the first row itself
     */
    private record Start(ReportColumns columns, boolean row) {
        static Start below(ReportColumns columns) {
            return new Start(columns, false);
        }

        static Start here(ReportColumns columns) {
            return new Start(columns, true);
        }
    }

    /** Tells whether the rows begin at a line; the one before is given as well, empty at the beginning. */
    private interface Finding {
        Optional<Start> start(List<String> line, List<String> before);
    }

    private static ReportReading read(Path file, PosterNames names, Finding finding, Optional<String> wrong)
            throws IOException {
        try (TableFile table = TableFile.open(file, "report")) {
            var titles = new ArrayList<TableFile.Line>();
            List<String> before = List.of();
            for (var line = table.next(); line.isPresent() && titles.size() < TITLE_LINES; line = table.next()) {
                Optional<Start> start = finding.start(line.get().cells(), before);
                if (start.isPresent()) {
                    var rows = new ReportRows(start.get().columns(), names);
                    if (start.get().row()) {
                        rows.add(line.get());
                    } else {
                        told(rows, titles.size());
                    }
                    return rows(table, rows, file);
                }
                titles.add(line.get());
                before = line.get().cells();
            }
            return unclear(titles, names, wrong);
        }
    }

    private static void told(ReportRows rows, int titleLines) {
        if (titleLines > 0) {
            rows.note(
                    titleLines == 1
                            ? "1 line before the names of the columns was skipped"
                            : titleLines + " lines before the names of the columns were skipped");
        }
    }

    private static ReportReading rows(TableFile table, ReportRows rows, Path file) throws IOException {
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

    /** The line with most cells looks most like the names of columns; a row of numbers has them above it, if at all. */
    private static ReportReading.Unclear unclear(
            List<TableFile.Line> lines, PosterNames names, Optional<String> wrong) {
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            widest = filled(lines.get(i)) > filled(lines.get(widest)) ? i : widest;
        }
        if (widest > 0 && names(lines.get(widest - 1), lines.get(widest))) {
            widest--;
        }
        List<String> cells = lines.get(widest).cells();
        String missing = ReportSample.hasCounts(cells) ? "No line names the columns" : ReportColumns.missing(cells);
        return new ReportReading.Unclear(
                lines.get(widest).number(),
                ReportSample.of(lines.subList(widest, lines.size()), names),
                wrong.orElse(missing));
    }

    /** Whether a line has names, though not for all columns, and the one below has numbers. */
    private static boolean names(TableFile.Line line, TableFile.Line below) {
        return line.cells().size() == below.cells().size()
                && 2 * filled(line) > filled(below)
                && !ReportSample.hasCounts(line.cells())
                && ReportSample.hasCounts(below.cells());
    }

    private static long filled(TableFile.Line line) {
        return line.cells().stream().filter(c -> !c.isEmpty()).count();
    }

    private static String listed(List<String> words) {
        List<String> quoted = words.stream().map(w -> "“" + w + "”").toList();
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.getLast();
    }
}

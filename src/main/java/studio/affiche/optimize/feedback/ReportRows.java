package studio.affiche.optimize.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import studio.affiche.optimize.feedback.ReportReading.RefusedRow;
import studio.affiche.optimize.feedback.ReportReading.UnknownPoster;
import studio.affiche.project.TableFile;

/** Adds up the rows of a report as they come. */
final class ReportRows {
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)^(?:(?:grand |sub)?totals?|gesamt|summe|总计|合计|汇总|总和|小计)(?:$|[^\\p{L}].*)");
    private static final int REMEMBERED_NAMES = 50_000;
    private static final int NAMED_LINES = 5;
    private static final int SHOWN = 200;

    private final ReportColumns columns;
    private final PosterNames names;
    private final Map<String, PosterNames.Meaning> meanings = new HashMap<>();
    private final Map<String, Traffic> posters = new LinkedHashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Map<String, UnknownPoster> unknown = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final DayRows days = new DayRows();
    private final SeenRows seen = new SeenRows();
    private final Skipped totals = new Skipped();
    private final Skipped remarks = new Skipped();
    private final Skipped heads = new Skipped();
    private long used;
    private long read;
    private long refusedRows;
    private long unknownRows;

    ReportRows(ReportColumns columns, PosterNames names) {
        this.columns = columns;
        this.names = names;
        this.notes.addAll(columns.notes());
    }

    /** Says something in the result. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** Takes a row. */
    void add(TableFile.Line line) {
        List<String> cells = line.cells();
        List<String> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        if (cells.equals(columns.names())) {
            heads.add(line.number());
        } else if (isTotal(cells, filled)) {
            totals.add(line.number());
        } else if (filled.size() == 1 && isRemark(cells.size(), filled.getFirst())) {
            remarks.add(line.number());
        } else {
            try {
                row(line.number(), cells);
            } catch (IllegalArgumentException e) {
                refusedRows++;
                if (refused.size() < ClickReports.MOST_LISTED) {
                    refused.add(new RefusedRow(line.number(), String.valueOf(e.getMessage())));
                }
            }
            read++;
        }
    }

    /** What came of all rows. */
    ReportReading.Clicks reading() {
        totals.tell("a row of totals", "rows of totals", notes);
        remarks.tell("a remark", "remarks", notes);
        heads.tell("the names of the columns, repeated", "repetitions of the columns' names", notes);
        if (used > posters.size()) {
            notes.add(used + " rows were summed to " + posters.size() + (posters.size() == 1 ? " poster" : " posters"));
        }
        if (seen.full()) {
            notes.add("Of this many rows, repeated ones are told among the first " + SeenRows.MOST + " only");
        }
        List<DayTraffic> sums = days.sums(posters, notes);
        return new ReportReading.Clicks(
                posters, sums, used, refused, refusedRows, List.copyOf(unknown.values()), unknownRows, notes);
    }

    /** A row that begins with a word for totals, or the first one where it names nothing. */
    private boolean isTotal(List<String> cells, List<String> filled) {
        return TOTAL.matcher(filled.getFirst()).matches()
                || (read == 0 && cells.size() >= columns.least() && name(cells).isEmpty());
    }

    /** A line of one cell that is no poster: a copyright, a date of making. */
    private boolean isRemark(int cells, String text) {
        return text.startsWith("©")
                || (cells < columns.least() && meaning(text) instanceof PosterNames.Meaning.Unknown);
    }

    private void row(long line, List<String> cells) {
        if (cells.size() < columns.least()) {
            throw new IllegalArgumentException(
                    "the row has " + cells.size() + " cells, but the columns reach to " + columns.least());
        }
        if (cells.stream().skip(columns.names().size()).anyMatch(c -> !c.isEmpty())) {
            throw new IllegalArgumentException("the row has " + cells.size() + " cells, but there are "
                    + columns.names().size() + " columns");
        }
        String name = name(cells).orElseThrow(() -> new IllegalArgumentException("the row names no poster"));
        columns.day().stream()
                .mapToObj(at -> at < cells.size() ? cells.get(at) : "")
                .filter(day -> !day.isEmpty() && !day.matches("-+") && !DayCell.isDay(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new IllegalArgumentException("“" + shortened(day) + "” is not a day");
                });
        long impressions = count(cells, columns.impressions());
        long clicks = count(cells, columns.clicks());
        if (clicks > impressions) {
            throw new IllegalArgumentException(clicks + " clicks of " + impressions + " impressions");
        }
        var traffic = new Traffic(impressions, clicks);
        switch (meaning(cells)) {
            case PosterNames.Meaning.Poster(String id) -> {
                once(cells);
                posters.merge(id, traffic, Traffic::plus);
                days.add(id, day(cells), traffic);
                used++;
            }
            case PosterNames.Meaning.Several(String first, String second) ->
                throw new IllegalArgumentException("“" + shortened(name) + "” may be " + first + " or " + second);
            case PosterNames.Meaning.Unknown _ -> {
                once(cells);
                unknown(shortened(name), line, traffic);
            }
        }
    }

    /** The day of a row; empty where it has none, or tells of a span of days. */
    private Optional<String> day(List<String> cells) {
        Optional<String> first = cell(cells, columns.day());
        Optional<String> last = cell(cells, columns.lastDay());
        boolean span = last.isPresent() && !last.flatMap(DayCell::read).equals(first.flatMap(DayCell::read));
        return span ? Optional.empty() : first;
    }

    private static Optional<String> cell(List<String> cells, OptionalInt at) {
        return at.stream()
                .filter(i -> i < cells.size())
                .mapToObj(cells::get)
                .filter(c -> !c.isEmpty())
                .findFirst();
    }

    private void once(List<String> cells) {
        if (!seen.add(cells)) {
            throw new IllegalArgumentException("the row is the same as an earlier one");
        }
    }

    private void unknown(String name, long line, Traffic traffic) {
        unknownRows++;
        UnknownPoster before = unknown.get(name);
        if (before != null) {
            unknown.put(
                    name,
                    new UnknownPoster(
                            name,
                            before.line(),
                            before.rows() + 1,
                            before.traffic().plus(traffic)));
        } else if (unknown.size() < ClickReports.MOST_LISTED) {
            unknown.put(name, new UnknownPoster(name, line, 1, traffic));
        }
    }

    private long count(List<String> cells, int column) {
        try {
            return CountCell.read(cells.get(column));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(columns.names().get(column) + ": " + e.getMessage(), e);
        }
    }

    private Optional<String> name(List<String> cells) {
        return columns.posters().stream()
                .filter(at -> at < cells.size())
                .map(cells::get)
                .filter(c -> !c.isEmpty())
                .findFirst();
    }

    /** What the row means: the likeliest column that tells of a poster. */
    private PosterNames.Meaning meaning(List<String> cells) {
        for (int at : columns.posters()) {
            PosterNames.Meaning meaning =
                    at < cells.size() ? meaning(cells.get(at)) : new PosterNames.Meaning.Unknown();
            if (!(meaning instanceof PosterNames.Meaning.Unknown)) {
                return meaning;
            }
        }
        return new PosterNames.Meaning.Unknown();
    }

    private PosterNames.Meaning meaning(String name) {
        if (meanings.size() >= REMEMBERED_NAMES) {
            meanings.clear();
        }
        return meanings.computeIfAbsent(name, names::of);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Lines that are no rows, the first few by number. */
    private static final class Skipped {
        private final List<Long> first = new ArrayList<>();
        private long count;

        void add(long line) {
            count++;
            if (first.size() < NAMED_LINES) {
                first.add(line);
            }
        }

        void tell(String one, String many, List<String> notes) {
            if (count == 1) {
                notes.add("Line " + first.getFirst() + " was skipped as " + one);
            } else if (count > 1) {
                String shown =
                        String.join(", ", first.stream().map(String::valueOf).toList());
                notes.add(count + " " + many + " were skipped (lines " + shown + (count > NAMED_LINES ? ", …)" : ")"));
            }
        }
    }
}

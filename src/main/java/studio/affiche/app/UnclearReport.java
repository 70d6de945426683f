package studio.affiche.app;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import studio.affiche.optimize.feedback.ReportSample;

/** A click report whose columns cannot be told, with its first rows, so that the designer may tell them. */
public final class UnclearReport implements ClickReading {
    private final Path file;
    private final String problem;
    private final ReportSample sample;

    UnclearReport(Path file, String problem, ReportSample sample) {
        this.file = file;
        this.problem = problem;
        this.sample = sample;
    }

    /** The report. */
    public Path file() {
        return file;
    }

    /** What could not be told, in one sentence without a stop. */
    public String problem() {
        return problem;
    }

    /** What each column is called: its name, or its place as in {@code #2}. */
    public List<String> columns() {
        return sample.columns();
    }

    /** The first rows, each with a cell for every column. */
    public List<List<String>> rows() {
        return sample.rows();
    }

    /** The likeliest columns, by their places from 0; fields of which nothing is known are left out. */
    public Map<ReportField, Integer> guess() {
        ReportSample.Choice guess = sample.guess();
        var columns = new EnumMap<ReportField, Integer>(ReportField.class);
        put(columns, ReportField.POSTER, guess.poster());
        put(columns, ReportField.IMPRESSIONS, guess.impressions());
        put(columns, ReportField.CLICKS, guess.clicks());
        put(columns, ReportField.DAY, guess.day());
        return Collections.unmodifiableMap(columns);
    }

    private static void put(Map<ReportField, Integer> columns, ReportField field, OptionalInt column) {
        column.ifPresent(c -> columns.put(field, c));
    }

    /**
     * Why the report cannot be read by a choice, in one sentence; empty if it can.
     *
     * @param chosen columns by their places from 0
     */
    public Optional<String> wrong(Map<ReportField, Integer> chosen) {
        for (ReportField field : List.of(ReportField.POSTER, ReportField.IMPRESSIONS, ReportField.CLICKS)) {
            if (!chosen.containsKey(field)) {
                return Optional.of("Choose the column of the " + field.word() + ".");
            }
        }
        if (new HashSet<>(chosen.values()).size() < chosen.size()) {
            return Optional.of("Choose another column for each: one is chosen twice.");
        }
        int impressions = chosen.getOrDefault(ReportField.IMPRESSIONS, 0);
        int clicks = chosen.getOrDefault(ReportField.CLICKS, 0);
        Optional<String> counts = sample.noCounts(impressions).or(() -> sample.noCounts(clicks));
        if (counts.isPresent()) {
            return counts.map(c -> c + ".");
        }
        if (sample.clicksExceed(impressions, clicks)) {
            return Optional.of("There are more clicks than impressions: are the two columns swapped?");
        }
        return Optional.ofNullable(chosen.get(ReportField.DAY))
                .filter(sample::noDays)
                .map(day -> "“" + columns().get(day) + "” holds something that is no day.");
    }

    /** What a choice makes of the first rows, in one sentence: how many of them name a poster. */
    public String told(Map<ReportField, Integer> chosen) {
        int named = Optional.ofNullable(chosen.get(ReportField.POSTER))
                .map(sample.posters()::get)
                .orElse(0);
        int rows = rows().size();
        String column = Optional.ofNullable(chosen.get(ReportField.POSTER))
                .map(columns()::get)
                .orElse("");
        return named == 0
                ? "None of the first rows names a poster of the strip in “" + column + "”."
                : named == rows
                        ? (rows == 1 ? "The first row names" : "Each of the first " + rows + " rows names")
                                + " a poster of the strip."
                        : named + " of the first " + rows + " rows name" + (named == 1 ? "s" : "")
                                + " a poster of the strip.";
    }

    /** The choice, to read the report by. */
    public ColumnChoice choice(Map<ReportField, Integer> chosen) {
        var columns = new EnumMap<ReportField, String>(ReportField.class);
        chosen.forEach((field, column) -> columns.put(field, columns().get(column)));
        return new ColumnChoice(columns);
    }

    /** What is wrong and what to do on the command line, in one sentence. */
    String refusal() {
        return file.getFileName() + ": " + problem + "; its columns are "
                + String.join(", ", columns().stream().map(c -> "“" + c + "”").toList())
                + ": say which is which with --columns poster=…,impressions=…,clicks=…";
    }
}

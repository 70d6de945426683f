package studio.affiche.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import studio.affiche.optimize.feedback.ColumnMapping;

/**
 * Which columns of a click report to read, where they are not recognised.
 *
 * @param columns for each field the column's name, or its place as in {@code #2} for the second; all but the day are needed
 */
public record ColumnChoice(Map<ReportField, String> columns) {
    private static final String USAGE = "poster=…,impressions=…,clicks=… and, if there is one, day=…: names of columns,"
            + " or their places as in #2";

    public ColumnChoice {
        columns = Map.copyOf(columns);
        for (ReportField field : ReportField.values()) {
            if (field != ReportField.DAY && !columns.containsKey(field)) {
                throw new IllegalArgumentException(
                        "the column of the " + field.word() + " is missing; it takes " + USAGE);
            }
        }
        if (new HashSet<>(columns.values()).size() < columns.size()) {
            throw new IllegalArgumentException("the same column is named twice; it takes " + USAGE);
        }
    }

    /**
     * Reads {@code poster=Ad,impressions=Shown,clicks=#4}.
     *
     * @throws IllegalArgumentException in a few words, if it cannot be read
     */
    public static ColumnChoice parse(String text) {
        var columns = new EnumMap<ReportField, String>(ReportField.class);
        for (String part : text.split(",", -1)) {
            int at = part.indexOf('=');
            String word = part.substring(0, Math.max(0, at)).strip();
            String column = part.substring(at + 1).strip();
            ReportField field = Arrays.stream(ReportField.values())
                    .filter(f -> f.word().equals(word) && !column.isEmpty())
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("“" + part + "” is not understood; it takes " + USAGE));
            if (columns.put(field, column) != null) {
                throw new IllegalArgumentException("“" + word + "” is there twice; it takes " + USAGE);
            }
        }
        return new ColumnChoice(columns);
    }

    ColumnMapping mapping() {
        return new ColumnMapping(
                columns.getOrDefault(ReportField.POSTER, ""),
                columns.getOrDefault(ReportField.IMPRESSIONS, ""),
                columns.getOrDefault(ReportField.CLICKS, ""),
                Optional.ofNullable(columns.get(ReportField.DAY)));
    }
}

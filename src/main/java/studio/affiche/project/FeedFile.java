package studio.affiche.project;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads product feeds: CSV (RFC 4180) with a line of column names, separated by commas, semicolons or tabs, in UTF-8
 * with or without a byte order mark.
 */
public final class FeedFile {
    private static final long MAX_BYTES = 64L << 20;
    private static final int MAX_FIELD = 1 << 16;
    private static final int MAX_COLUMNS = 500;
    /** Most rows. */
    public static final int MAX_ROWS = 100_000;

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     * @param cells column name in lower case to content, control characters taken out; empty ones left out
     * @param problem one sentence if the row cannot be read; the cells are then empty
     */
    public record Row(long line, Map<String, String> cells, Optional<String> problem) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** The content of a column, if it has any. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /**
     * A feed.
     *
     * @param columns names in lower case, in order
     * @param rows in order
     */
    public record Feed(List<String> columns, List<Row> rows) {
        public Feed {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    private FeedFile() {}

    /**
     * Reads a feed.
     *
     * @throws Refusal in one sentence, if it is missing, empty, too large, or no CSV
     */
    public static Feed read(Path file) throws IOException {
        byte[] bytes = LimitedRead.file(file, MAX_BYTES, "feed");
        String shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        var builder = CsvReader.builder()
                .fieldSeparator(separator(bytes))
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD * 16);
        try (CsvReader<CsvRecord> reader =
                builder.ofCsvRecord(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return feed(reader, shown);
        } catch (CsvParseException e) {
            throw new Refusal(shown + " is not a CSV file that can be read: " + TableFile.reason(e), e);
        }
    }

    private static Feed feed(CsvReader<CsvRecord> reader, String shown) throws Refusal {
        List<String> columns = List.of();
        var rows = new ArrayList<Row>();
        for (CsvRecord record : reader) {
            if (columns.isEmpty()) {
                columns = columns(record, shown);
            } else {
                rows.add(row(record, columns));
                if (rows.size() > MAX_ROWS) {
                    throw new Refusal(shown + " has more than " + MAX_ROWS + " rows: split it");
                }
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal(shown + " has no rows: the first line names the columns, each further line is a poster");
        }
        return new Feed(columns, rows);
    }

    private static List<String> columns(CsvRecord record, String shown) throws Refusal {
        var names = new ArrayList<String>();
        for (String field : record.getFields()) {
            names.add(PlainText.oneLine(field).toLowerCase(Locale.ROOT));
        }
        if (names.size() > MAX_COLUMNS) {
            throw new Refusal(shown + " has more than " + MAX_COLUMNS + " columns");
        }
        var seen = new HashSet<String>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new Refusal(shown + " has two columns called “" + name + "”");
            }
        }
        return names;
    }

    private static Row row(CsvRecord record, List<String> columns) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            return new Row(
                    line,
                    Map.of(),
                    Optional.of("the row has " + record.getFieldCount() + " cells, but there are " + columns.size()
                            + " columns"));
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = PlainText.oneLine(record.getField(i));
            if (cell.length() > MAX_FIELD) {
                return new Row(line, Map.of(), Optional.of("a cell is longer than " + MAX_FIELD + " characters"));
            }
            if (!cell.isEmpty() && !columns.get(i).isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        return new Row(line, cells, Optional.empty());
    }

    /** The separator of the line of column names; cells are told apart by ASCII only, so its encoding does not matter. */
    private static char separator(byte[] bytes) {
        boolean quoted = false;
        int end = 0;
        for (; end < bytes.length && (quoted || (bytes[end] != '\n' && bytes[end] != '\r')); end++) {
            quoted ^= bytes[end] == '"';
        }
        return CsvSeparator.of(List.of(new String(bytes, 0, end, StandardCharsets.ISO_8859_1)));
    }
}

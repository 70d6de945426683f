package studio.affiche.project;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A table of text, read line by line and never held: CSV (RFC 4180) with commas, semicolons or tabs, told by the first
 * lines, in UTF-8, UTF-16 with a byte order mark, GBK or Windows-1252. Lines may have different numbers of cells.
 */
public final class TableFile implements AutoCloseable {
    /** Longest cell in characters. */
    public static final int MAX_FIELD = 1 << 16;

    private static final int MAX_RECORD = 1 << 20;
    private static final int MAX_FIELDS = 2000;
    /** Lines and characters from which the separator is told. */
    private static final int SAMPLE_LINES = 40;

    private static final int SAMPLE_LINE = 1 << 14;

    private final String shown;
    private final TextEncoding encoding;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    /**
     * A line.
     *
     * @param number where it begins in the file, from 1
     * @param cells without control characters and white space around them
     */
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    private TableFile(String shown, TextEncoding encoding, CsvReader<CsvRecord> reader) {
        this.shown = shown;
        this.encoding = encoding;
        this.reader = reader;
        this.records = reader.iterator();
    }

    /**
     * Opens a table.
     *
     * @param what the file is for the user, such as {@code report}
     * @throws Refusal in one sentence, if it is missing, empty, or a spreadsheet or other binary file
     */
    public static TableFile open(Path file, String what) throws IOException {
        String shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder, not a " + what);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal(file + " is not a regular file, so it cannot be read as a " + what);
        }
        try {
            refuseBinary(TextEncoding.head(file, 4096), shown);
            TextEncoding encoding = TextEncoding.of(file);
            char separator = CsvSeparator.of(sample(file, encoding, shown));
            var handler = CsvRecordHandler.of(c -> c.maxFields(MAX_FIELDS)
                    .maxFieldSize(MAX_FIELD)
                    .maxRecordSize(MAX_RECORD)
                    .fieldModifier(FieldModifier.modify(PlainText::oneLine)));
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(MAX_RECORD * 2)
                    .build(handler, text(file, encoding));
            return new TableFile(shown, encoding, reader);
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no " + what + " " + file, e);
        }
    }

    /** The next line that is not empty; empty at the end. */
    public Optional<Line> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            return Optional.of(new Line(record.getStartingLineNumber(), record.getFields()));
        } catch (CsvParseException e) {
            throw new Refusal(shown + " is not a CSV file that can be read: " + reason(e), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How it is encoded, such as {@code UTF-8} or {@code GBK}. */
    public String encoding() {
        return encoding.shown();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** What is wrong, with the library's words about itself left out. */
    static String reason(CsvParseException e) {
        String message = e.getCause() != null && e.getCause().getMessage() != null
                ? e.getCause().getMessage()
                : String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("it is damaged");
    }

    private static void refuseBinary(byte[] head, String shown) throws Refusal {
        if (head.length == 0) {
            throw new Refusal(shown + " is empty");
        }
        if (TextEncoding.starts(head, 'P', 'K', 3, 4) || TextEncoding.starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Refusal(shown + " is a spreadsheet under another name, not CSV: open it and save it as CSV");
        }
        boolean wide = TextEncoding.starts(head, 0xff, 0xfe) || TextEncoding.starts(head, 0xfe, 0xff);
        for (byte b : head) {
            if (b == 0 && !wide) {
                throw new Refusal(shown + " is not text: save the report as CSV");
            }
        }
    }

    private static Reader text(Path file, TextEncoding encoding) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(in, encoding.charset());
    }

    private static List<String> sample(Path file, TextEncoding encoding, String shown) throws IOException {
        var lines = new ArrayList<String>();
        boolean blank = true;
        try (var in = new BufferedReader(text(file, encoding))) {
            var line = new StringBuilder();
            for (int c = in.read(); c >= 0 && lines.size() < SAMPLE_LINES; c = in.read()) {
                blank &= Character.isWhitespace(c);
                if (c == '\n' || c == '\r' || line.length() >= SAMPLE_LINE) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
            lines.add(line.toString());
        }
        if (blank) {
            throw new Refusal(shown + " is empty");
        }
        return lines;
    }
}

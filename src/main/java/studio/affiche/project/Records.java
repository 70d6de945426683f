package studio.affiche.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Records of a list, or a record a line, read one by one so that memory does not grow with the file. A record that is
 * broken or too large is told and passed over where {@link NextRecord} finds another behind it.
 *
 * @param <T> what a record becomes
 */
public final class Records<T> {
    /** Most records of a file. */
    public static final long MAX_RECORDS = 10_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(8 << 20)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** What to do with a record. */
    @FunctionalInterface
    public interface Sink<T> {
        /**
         * Takes one.
         *
         * @param number its place in the file, from 1
         */
        void accept(long number, T record) throws IOException;
    }

    /** What to do with a record that lacks something. */
    @FunctionalInterface
    public interface Bad {
        /**
         * Takes notice.
         *
         * @param number its place in the file, from 1
         * @param reason one sentence
         */
        void accept(long number, String reason);
    }

    private final Path file;
    private final String shown;
    private final String kind;
    private final Function<JsonParser, RecordReading<T>> reading;
    private final Sink<T> sink;
    private final Bad bad;

    private long number;
    private long taken;
    private int lists;
    /** Where the file is parsed from, less the bytes that were put before. */
    private long shift;
    /** Where the record being read begins, or would. */
    private long start;

    private Records(Path file, String kind, Function<JsonParser, RecordReading<T>> reading, Sink<T> sink, Bad bad) {
        this.file = file;
        this.shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        this.kind = kind;
        this.reading = reading;
        this.sink = sink;
        this.bad = bad;
    }

    /**
     * Reads a file.
     *
     * @param kind what its records are called, in the plural
     * @param reading reads the record whose first token the parser stands at
     * @throws Refusal in one sentence, if it is missing or empty, or broken before any good record
     */
    static <T> void read(Path file, String kind, Function<JsonParser, RecordReading<T>> reading, Sink<T> sink, Bad bad)
            throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder, not a file of " + kind);
        }
        try {
            new Records<>(file, kind, reading, sink, bad).all();
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file of " + kind + " " + file, e);
        }
    }

    private void all() throws IOException {
        long from = 0;
        while (from >= 0) {
            from = stretch(from);
        }
        if (number == 0) {
            throw new Refusal(shown + " holds no " + kind);
        }
    }

    /** Reads on to the end, or to what breaks a record: gives where to go on then, and otherwise -1. */
    private long stretch(long from) throws IOException {
        byte[] before = lists > 0 ? new byte[] {'['} : new byte[0];
        lists = 0;
        shift = from - before.length;
        start = from;
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from);
            InputStream in =
                    before.length == 0 ? bytes : new SequenceInputStream(new ByteArrayInputStream(before), bytes);
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
                records(parser);
                return -1;
            }
        } catch (JacksonIOException e) {
            throw JsonLimits.refusal(shown, e);
        } catch (JacksonException e) {
            return passOver(e);
        }
    }

    private void records(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_ARRAY -> lists++;
                case END_ARRAY -> lists--;
                default -> one(parser);
            }
            if (lists > 1) {
                throw new Refusal(shown + " is not a list of " + kind + ", but a list of lists");
            }
            start = at(parser.currentLocation().getByteOffset());
        }
    }

    private void one(JsonParser parser) throws IOException {
        start = at(parser.currentTokenLocation().getByteOffset());
        RecordReading<T> record = reading.apply(parser);
        T read;
        try {
            read = record.read();
        } catch (IllegalArgumentException e) {
            record.leave();
            counted();
            bad.accept(number, String.valueOf(e.getMessage()));
            return;
        }
        counted();
        taken++;
        sink.accept(number, read);
    }

    private void counted() throws Refusal {
        number++;
        if (number > MAX_RECORDS) {
            throw new Refusal(shown + " has more than " + MAX_RECORDS + " " + kind + ": split it");
        }
    }

    /** A place in the file; -1 where the parser does not know, as in UTF-16. */
    private long at(long parsed) {
        return parsed < 0 ? -1 : shift + parsed;
    }

    private long passOver(JacksonException e) throws IOException {
        var search = new NextRecord(file);
        long next =
                start < 0 ? -1 : e instanceof StreamConstraintsException ? search.closed(start) : search.line(start);
        if (next < 0 && taken == 0) {
            throw JsonLimits.refusal(shown, e);
        }
        counted();
        String reason = "It is not valid JSON: " + JsonLimits.reason(e);
        bad.accept(number, next < 0 ? reason + "; what comes behind it was not read" : reason);
        return next;
    }
}

package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pairs as the published {@code idpo_all_samples.json} has them ({@code docs/formats.md}): a list of records, or a
 * record a line. Read and written record by record, so that memory does not grow with the file.
 */
public final class PairsFile {
    /** Most records. */
    public static final long MAX_RECORDS = 10_000_000;
    /** Longest text in characters. */
    static final int MAX_TEXT = 200_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(8 << 20)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private PairsFile() {}

    /** What to do with a record. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one.
         *
         * @param number its place in the file, from 1
         */
        void accept(long number, PairRecord pair) throws IOException;
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

    /**
     * Reads a file.
     *
     * @throws Refusal in one sentence, if it is missing, empty, or broken so that no further record can be found
     */
    public static void read(Path file, Sink sink, Bad bad) throws IOException {
        String shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder, not a file of pairs");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (records(parser, shown, sink, bad) == 0) {
                throw new Refusal(shown + " holds no pairs");
            }
        } catch (JacksonException e) {
            throw JsonLimits.refusal(shown, e);
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file of pairs " + file, e);
        }
    }

    private static long records(JsonParser parser, String shown, Sink sink, Bad bad) throws IOException {
        long number = 0;
        int lists = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_ARRAY -> lists++;
                case END_ARRAY -> lists--;
                default -> {
                    number++;
                    if (number > MAX_RECORDS) {
                        throw new Refusal(shown + " has more than " + MAX_RECORDS + " pairs: split it");
                    }
                    one(parser, number, sink, bad);
                }
            }
            if (lists > 1) {
                throw new Refusal(shown + " is not a list of pairs, but a list of lists");
            }
        }
        return number;
    }

    private static void one(JsonParser parser, long number, Sink sink, Bad bad) throws IOException {
        var reading = new PairReading(parser);
        PairRecord record;
        try {
            record = reading.read();
        } catch (IllegalArgumentException e) {
            reading.leave();
            bad.accept(number, String.valueOf(e.getMessage()));
            return;
        }
        sink.accept(number, record);
    }

    /** One record as a line of JSON, without its end. */
    static String line(PairRecord pair) {
        ObjectNode node = JsonWriting.object();
        node.put("id", pair.id());
        node.put("image", pair.image());
        node.set("chosen_conversation", array(pair.chosen(), PairsFile::turn));
        node.set("reject_conversation", array(pair.rejected(), PairsFile::turn));
        JsonWriting.put(node, "replaced", pair.replaced(), JsonWriting::text);
        JsonWriting.put(node, "probability", pair.probability(), JsonWriting::number);
        return JsonLimits.MAPPER.writeValueAsString(node);
    }

    private static ObjectNode turn(DesignRecord.Turn turn) {
        return JsonWriting.object().put("from", turn.from()).put("value", turn.value());
    }

    /**
     * Writes a list of records as they come into a part beside the file, which takes the file's place when all are there.
     */
    public static final class Writer implements AutoCloseable {
        private final AtomicFile pending;
        private long written;

        /** Begins a file. */
        public Writer(Path file) throws IOException {
            this.pending = AtomicFile.begin(file);
        }

        /** Adds a record. */
        public void add(PairRecord pair) throws IOException {
            pending.out().write(((written++ == 0 ? "[\n" : ",\n") + line(pair)).getBytes(StandardCharsets.UTF_8));
        }

        /** Puts the file in its place. */
        public void finish() throws IOException {
            pending.out().write((written == 0 ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
            pending.commit();
        }

        @Override
        public void close() throws IOException {
            pending.close();
        }
    }
}

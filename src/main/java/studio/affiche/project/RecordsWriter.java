package studio.affiche.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Writes a list of records as they come, each on a line, into a part beside the file, which takes the file's place when
 * all are there.
 *
 * @param <T> what a record is
 */
public final class RecordsWriter<T> implements AutoCloseable {
    private final AtomicFile pending;
    private final Function<T, String> line;
    private long written;

    /**
     * Begins a file.
     *
     * @param line one record as JSON, without the end of its line
     */
    RecordsWriter(Path file, Function<T, String> line) throws IOException {
        this.pending = AtomicFile.begin(file);
        this.line = line;
    }

    /** Adds a record. */
    public void add(T record) throws IOException {
        String before = written++ == 0 ? "[\n" : ",\n";
        pending.out().write((before + line.apply(record)).getBytes(StandardCharsets.UTF_8));
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

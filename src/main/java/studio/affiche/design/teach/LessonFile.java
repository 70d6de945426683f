package studio.affiche.design.teach;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import studio.affiche.design.language.AnswerException;
import studio.affiche.design.language.AnswerReader;
import studio.affiche.design.language.DesignLanguage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lessons on disk, a conversation a line in the published schema: {@code id} is the brief's seed, from which its picture
 * is drawn again, {@code conversations} the instruction and the answer. Lines are added, so that making lessons can stop
 * and go on.
 */
public final class LessonFile {
    private final Path file;

    public LessonFile(Path file) {
        this.file = file;
    }

    /**
     * Makes ready to add lessons after a stop: takes those of the last brief away, which may not all be there, and with
     * them a last line that broke off.
     *
     * @return the seed of that brief; empty where there was none
     * @throws IOException naming the line, if it is no lesson
     */
    public OptionalLong reopen() throws IOException {
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        OptionalLong last = OptionalLong.empty();
        long start = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            long at = 0;
            int number = 0;
            Optional<byte[]> line = wholeLine(in);
            while (line.isPresent()) {
                number++;
                long seed = seed(line.get(), number);
                if (last.isEmpty() || last.getAsLong() != seed) {
                    last = OptionalLong.of(seed);
                    start = at;
                }
                at += line.get().length + 1L;
                line = wholeLine(in);
            }
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(start);
        }
        return last;
    }

    /** The next line without its end; empty at the end of the file, also where a line breaks off there. */
    private static Optional<byte[]> wholeLine(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0 && b != '\n') {
            line.write(b);
            b = in.read();
        }
        return b < 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    private long seed(byte[] line, int number) throws IOException {
        try {
            return seed(JsonMapper.shared().readTree(line));
        } catch (JacksonException | NumberFormatException e) {
            throw noLesson(number, e);
        }
    }

    private static long seed(JsonNode lesson) {
        return Long.parseLong(lesson.path("id").asString());
    }

    private IOException noLesson(int number, Exception cause) {
        return new IOException("Line " + number + " of " + file + " is no lesson: " + cause.getMessage(), cause);
    }

    /** Adds lessons of one brief. */
    public void add(long seed, List<Lesson> lessons) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Lesson lesson : lessons) {
                ObjectNode line = JsonMapper.shared().createObjectNode();
                line.put("id", Long.toString(seed));
                var turns = line.putArray("conversations");
                DesignLanguage.conversation(lesson.made().brief(), lesson.design())
                        .forEach(t -> turns.addObject().put("from", t.from()).put("value", t.value()));
                out.write(JsonMapper.shared().writeValueAsString(line));
                out.write('\n');
            }
        }
    }

    /**
     * All lessons.
     *
     * @param briefs that they were made from
     * @throws IOException naming the line, if it is no lesson; a last line that breaks off is left out
     */
    public List<Lesson> read(BriefSource briefs) throws IOException {
        var lessons = new ArrayList<Lesson>();
        if (!Files.exists(file)) {
            return lessons;
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            String line = in.readLine();
            while (line != null) {
                number++;
                String next = in.readLine();
                try {
                    lessons.add(lesson(line, briefs, lessons));
                } catch (JacksonException | AnswerException | NumberFormatException e) {
                    if (next != null) {
                        throw noLesson(number, e);
                    }
                }
                line = next;
            }
        }
        return lessons;
    }

    private static Lesson lesson(String line, BriefSource briefs, List<Lesson> before)
            throws AnswerException, IOException {
        JsonNode json = JsonMapper.shared().readTree(line);
        long seed = seed(json);
        String answer = json.path("conversations").path(1).path("value").asString();
        boolean same = !before.isEmpty() && before.getLast().design().seed() == seed;
        BriefMaker.Made made = same ? before.getLast().made() : briefs.brief(seed);
        return new Lesson(
                made, AnswerReader.read(answer, made.brief().candidates()).design(seed));
    }
}

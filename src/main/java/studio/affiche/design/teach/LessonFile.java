package studio.affiche.design.teach;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
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

    /** Adds lessons of one brief; a last line that broke off, as when the machine stopped, gives way to them. */
    public void add(long seed, List<Lesson> lessons) throws IOException {
        cutBrokenLine();
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
    public List<Lesson> read(BriefMaker briefs) throws IOException {
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
                        throw new IOException("Line " + number + " of " + file + " is no lesson: " + e.getMessage(), e);
                    }
                }
                line = next;
            }
        }
        return lessons;
    }

    private void cutBrokenLine() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0) {
                bytes.seek(end - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                end--;
            }
            bytes.setLength(end);
        }
    }

    private static Lesson lesson(String line, BriefMaker briefs, List<Lesson> before) throws AnswerException {
        JsonNode json = JsonMapper.shared().readTree(line);
        long seed = Long.parseLong(json.path("id").asString());
        String answer = json.path("conversations").path(1).path("value").asString();
        boolean same = !before.isEmpty() && before.getLast().design().seed() == seed;
        BriefMaker.Made made = same ? before.getLast().made() : briefs.brief(seed);
        return new Lesson(
                made, AnswerReader.read(answer, made.brief().candidates()).design(seed));
    }
}

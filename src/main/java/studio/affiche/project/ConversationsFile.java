package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conversations as LLaVA's training files have them ({@code docs/formats.md}): a list of records, or a record a line.
 * Read and written record by record, so that memory does not grow with the file.
 */
public final class ConversationsFile {
    private ConversationsFile() {}

    /**
     * Reads a file.
     *
     * @throws Refusal in one sentence, if it is missing or empty, or broken before any good record
     */
    public static void read(Path file, Records.Sink<ConversationRecord> sink, Records.Bad bad) throws IOException {
        Records.read(file, "conversations", ConversationReading::new, sink, bad);
    }

    /** Begins a file. */
    public static RecordsWriter<ConversationRecord> writer(Path file) throws IOException {
        return new RecordsWriter<>(file, ConversationsFile::line);
    }

    private static String line(ConversationRecord conversation) {
        ObjectNode node = JsonWriting.object();
        node.put("id", conversation.id());
        node.put("image", conversation.image());
        node.set("conversations", array(conversation.turns(), PairsFile::turn));
        return JsonLimits.MAPPER.writeValueAsString(node);
    }
}

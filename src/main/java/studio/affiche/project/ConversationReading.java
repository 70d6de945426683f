package studio.affiche.project;

import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads a conversation. */
final class ConversationReading extends RecordReading<ConversationRecord> {
    private String id = "";
    private String image = "";
    private List<DesignRecord.Turn> turns = List.of();
    private boolean pair;

    /** A conversation whose first token the parser stands at. */
    ConversationReading(JsonParser parser) {
        super(parser);
    }

    @Override
    boolean field(String name) {
        switch (name) {
            case "id" -> id = scalar();
            case "image", "images" -> image = first();
            case "conversations", "conversation" -> turns = turns(name);
            default -> {
                pair |= name.startsWith("chosen_conversation");
                return false;
            }
        }
        return true;
    }

    @Override
    ConversationRecord record() {
        if (turns.isEmpty()) {
            throw new IllegalArgumentException(
                    pair
                            ? "It is a pair, not a conversation: let “affiche dataset import-idpo” take the file apart first"
                            : "“conversations” is missing or empty");
        }
        return new ConversationRecord(id, image, turns);
    }
}

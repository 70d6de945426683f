package studio.affiche.project;

import java.util.List;

/**
 * A conversation about one product picture, as LLaVA's training files have them.
 *
 * @param id may be empty
 * @param image path of the picture, of several the first; may be empty
 * @param turns what is asked and answered
 */
public record ConversationRecord(String id, String image, List<DesignRecord.Turn> turns) {
    public ConversationRecord {
        turns = List.copyOf(turns);
    }
}

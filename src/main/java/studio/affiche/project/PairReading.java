package studio.affiche.project;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Reads a pair. */
final class PairReading extends RecordReading<PairRecord> {
    private String id = "";
    private String image = "";
    private List<DesignRecord.Turn> chosen = List.of();
    private List<DesignRecord.Turn> rejected = List.of();
    private Optional<String> replaced = Optional.empty();
    private Optional<Double> probability = Optional.empty();

    /** A pair whose first token the parser stands at. */
    PairReading(JsonParser parser) {
        super(parser);
    }

    @Override
    boolean field(String name) {
        switch (name) {
            case "id" -> id = scalar();
            case "image", "images" -> image = first();
            case "replaced" -> replaced = Optional.of(text(name));
            case "probability" -> probability = Optional.of(number(name, 0.5, 1));
            case "chosen_conversation", "chosen_conversations" -> chosen = turns(name);
            case "reject_conversation", "reject_conversations", "rejected_conversation", "rejected_conversations" ->
                rejected = turns(name);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    PairRecord record() {
        if (chosen.isEmpty() || rejected.isEmpty()) {
            throw new IllegalArgumentException(
                    "“" + (chosen.isEmpty() ? "chosen" : "reject") + "_conversation” is missing or empty");
        }
        return new PairRecord(id, image, chosen, rejected, replaced, probability);
    }
}

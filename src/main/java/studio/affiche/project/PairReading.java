package studio.affiche.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one record of pairs token by token; what it does not know is skipped without being held. */
final class PairReading {
    private static final int MOST_TURNS = 64;

    private final JsonParser parser;
    /** How deep the parser stood in objects and lists before the record. */
    private final int outside;

    private String id = "";
    private String image = "";
    private List<DesignRecord.Turn> chosen = List.of();
    private List<DesignRecord.Turn> rejected = List.of();
    private Optional<String> replaced = Optional.empty();
    private Optional<Double> probability = Optional.empty();

    /** A record whose first token the parser stands at. */
    PairReading(JsonParser parser) {
        this.parser = parser;
        this.outside = parser.currentToken() == JsonToken.START_OBJECT ? depth() - 1 : depth();
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException in one sentence, if something is missing or of a wrong type; {@link #leave} then
     *     goes to its end
     */
    PairRecord read() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("It is no object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field(name);
        }
        if (chosen.isEmpty() || rejected.isEmpty()) {
            throw new IllegalArgumentException(
                    "“" + (chosen.isEmpty() ? "chosen" : "reject") + "_conversation” is missing or empty");
        }
        return new PairRecord(id, image, chosen, rejected, replaced, probability);
    }

    /** Goes to the record's last token. */
    void leave() {
        while (depth() > outside && parser.nextToken() != null) {
            // Each token is dropped as it comes.
        }
    }

    private void field(String name) {
        switch (name) {
            case "id" -> id = scalar();
            case "image" -> image = scalar();
            case "replaced" -> replaced = Optional.of(text(name));
            case "probability" -> probability = Optional.of(probability());
            case "chosen_conversation", "chosen_conversations" -> chosen = turns(name);
            case "reject_conversation", "reject_conversations", "rejected_conversation", "rejected_conversations" ->
                rejected = turns(name);
            default -> parser.skipChildren();
        }
    }

    private List<DesignRecord.Turn> turns(String name) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("“" + name + "” must be a list");
        }
        var turns = new ArrayList<DesignRecord.Turn>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("“" + name + "” must be a list of turns with “from” and “value”");
            }
            if (turns.size() == MOST_TURNS) {
                throw new IllegalArgumentException("“" + name + "” has more than " + MOST_TURNS + " turns");
            }
            turns.add(turn());
        }
        return turns;
    }

    private DesignRecord.Turn turn() {
        String from = "";
        String value = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "from" -> from = text(name);
                case "value" -> value = text(name);
                default -> parser.skipChildren();
            }
        }
        return new DesignRecord.Turn(from, value);
    }

    private String text(String name) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("“" + name + "” must be text");
        }
        if (parser.getStringLength() > PairsFile.MAX_TEXT) {
            throw new IllegalArgumentException("“" + name + "” has more than " + PairsFile.MAX_TEXT + " characters");
        }
        return parser.getString();
    }

    /** Ids may be numbers, and images lists or missing; what is no scalar counts as empty. */
    private String scalar() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            String text = parser.getString();
            return text.length() <= 4096 ? text : "";
        }
        parser.skipChildren();
        return "";
    }

    private double probability() {
        double value = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        if (!(value >= 0.5 && value <= 1)) {
            throw new IllegalArgumentException("“probability” must be a number from 0.5 to 1");
        }
        return value;
    }

    private int depth() {
        var context = parser.streamReadContext();
        int depth = 0;
        while (!context.inRoot()) {
            depth++;
            context = context.getParent();
        }
        return depth;
    }
}

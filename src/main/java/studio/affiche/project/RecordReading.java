package studio.affiche.project;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one record token by token; what it does not know is skipped without being held.
 *
 * @param <T> what the record becomes
 */
abstract class RecordReading<T> {
    /** Longest text in characters. */
    static final int MAX_TEXT = 200_000;

    private static final int MOST_TURNS = 64;

    private final JsonParser parser;
    /** How deep the parser stood in objects and lists before the record. */
    private final int outside;

    /** A record whose first token the parser stands at. */
    RecordReading(JsonParser parser) {
        this.parser = parser;
        this.outside = parser.currentToken() == JsonToken.START_OBJECT ? depth() - 1 : depth();
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException in one sentence, if something is missing or of a wrong type; {@link #leave} then
     *     goes to its end
     */
    final T read() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("It is no object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!field(name)) {
                parser.skipChildren();
            }
        }
        return record();
    }

    /** Takes the value that the parser stands at; false if the name means nothing. */
    abstract boolean field(String name);

    /** What was taken. */
    abstract T record();

    /** Goes to the record's last token. */
    final void leave() {
        while (depth() > outside && parser.nextToken() != null) {
            // Each token is dropped as it comes.
        }
    }

    final List<DesignRecord.Turn> turns(String name) {
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

    final String text(String name) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("“" + name + "” must be text");
        }
        if (parser.getStringLength() > MAX_TEXT) {
            throw new IllegalArgumentException("“" + name + "” has more than " + MAX_TEXT + " characters");
        }
        return parser.getString();
    }

    /** Ids may be numbers; what is no scalar, or is longer than any name, counts as empty. */
    final String scalar() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            String text = parser.getString();
            return text.length() <= 4096 ? text : "";
        }
        parser.skipChildren();
        return "";
    }

    /** A scalar, or the first of a list of them. */
    final String first() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return scalar();
        }
        String first = "";
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String one = scalar();
            first = first.isEmpty() ? one : first;
        }
        return first;
    }

    final double number(String name, double least, double most) {
        double value = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("“" + name + "” must be a number from " + JsonWriting.number(least)
                    + " to " + JsonWriting.number(most));
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

package studio.affiche.project;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON read token by token by a reader that knows what must come next, so that a wrong type is told with its line. */
final class JsonText {
    /** What to do with a field whose value comes next. */
    interface Field {
        void read(String name) throws Refusal;
    }

    /** What to do with a member of a list that comes next. */
    interface Member {
        void read() throws Refusal;
    }

    private final JsonParser parser;
    private final String file;
    /** Whether the current token is a value nobody has read yet. */
    private boolean held;

    JsonText(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /** Reads an object field by field. */
    void object(String what, Field field) throws Refusal {
        if (next() != JsonToken.START_OBJECT) {
            throw new Refusal(file + ": " + what + " must be an object in braces, but it is " + found() + where());
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            field.read(parser.currentName());
        }
    }

    /** Reads a list member by member; the member's value is then the current token. */
    void array(String name, String wanted, Member member) throws Refusal {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw wrong(name, wanted, found());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            held = true;
            member.read();
        }
    }

    private JsonToken next() {
        if (held) {
            held = false;
            return parser.currentToken();
        }
        return parser.nextToken();
    }

    /** Whether the value that comes next is an object; reading it stays to be done. */
    boolean objectNext() {
        held = true;
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    String string(String name) throws Refusal {
        if (next() != JsonToken.VALUE_STRING) {
            throw wrong(name, "text in quotes", found());
        }
        return parser.getString();
    }

    int integer(String name) throws Refusal {
        if (next() != JsonToken.VALUE_NUMBER_INT || !parser.getNumberType().equals(JsonParser.NumberType.INT)) {
            throw wrong(name, "a whole number", found());
        }
        return parser.getIntValue();
    }

    /** Leaves the next value out, however deep. */
    void skip() {
        next();
        parser.skipChildren();
    }

    /** Checks that nothing follows. */
    void end() throws Refusal {
        if (parser.nextToken() != null) {
            throw new Refusal(file + " goes on after its end" + where());
        }
    }

    Refusal wrong(String name, String wanted, String found) {
        return new Refusal(file + ": “" + name + "” must be " + wanted + ", but it is " + found + where());
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "missing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
            case VALUE_TRUE, VALUE_FALSE -> parser.getString();
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private String where() {
        return " (line " + parser.currentTokenLocation().getLineNr() + ")";
    }
}

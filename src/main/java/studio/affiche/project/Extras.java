package studio.affiche.project;

import java.util.Map;

/**
 * Fields of a project file that this version of the program does not know, to be written back where they stood.
 *
 * @param fields JSON Pointer (RFC 6901, with {@code ~id=…} for a member of an array that has that id) to JSON text
 */
public record Extras(Map<String, String> fields) {
    /** Nothing unknown. */
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        fields = Map.copyOf(fields);
    }
}

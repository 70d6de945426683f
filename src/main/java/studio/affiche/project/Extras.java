package studio.affiche.project;

import java.util.List;

/**
 * Fields of a project file that this version of the program does not know, to be written back where they stood.
 *
 * @param fields in the order they were met
 */
public record Extras(List<Extra> fields) {
    /** Nothing unknown. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        fields = List.copyOf(fields);
    }

    /**
     * One unknown field.
     *
     * @param path from the document's root to the object that has it
     * @param name of the field
     * @param json its value
     */
    public record Extra(List<Step> path, String name, String json) {
        public Extra {
            path = List.copyOf(path);
        }
    }

    /** One step into a JSON document. */
    public sealed interface Step {
        /** Into a field of an object. */
        record Field(String name) implements Step {}

        /** To the member of a list that has an id of its own, wherever it stands. */
        record Member(String id) implements Step {}

        /** To a member of a list whose members have no ids. */
        record Index(int index) implements Step {}
    }
}

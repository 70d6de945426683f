package studio.affiche.poster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of copy that a poster may show.
 *
 * @param text the line, stripped and not blank
 * @param role what the designer says it is for; empty to have it read from the words
 * @param use whether it must, may or must not stand on a poster
 */
public record Candidate(String text, Optional<CopyRole> role, Use use) {
    /** Whether a line stands on posters. */
    public enum Use {
        /** On every poster. */
        MUST,
        /** Where it fits. */
        MAY,
        /** On none. */
        NEVER;

        /** The word for it in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The use of a word in a file; empty for any other word. */
        public static Optional<Use> of(String word) {
            return Arrays.stream(values()).filter(u -> u.word().equals(word)).findFirst();
        }
    }

    /** A line that may be used, its role read from the words. */
    public static Candidate of(String text) {
        return new Candidate(text, Optional.empty(), Use.MAY);
    }

    /** Lines that may be used, their roles read from the words. */
    public static List<Candidate> of(List<String> texts) {
        return texts.stream().map(Candidate::of).toList();
    }

    public Candidate withText(String value) {
        return new Candidate(value, role, use);
    }

    public Candidate withRole(Optional<CopyRole> value) {
        return new Candidate(text, value, use);
    }

    public Candidate withUse(Use value) {
        return new Candidate(text, role, value);
    }

    /** Whether nothing but the words is said of it. */
    public boolean isPlain() {
        return role.isEmpty() && use == Use.MAY;
    }
}

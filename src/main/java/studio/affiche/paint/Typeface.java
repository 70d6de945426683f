package studio.affiche.paint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A family at a weight and slant, with what stands in for the characters it lacks: for each code point the face that
 * shows it. Safe for use by several threads.
 */
final class Typeface {
    private final Supplier<Face> first;
    private final Lookup lookup;
    private final Map<Key, Optional<Face>> found = new ConcurrentHashMap<>();

    private record Key(int codePoint, Cjk language) {}

    /** Finds the face for a code point, however long that takes. */
    @FunctionalInterface
    interface Lookup {
        Optional<Face> face(int codePoint, Cjk language);
    }

    Typeface(Supplier<Face> first, Lookup lookup) {
        this.first = first;
        this.lookup = lookup;
    }

    /** The face that gives the measures of a line. */
    Face main() {
        return first.get();
    }

    /** The face for a code point, empty if no font on the machine shows it. */
    Optional<Face> face(int codePoint, Cjk language) {
        var key = new Key(codePoint, language);
        Optional<Face> known = found.get(key);
        if (known == null) {
            known = lookup.face(codePoint, language);
            found.put(key, known);
        }
        return known;
    }
}

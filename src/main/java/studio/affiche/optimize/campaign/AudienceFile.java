package studio.affiche.optimize.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import studio.affiche.project.JsonFile;
import studio.affiche.project.JsonView;

/** Reads audiences ({@code docs/formats.md}). */
public final class AudienceFile {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MOST_TASTES = 2000;
    private static final int MOST_TRAITS = 8;
    private static final int LONGEST = 1000;

    private AudienceFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException in one sentence, if it is missing, too large, no JSON, or no audience
     */
    public static Audience read(Path file) throws IOException {
        return JsonFile.read(file, MAX_BYTES, "audience", AudienceFile::audience);
    }

    private static Audience audience(JsonView json) {
        List<Taste> tastes = json.field("tastes").list(MOST_TASTES, AudienceFile::taste);
        return new Audience(
                words(json, "name"),
                words(json, "description"),
                json.number("baseRate"),
                json.number("noise", 0),
                json.number("variation", 0),
                tastes);
    }

    private static Taste taste(JsonView json) {
        List<Trait> traits = json.field("of").list(MOST_TRAITS, t -> Trait.of(t.text()));
        return new Taste(new HashSet<>(traits), json.number("weight"));
    }

    private static String words(JsonView json, String field) {
        String words = json.optional(field).map(JsonView::text).orElse("");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}

package studio.affiche.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a designer has set for the program on this machine: {@code {"designer": "art-director" | FOLDER}}; a file that is
 * missing says nothing.
 *
 * @param file where it is kept
 */
public record SettingsFile(Path file) {
    private static final long MAX_BYTES = 1 << 20;
    private static final String DESIGNER = "designer";
    private static final String RULES = "art-director";

    /** Who shall design. */
    public sealed interface Designer {
        /** Nothing was set. */
        record Unsaid() implements Designer {}

        /** The built-in rules. */
        record ArtDirector() implements Designer {}

        /**
         * A trained policy.
         *
         * @param folder absolute
         */
        record Trained(Path folder) implements Designer {}
    }

    /**
     * Reads it.
     *
     * @throws Refusal in one sentence, if it cannot be used
     */
    public Designer read() throws IOException {
        if (!Files.exists(file)) {
            return new Designer.Unsaid();
        }
        try {
            Optional<String> set = new JsonView(
                            JsonLimits.MAPPER.readTree(LimitedRead.file(file, MAX_BYTES, "settings file")), "settings")
                    .optional(DESIGNER)
                    .map(JsonView::text);
            return set.map(SettingsFile::designer).orElseGet(Designer.Unsaid::new);
        } catch (JacksonException e) {
            throw JsonLimits.refusal(String.valueOf(file), e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** @throws InvalidPathException an IllegalArgumentException, if it is neither word nor path */
    private static Designer designer(String set) {
        return set.equals(RULES) ? new Designer.ArtDirector() : new Designer.Trained(Path.of(set));
    }

    /** Writes it, its folder too where that is missing. */
    public void write(Designer designer) throws IOException {
        ObjectNode node = JsonWriting.object();
        switch (designer) {
            case Designer.Unsaid _ -> {}
            case Designer.ArtDirector _ -> node.put(DESIGNER, RULES);
            case Designer.Trained trained -> node.put(DESIGNER, trained.folder().toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] json = JsonLimits.MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(json));
    }
}

package studio.affiche.design.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.affiche.nn.ModelRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a policy's prompt has beside the published one. Stored in {@code processor_config.json} of its folder, which other
 * programs can do without.
 *
 * @param roles whether it says what each line of copy is for ({@code copy_roles})
 */
public record PromptForm(boolean roles) {
    /** The published prompt. */
    public static final PromptForm PUBLISHED = new PromptForm(false);
    /** With the roles of the lines. */
    public static final PromptForm WITH_ROLES = new PromptForm(true);

    /** Name of the file. */
    public static final String FILE = "processor_config.json";

    private static final String ROLES = "copy_roles";
    private static final long MAX_BYTES = 1 << 16;

    /**
     * The form of a policy's prompt; the published one where the folder says nothing.
     *
     * @throws ModelRefused in one sentence, if the file cannot be read
     */
    public static PromptForm read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return PUBLISHED;
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new ModelRefused(file + " has " + Files.size(file) + " bytes, more than " + MAX_BYTES);
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
            return new PromptForm(root.path(ROLES).asBoolean(false));
        } catch (JacksonException e) {
            throw new ModelRefused(file + " is not valid JSON", e);
        }
    }

    /** The content of the file. */
    public String json() {
        var root = JsonMapper.shared().createObjectNode();
        root.put("processor_class", "LlavaProcessor");
        root.put(ROLES, roles);
        return root.toPrettyString() + "\n";
    }
}

package studio.affiche.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Reads small files of JSON whose fields other rooms know. */
public final class JsonFile {
    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @param limit largest size in bytes
     * @param what the file is for the user, such as {@code audience}
     * @param read makes a value of it; throws {@link IllegalArgumentException} in one sentence for what is wrong
     * @throws Refusal in one sentence, if the file is missing, too large, no JSON, or not what it should be
     */
    public static <T> T read(Path file, int limit, String what, Function<JsonView, T> read) throws IOException {
        byte[] json = LimitedRead.file(file, limit, what);
        String shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        try {
            return read.apply(new JsonView(JsonLimits.MAPPER.readTree(json), what));
        } catch (JacksonException e) {
            throw JsonLimits.refusal(shown, e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(shown + " cannot be used: " + e.getMessage(), e);
        }
    }
}

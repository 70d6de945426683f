package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.CopyRole;
import studio.affiche.project.Refusal;

/** Roles that people gave to the lines of briefs: a line of {@code file<TAB>role<TAB>line} for each. */
final class CopyLabels {
    private static final long MOST_BYTES = 16 << 20;

    private CopyLabels() {}

    /**
     * The roles by file and line.
     *
     * @throws Refusal in one sentence, if a line has another form
     */
    static Map<String, Map<String, CopyRole>> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Refusal(file + " is larger than 16 MiB");
        }
        var roles = new HashMap<String, Map<String, CopyRole>>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String[] parts = lines.get(i).split("\t", 3);
            Optional<CopyRole> role = parts.length == 3 ? CopyRole.of(parts[1]) : Optional.empty();
            if (role.isEmpty()) {
                throw new Refusal(
                        file + ", line " + (i + 1) + ": write the brief's file, a role and the line, with tabs");
            }
            roles.computeIfAbsent(parts[0], f -> new HashMap<>()).put(parts[2], role.get());
        }
        return roles;
    }
}

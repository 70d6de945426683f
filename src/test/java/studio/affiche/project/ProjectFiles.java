package studio.affiche.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import studio.affiche.poster.Layer;

/** Project files for tests. */
final class ProjectFiles {
    static final byte[] THUMBNAIL = "a small picture".getBytes(UTF_8);

    private ProjectFiles() {}

    /** A project with several layers, text and images. */
    static Project withImages() {
        for (long seed = 0; ; seed++) {
            Project project = new Posters(seed).project();
            if (project.references().size() >= 2
                    && project.poster().layers().size() >= 3
                    && !project.poster().layers(Layer.Text.class).isEmpty()) {
                return project;
            }
        }
    }

    /** A project's file, its document changed. */
    static byte[] edited(Project project, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(project, THUMBNAIL), "p");
        String json = new String(entries.get("poster.json"), UTF_8);
        entries.put("poster.json", change.apply(json).getBytes(UTF_8));
        return zip(entries);
    }

    /** A file with some bytes changed, or cut short. */
    static byte[] mutated(byte[] file, SplittableRandom random) {
        byte[] changed = random.nextInt(8) == 0 && file.length > 1
                ? Arrays.copyOf(file, random.nextInt(1, file.length))
                : file.clone();
        List<String> tokens = List.of("null", "-1", "1e308", "{}", "[]", "\"\"", "true", "99999999999", "\u0000");
        int flips = random.nextInt(1, 6);
        for (int i = 0; i < flips; i++) {
            int at = random.nextInt(changed.length);
            if (random.nextBoolean()) {
                changed[at] = (byte) random.nextInt();
            } else {
                byte[] token = tokens.get(random.nextInt(tokens.size())).getBytes(UTF_8);
                System.arraycopy(token, 0, changed, at, Math.min(token.length, changed.length - at));
            }
        }
        return changed;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

package studio.affiche.project;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.affiche.project.ProjectFiles.THUMBNAIL;
import static studio.affiche.project.ProjectFiles.withImages;
import static studio.affiche.project.ProjectFiles.zip;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are none, or hold what they must not, are refused in one sentence. */
class ProjectArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingImageIsTold() throws Exception {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(withImages(), THUMBNAIL), "p");
        entries.keySet().removeIf(name -> name.startsWith("assets/"));
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("p.affiche is incomplete");
    }

    @Test
    void anImageThatIsNotWhatItsNameSaysIsTold() throws Exception {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(withImages(), THUMBNAIL), "p");
        String image = entries.keySet().stream()
                .filter(n -> n.startsWith("assets/"))
                .findFirst()
                .orElseThrow();
        entries.put(image, "another".getBytes(UTF_8));
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escape.png", "/etc/passwd", "assets/../../x", "a\\b", "c:evil"})
    void namesThatLeadOutsideAreRefused(String name) throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(name, new byte[1]);
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("leads outside");
    }

    @Test
    void partsThatAreThereTwiceAreRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        byte[] one = zip(Map.of("aaaaa.json", new byte[3], "aaaab.json", new byte[3]));
        String latin = new String(one, ISO_8859_1).replace("aaaab", "aaaaa");
        out.write(latin.getBytes(ISO_8859_1));
        assertThatThrownBy(() -> ProjectFile.read(out.toByteArray(), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("twice");
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsRefusedWhileUnpacking() throws Exception {
        byte[] bomb = zip(Map.of("poster.json", new byte[80 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> ProjectFile.read(bomb, "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void tooManyPartsAreRefused() throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5000; i++) {
            entries.put("part-" + i, new byte[0]);
        }
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than 4096 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK"})
    void whatIsNoArchiveIsTold(String content) throws Exception {
        Path file = folder.resolve("p.affiche");
        Files.writeString(file, content);
        assertThatThrownBy(() -> ProjectFile.read(file))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche is not an Affiche project")
                .hasLineCount(1);
    }

    @Test
    void nestingBeyondReasonIsRefused() throws Exception {
        byte[] deep = zip(Map.of("poster.json", ("[".repeat(5000) + "]".repeat(5000)).getBytes(UTF_8)));
        assertThatThrownBy(() -> ProjectFile.read(deep, "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("not valid JSON")
                .hasLineCount(1);
    }
}

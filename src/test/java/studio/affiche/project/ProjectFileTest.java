package studio.affiche.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.affiche.project.ProjectFiles.THUMBNAIL;
import static studio.affiche.project.ProjectFiles.edited;
import static studio.affiche.project.ProjectFiles.withImages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFileTest {
    @TempDir
    private Path folder;

    @Property(tries = 300)
    void anyProjectComesBackAsItWas(@ForAll long seed) throws IOException {
        Project project = new Posters(seed).project();
        byte[] file = ProjectFile.bytes(project, THUMBNAIL);
        Project read = ProjectFile.read(file, "test.affiche");
        assertThat(read.brief()).isEqualTo(project.brief());
        assertThat(read.product()).isEqualTo(project.product());
        assertThat(read.poster()).isEqualTo(project.poster());
        assertThat(read.variants()).isEqualTo(project.variants());
        assertThat(read.feedback()).isEqualTo(project.feedback());
        assertThat(read.learned()).isEqualTo(project.learned());
        assertThat(read.extras()).isEqualTo(Extras.NONE);
        assertThat(read.assets().all().keySet()).containsExactlyInAnyOrderElementsOf(project.references());
        assertThat(ProjectFile.bytes(read, THUMBNAIL)).isEqualTo(file);
    }

    @Test
    void theFileHoldsPosterThumbnailAndImagesUnderTheirNames() throws Exception {
        Project project = withImages();
        Path file = folder.resolve("p.affiche");
        ProjectFile.write(project, THUMBNAIL, file);
        Map<String, byte[]> entries = Archive.read(Files.readAllBytes(file), "p.affiche");
        assertThat(entries.keySet()).startsWith("poster.json", "thumbnail.png");
        assertThat(entries.get("thumbnail.png")).isEqualTo(THUMBNAIL);
        project.references().forEach(ref -> assertThat(entries).containsKey("assets/" + ref.fileName()));
        assertThat(new String(entries.get("poster.json"), UTF_8)).contains("\"schemaVersion\" : \"1.3\"");
    }

    @ParameterizedTest
    @CsvSource({"2.0, newer Affiche", "17.3, newer Affiche", "0.9, never released", "one, schemaVersion"})
    void versionsThatCannotBeReadAreRefused(String version, String why) throws Exception {
        assertThatThrownBy(() -> ProjectFile.read(withVersion(version), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche", why)
                .hasLineCount(1);
    }

    @Test
    void aNewerMinorVersionIsOpened() throws Exception {
        assertThat(ProjectFile.read(withVersion("1.7"), "p.affiche").poster().layers())
                .isNotEmpty();
    }

    private static byte[] withVersion(String version) throws IOException {
        return edited(
                withImages(),
                json -> json.replace("\"schemaVersion\" : \"1.3\"", "\"schemaVersion\" : \"" + version + "\""));
    }

    @Test
    void missingFilesAndFoldersAreTold() {
        assertThatThrownBy(() -> ProjectFile.read(folder.resolve("none.affiche")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no project");
        assertThatThrownBy(() -> ProjectFile.read(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aTextWithLineBreaksIsToldInOneLine() throws Exception {
        String design =
                "{\"id\": \"d\", \"seed\": 1, \"prompt\": \"studio\", \"text\": [\"two\\nlines\"], \"layout\": []}";
        byte[] file = edited(
                withImages(),
                json -> "{\"schemaVersion\": \"1.0\", \"poster\": {\"size\": [100, 100], \"layers\": [], \"design\": "
                        + design + "}}");
        assertThatThrownBy(() -> ProjectFile.read(file, "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("has no box for the text “two lines”")
                .hasLineCount(1);
    }
}

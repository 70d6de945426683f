package studio.affiche.project;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.project.ProjectFiles.THUMBNAIL;
import static studio.affiche.project.ProjectFiles.mutated;
import static studio.affiche.project.ProjectFiles.zip;

import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever befell a file, it is read or refused. */
class ProjectDamageTest {
    @Property(tries = 2000)
    void aDamagedFileIsReadOrRefusedButNothingElse(@ForAll long seed) throws IOException {
        var random = new SplittableRandom(seed);
        byte[] file = ProjectFile.bytes(new Posters(random.nextInt(20)).project(), THUMBNAIL);
        readsOrRefuses(mutated(file, random));
    }

    @Property(tries = 3000)
    void aDamagedDocumentIsReadOrRefusedButNothingElse(@ForAll long seed) throws IOException {
        var random = new SplittableRandom(seed);
        Map<String, byte[]> entries =
                Archive.read(ProjectFile.bytes(new Posters(random.nextInt(20)).project(), THUMBNAIL), "p");
        entries.put("poster.json", mutated(entries.get("poster.json"), random));
        readsOrRefuses(zip(entries));
    }

    private static void readsOrRefuses(byte[] file) throws IOException {
        try {
            Project read = ProjectFile.read(file, "p.affiche");
            assertThat(ProjectFile.bytes(read, THUMBNAIL)).isNotEmpty();
        } catch (Refusal e) {
            assertThat(e.getMessage()).isNotBlank().hasLineCount(1).hasSizeLessThan(600);
        }
    }
}

package studio.affiche.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.project.SettingsFile.Designer;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private SettingsFile settings;

    @BeforeEach
    void file() {
        settings = new SettingsFile(folder.resolve("data/settings.json"));
    }

    @Test
    void nothingIsSaidWhereThereIsNoFile() throws Exception {
        assertThat(settings.read()).isEqualTo(new Designer.Unsaid());
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        for (Designer designer :
                new Designer[] {new Designer.Trained(folder), new Designer.ArtDirector(), new Designer.Unsaid()}) {
            settings.write(designer);
            assertThat(settings.read()).isEqualTo(designer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"designer\": 5}", "{\"designer\": \"a\\u0000b\"}", "\"designer\""})
    void aDamagedFileIsRefusedInOneSentence(String content) throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(settings.file(), content);
        assertThatThrownBy(settings::read)
                .isInstanceOf(Refusal.class)
                .message()
                .contains("settings")
                .hasLineCount(1);
    }
}

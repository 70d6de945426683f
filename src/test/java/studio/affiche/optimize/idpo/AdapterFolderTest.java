package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.task.TaskCancelled;

class AdapterFolderTest {
    private static final String CONFIG = "adapter_config.json";

    @TempDir
    Path above;

    private void put(Path folder, String text) throws IOException, TaskCancelled {
        new AdapterFolder(folder).replace(made -> Files.writeString(made.resolve(CONFIG), text));
    }

    @Test
    void aFolderIsMadeWithThoseAboveItAndReplacedLater() throws IOException, TaskCancelled {
        Path folder = above.resolve("new").resolve("adapter");
        put(folder, "one");
        assertThat(folder.resolve(CONFIG)).hasContent("one");
        put(folder, "two");
        assertThat(folder.resolve(CONFIG)).hasContent("two");
        assertThat(names(above.resolve("new"))).containsExactly("adapter");
    }

    @Test
    void whereFillingFailsTheEarlierStaysAndNothingIsLeft() throws IOException, TaskCancelled {
        Path folder = above.resolve("adapter");
        put(folder, "one");
        assertThatThrownBy(() -> new AdapterFolder(folder).replace(made -> {
                    Files.writeString(made.resolve(CONFIG), "half");
                    throw new IOException("The disk is full");
                }))
                .hasMessage("The disk is full");
        assertThat(folder.resolve(CONFIG)).hasContent("one");
        assertThat(names(above)).containsExactly("adapter");
    }

    @Test
    void whatIsNoAdapterIsNotReplaced() throws IOException {
        Path file = Files.writeString(above.resolve("file"), "mine");
        assertThatThrownBy(() -> new AdapterFolder(file).check()).hasMessageContaining(file + " is there");
        Path full = Files.createDirectory(above.resolve("full"));
        Files.writeString(full.resolve("diary.txt"), "mine");
        assertThatThrownBy(() -> new AdapterFolder(full).check()).hasMessageContaining("choose another");
        new AdapterFolder(Files.createDirectory(above.resolve("empty"))).check();
        new AdapterFolder(above.resolve("none")).check();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}

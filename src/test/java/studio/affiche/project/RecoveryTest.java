package studio.affiche.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.project.RecoveryFolder.ProcessId;

class RecoveryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ProcessId OLD = new ProcessId(4711, Instant.parse("2026-11-23T08:00:00Z"));
    private static final ProcessId NEW = new ProcessId(4712, Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path folder;

    private RecoveryFolder crashed() {
        return new RecoveryFolder(folder, OLD, p -> true);
    }

    private RecoveryFolder next() {
        return new RecoveryFolder(folder, NEW, p -> p.equals(NEW));
    }

    private static Project project(long seed) {
        return new Posters(seed).project();
    }

    @Test
    void aDocumentThatWasNeverSavedIsOfferedAfterACrash() throws Exception {
        RecoveryFolder before = crashed();
        String id = before.begin("Untitled", Optional.empty(), NOW);
        before.keep(id, project(5), "Untitled", Optional.empty(), NOW.plusSeconds(3));

        assertThat(next().left())
                .containsExactly(new RecoveryFolder.Left(id, "Untitled", Optional.empty(), NOW.plusSeconds(3)));
        Project read = next().read(id);
        assertThat(read.poster()).isEqualTo(project(5).poster());
        assertThat(read.assets().all().keySet()).containsAll(project(5).references());
    }

    @Test
    void documentsOfProcessesThatStillRunAreNotOffered() throws Exception {
        RecoveryFolder running = next();
        String id = running.begin("Mine", Optional.empty(), NOW);
        running.keep(id, project(5), "Mine", Optional.empty(), NOW);
        assertThat(running.left()).isEmpty();
    }

    @Test
    void aProcessNumberThatWasUsedAgainIsNotTakenForTheSameProcess() {
        ProcessId self = ProcessId.current();
        assertThat(self.alive()).isTrue();
        assertThat(new ProcessId(self.pid(), self.started().minusSeconds(60)).alive())
                .isFalse();
        assertThat(new ProcessId(Long.MAX_VALUE, NOW).alive()).isFalse();
    }

    @Test
    void theNewestIsOfferedFirstWithItsFile() throws Exception {
        RecoveryFolder before = crashed();
        Path file = folder.resolve("spring.affiche");
        String a = before.begin("a", Optional.empty(), NOW);
        before.keep(a, project(1), "a", Optional.empty(), NOW);
        String b = before.begin("b", Optional.of(file), NOW);
        before.keep(b, project(2), "b", Optional.of(file), NOW.plusSeconds(9));
        assertThat(next().left()).extracting(RecoveryFolder.Left::id).containsExactly(b, a);
        assertThat(next().left().getFirst().file()).contains(file);
    }

    @Test
    void whatWasSavedOrNeverChangedIsNotOfferedAndClearedAway() throws Exception {
        RecoveryFolder before = crashed();
        String saved = before.begin("saved", Optional.empty(), NOW);
        before.keep(saved, project(1), "saved", Optional.empty(), NOW);
        before.clean(saved, "saved", Optional.of(folder.resolve("saved.affiche")), NOW);
        before.begin("untouched", Optional.empty(), NOW);
        assertThat(next().left()).isEmpty();
        try (var entries = Files.list(folder)) {
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void whatWasDiscardedIsNotOfferedAgain() throws Exception {
        RecoveryFolder before = crashed();
        String id = before.begin("a", Optional.empty(), NOW);
        before.keep(id, project(1), "a", Optional.empty(), NOW);
        next().discard(id);
        assertThat(next().left()).isEmpty();
        next().discard(id);
    }

    @Test
    void lookingWhileJournalsAreClearedAwayFindsNothingMissing() throws Exception {
        RecoveryFolder running = next();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            ids.add(running.begin("a", Optional.empty(), NOW));
        }
        var clearing = new FutureTask<Boolean>(() -> {
            for (String id : ids) {
                running.discard(id);
            }
            return true;
        });
        Thread.ofPlatform().start(clearing);
        do {
            assertThat(running.left()).isEmpty();
        } while (!clearing.isDone());
        assertThat(clearing.get()).isTrue();
    }

    @Test
    void imagesAreWrittenOnceHoweverOftenThePosterChanges() throws Exception {
        RecoveryFolder before = crashed();
        long seed = withImages();
        String id = before.begin("a", Optional.empty(), NOW);
        before.keep(id, project(seed), "a", Optional.empty(), NOW);
        Path assets = folder.resolve(id).resolve("assets");
        try (var images = Files.list(assets)) {
            for (Path image : images.toList()) {
                Files.setLastModifiedTime(image, FileTime.from(Instant.EPOCH));
            }
        }
        before.keep(id, project(seed), "a", Optional.empty(), NOW.plusSeconds(1));
        try (var images = Files.list(assets)) {
            assertThat(images.toList()).isNotEmpty().allMatch(i -> i.toFile().lastModified() == 0);
        }
    }

    private static long withImages() {
        long seed = 0;
        while (project(seed).references().isEmpty()) {
            seed++;
        }
        return seed;
    }

    @Test
    void aJournalThatIsDamagedIsStillOfferedAndADocumentThatIsDamagedIsRefused() throws Exception {
        RecoveryFolder before = crashed();
        String id = before.begin("a", Optional.empty(), NOW);
        before.keep(id, project(1), "a", Optional.empty(), NOW);
        Files.writeString(folder.resolve(id).resolve("journal.json"), "{\"pid\": ");
        assertThat(next().left()).extracting(RecoveryFolder.Left::id).containsExactly(id);
        Files.writeString(folder.resolve(id).resolve("poster.json"), "{\"schemaVersion\": \"1.0\"");
        assertThatThrownBy(() -> next().read(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createDirectory(folder.resolve("photos"));
        assertThat(next().left()).isEmpty();
        assertThat(folder.resolve("notes.txt")).exists();
        assertThat(folder.resolve("photos")).exists();
        assertThatThrownBy(() -> next().discard("../photos")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Work that is due when the test says so. */
    private static final class Clockwork implements Autosave.Later {
        private final List<Duration> delays = new ArrayList<>();
        private final List<Runnable> due = new ArrayList<>();

        @Override
        public void after(Duration delay, Runnable work) {
            delays.add(delay);
            due.add(work);
        }

        void run() {
            List<Runnable> now = List.copyOf(due);
            due.clear();
            now.forEach(Runnable::run);
        }
    }

    @Test
    void severalChangesAreWrittenOnceWithinASecondOfTheFirst() {
        var clockwork = new Clockwork();
        var autosave = new Autosave(clockwork);
        var written = new ArrayList<String>();
        autosave.changed(() -> written.add("first"));
        autosave.changed(() -> written.add("second"));
        autosave.changed(() -> written.add("third"));
        assertThat(clockwork.delays).hasSize(1).allMatch(d -> d.compareTo(Duration.ofSeconds(1)) < 0);
        assertThat(written).isEmpty();
        clockwork.run();
        assertThat(written).containsExactly("third");
        autosave.changed(() -> written.add("fourth"));
        clockwork.run();
        assertThat(written).containsExactly("third", "fourth");
    }

    @Test
    void aWriteThatFailsIsToldAndTriedAgain() {
        var clockwork = new Clockwork();
        var autosave = new Autosave(clockwork);
        var tries = new ArrayList<Integer>();
        autosave.changed(() -> {
            tries.add(tries.size());
            if (tries.size() < 3) {
                throw new IOException("No space left on device");
            }
        });
        clockwork.run();
        assertThat(autosave.problem()).get().extracting(Throwable::getMessage).isEqualTo("No space left on device");
        clockwork.run();
        clockwork.run();
        assertThat(tries).hasSize(3);
        assertThat(autosave.problem()).isEmpty();
        clockwork.run();
        assertThat(tries).hasSize(3);
    }

    @Test
    void whatIsForgottenIsNotWritten() {
        var clockwork = new Clockwork();
        var autosave = new Autosave(clockwork);
        var written = new ArrayList<String>();
        autosave.changed(() -> written.add("never"));
        autosave.forget();
        clockwork.run();
        assertThat(written).isEmpty();
    }
}

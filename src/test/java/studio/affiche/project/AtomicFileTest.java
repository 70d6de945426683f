package studio.affiche.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    @TempDir
    private Path folder;

    /** The steps that can fail. */
    private enum Step {
        CREATE,
        WRITE,
        FORCE,
        CLOSE,
        PERMISSIONS,
        COPY,
        MOVE_BACKUP,
        MOVE_ATOMIC
    }

    /** A disk on which one step fails, a number of times. */
    private static final class FailingDisk implements Disk {
        private final Step failing;
        private int failures;
        private final List<Long> pauses = new ArrayList<>();

        FailingDisk(Step failing, int failures) {
            this.failing = failing;
            this.failures = failures;
        }

        private void step(Step step, Path file) throws IOException {
            if (step == failing && failures-- > 0) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }

        @Override
        public Sink create(Path file) throws IOException {
            step(Step.CREATE, file);
            Sink real = REAL.create(file);
            return new Sink() {
                @Override
                public void write(int b) throws IOException {
                    step(Step.WRITE, file);
                    real.write(b);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    // Half of it fits.
                    real.write(bytes, offset, length / 2);
                    step(Step.WRITE, file);
                    real.write(bytes, offset + length / 2, length - length / 2);
                }

                @Override
                void force() throws IOException {
                    step(Step.FORCE, file);
                    real.force();
                }

                @Override
                public void close() throws IOException {
                    real.close();
                    step(Step.CLOSE, file);
                }
            };
        }

        @Override
        public void likePermissions(Path file, Path model) throws IOException {
            step(Step.PERMISSIONS, file);
            REAL.likePermissions(file, model);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            step(Step.COPY, to);
            REAL.copy(from, to);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            boolean atomic = Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE);
            step(atomic ? Step.MOVE_ATOMIC : Step.MOVE_BACKUP, to);
            REAL.move(from, to, options);
        }

        @Override
        public void delete(Path file) throws IOException {
            REAL.delete(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            REAL.forceFolder(folder);
        }

        @Override
        public void pause(long milliseconds) {
            pauses.add(milliseconds);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAndReplaces() throws Exception {
        Path file = folder.resolve("poster.png");
        AtomicFile.write(file, out -> out.write("one".getBytes(UTF_8)));
        AtomicFile.write(file, out -> out.write("two".getBytes(UTF_8)));
        assertThat(file).hasContent("two");
        assertThat(names()).containsExactly("poster.png");
    }

    @Test
    void keepsThePreviousFileWhereAsked() throws Exception {
        Path file = folder.resolve("poster.affiche");
        for (String content : List.of("one", "two", "three")) {
            AtomicFile.writeKeepingBackup(file, out -> out.write(content.getBytes(UTF_8)));
        }
        assertThat(file).hasContent("three");
        assertThat(folder.resolve("poster.affiche.bak")).hasContent("two");
        assertThat(names()).containsExactly("poster.affiche", "poster.affiche.bak");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aFailureAtAnyStepLeavesTheOldFileAndNothingElse(Step step) throws Exception {
        Path file = folder.resolve("poster.affiche");
        Files.writeString(file, "old");
        var disk = new FailingDisk(step, Integer.MAX_VALUE);
        assertThatThrownBy(() -> AtomicFile.write(file, true, disk, out -> out.write("brand new".getBytes(UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(file).hasContent("old");
        assertThat(names()).doesNotContain("part").allMatch(n -> !n.endsWith(".part"));
        if (Files.exists(folder.resolve("poster.affiche.bak"))) {
            assertThat(folder.resolve("poster.affiche.bak")).hasContent("old");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CREATE", "WRITE", "FORCE", "CLOSE", "MOVE_ATOMIC"})
    void aFailureLeavesNothingWhereNothingWas(Step step) throws Exception {
        var disk = new FailingDisk(step, Integer.MAX_VALUE);
        assertThatThrownBy(() -> AtomicFile.write(
                        folder.resolve("new.png"), false, disk, out -> out.write("brand new".getBytes(UTF_8))))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void contentThatFailsHalfwayLeavesTheOldFile() throws Exception {
        Path file = folder.resolve("poster.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("the encoder gave up");
                }))
                .hasMessage("the encoder gave up");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("poster.png");
    }

    @Test
    void aMoveThatFailsForAMomentIsTriedAgainWithLongerPauses() throws Exception {
        Path file = folder.resolve("poster.png");
        Files.writeString(file, "old");
        var disk = new FailingDisk(Step.MOVE_ATOMIC, 3);
        AtomicFile.write(file, false, disk, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(disk.pauses).containsExactly(20L, 40L, 80L);
    }

    @Test
    void aFilesystemWithoutAtomicMovesStillEndsWithTheNewFile() throws Exception {
        Path file = folder.resolve("poster.png");
        Files.writeString(file, "old");
        AtomicFile.write(file, false, withoutAtomicMoves(false), out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("poster.png");
    }

    @Test
    void aFilesystemWithoutAtomicMovesGetsTheOldFileBackWhenTheMoveLosesIt() throws Exception {
        Path file = folder.resolve("poster.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(
                        file, false, withoutAtomicMoves(true), out -> out.write("new".getBytes(UTF_8))))
                .hasMessageContaining("lost");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("poster.png");
    }

    private static Disk withoutAtomicMoves(boolean losing) {
        var real = new FailingDisk(Step.CREATE, 0);
        return new Disk() {
            private boolean lost;

            @Override
            public Sink create(Path file) throws IOException {
                return real.create(file);
            }

            @Override
            public void likePermissions(Path file, Path model) throws IOException {
                real.likePermissions(file, model);
            }

            @Override
            public void copy(Path from, Path to) throws IOException {
                real.copy(from, to);
            }

            @Override
            public void move(Path from, Path to, CopyOption... options) throws IOException {
                if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                    throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
                }
                if (losing && !lost) {
                    lost = true;
                    Files.delete(to);
                    throw new IOException("lost the file while replacing it");
                }
                real.move(from, to, options);
            }

            @Override
            public void delete(Path file) throws IOException {
                real.delete(file);
            }

            @Override
            public void forceFolder(Path folder) throws IOException {
                real.forceFolder(folder);
            }

            @Override
            public void pause(long milliseconds) {}
        };
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws Exception {
        Path real = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.png");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), real);
        AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("new");
        assertThat(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void permissionsOfTheOldFileStay() throws Exception {
        Path file = folder.resolve("poster.png");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/poster.png", "."})
    void aFolderThatIsMissingOrATargetThatIsAFolderIsRefusedInOneSentence(String name) {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve(name), out -> out.write(1)))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("folder")
                .hasLineCount(1);
    }
}

package studio.affiche.optimize.idpo;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that an adapter goes to: filled beside it and put in its place at the end, so that it is always whole. */
public record AdapterFolder(Path folder) {
    private static final String SIGN = "adapter_config.json";

    /** Fills a folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * Checks that nothing but an adapter would be replaced.
     *
     * @throws IOException in one sentence, if something else is there
     */
    void check() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean adapter = Files.isRegularFile(folder.resolve(SIGN));
        if (!Files.isDirectory(folder) || !(adapter || empty())) {
            throw new IOException(folder + " is there and is no adapter: choose another folder");
        }
    }

    /**
     * Takes the adapter away for good; does nothing if there is none.
     *
     * @throws IOException in one sentence, if something else is there, or it cannot be deleted
     */
    public void remove() throws IOException {
        check();
        if (Files.exists(folder)) {
            delete(folder);
        }
    }

    private boolean empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Puts a filled folder in place of what is there.
     *
     * @throws IOException in one sentence, if it cannot; the earlier adapter is in its place then
     */
    void replace(Filling filling) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.resolveSibling("");
        Files.createDirectories(parent);
        // The workshop is for its owner only; what comes out of it is as open as any folder.
        Path workshop = Files.createTempDirectory(parent, ".affiche-adapter");
        try {
            Path made = Files.createDirectory(workshop.resolve("made"));
            filling.fill(made);
            Path earlier = workshop.resolve("earlier");
            if (Files.exists(target)) {
                Files.move(target, earlier);
            }
            try {
                Files.move(made, target);
            } catch (IOException e) {
                if (Files.exists(earlier)) {
                    Files.move(earlier, target);
                }
                throw e;
            }
        } catch (FileSystemException e) {
            throw new IOException(
                    "The adapter could not be put at " + folder + ": close what uses it and see that the"
                            + " folder above can be written to",
                    e);
        } finally {
            delete(workshop);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

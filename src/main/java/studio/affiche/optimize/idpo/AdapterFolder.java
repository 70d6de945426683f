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
import studio.affiche.task.TaskCancelled;

/** The folder that an adapter goes to: filled beside it and put in its place at the end, so that it is always whole. */
public record AdapterFolder(Path folder) {
    private static final String SIGN = "adapter_config.json";

    /** Fills a folder. */
    @FunctionalInterface
    public interface Filling<T> {
        /** Fills it, which is there and empty; gives what came of it. */
        T fill(Path folder) throws IOException, TaskCancelled;
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
     * @return what the filling gives
     * @throws IOException in one sentence, if something else is there, or it cannot; what was there is in its place then
     * @throws TaskCancelled if the filling was; what was there is in its place then
     */
    public <T> T replace(Filling<T> filling) throws IOException, TaskCancelled {
        check();
        Path target = folder.toAbsolutePath().normalize();
        Path workshop;
        Path made;
        try {
            Path parent = target.resolveSibling("");
            Files.createDirectories(parent);
            // The workshop is for its owner only; what comes out of it is as open as any folder.
            workshop = Files.createTempDirectory(parent, ".affiche-adapter");
            made = Files.createDirectory(workshop.resolve("made"));
        } catch (FileSystemException e) {
            throw notPut(e);
        }
        try {
            T result = filling.fill(made);
            put(made, target, workshop.resolve("earlier"));
            return result;
        } finally {
            delete(workshop);
        }
    }

    private void put(Path made, Path target, Path earlier) throws IOException {
        try {
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
            throw notPut(e);
        }
    }

    private IOException notPut(FileSystemException cause) {
        return new IOException(
                "The adapter could not be put at " + folder + ": close what uses it and see that the"
                        + " folder above can be written to",
                cause);
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

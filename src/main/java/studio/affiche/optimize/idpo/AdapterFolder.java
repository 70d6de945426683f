package studio.affiche.optimize.idpo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that an adapter goes to: filled beside it and put in its place at the end, so that it is always whole. */
record AdapterFolder(Path folder) {
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

    private boolean empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Puts a filled folder in place of what is there. */
    void replace(Filling filling) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = target.resolve("..").normalize();
        Files.createDirectories(parent);
        Path made = Files.createTempDirectory(parent, ".affiche-adapter");
        try {
            filling.fill(made);
            if (Files.exists(target)) {
                Path old = Files.createTempDirectory(parent, ".affiche-old");
                Files.move(target, old.resolve("adapter"));
                try {
                    Files.move(made, target);
                } catch (IOException e) {
                    Files.move(old.resolve("adapter"), target);
                    throw e;
                } finally {
                    delete(old);
                }
            } else {
                Files.move(made, target);
            }
        } finally {
            delete(made);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
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

package studio.affiche.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole files of a bounded size; what the file system says of the size is not believed. */
final class LimitedRead {
    private LimitedRead() {}

    /**
     * The bytes of a file.
     *
     * @param what the file is for the user, such as {@code brief}
     * @throws Refusal if it is missing, no file, or larger than the limit
     */
    static byte[] file(Path file, long limit, String what) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder, not a " + what);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal(file + " is not a regular file, so it cannot be read as a " + what);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            if (bytes.length > limit) {
                throw new Refusal(file + " is larger than " + (limit >> 20) + " MiB, which is too much for a " + what);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no " + what + " " + file, e);
        }
    }
}

package studio.affiche.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file being written so that at any moment, a crash included, its name stands for the whole old content or the whole
 * new.
 *
 * <p>The steps: write {@code .affiche-<process>-<n>.part} in the same folder, force it to the device, keep the old file
 * as {@code <name>.bak} where asked, move the new one over the name atomically (up to five tries, 20 ms apart and
 * doubling, since a virus scanner may hold the file for a moment), force the folder. When a step fails the old file is as
 * it was and the part is gone.
 *
 * <p>Fallbacks: a symbolic link is followed, so that it stays a link and its target is replaced. Where the filesystem
 * has no atomic move the old file is copied aside, the new one moved over it, and the copy moved back if that fails.
 */
public final class AtomicFile implements AutoCloseable {
    private static final int TRIES = 5;
    private static final int FIRST_PAUSE_MS = 20;
    private static final AtomicLong NUMBER = new AtomicLong();

    /** Writes what the file shall hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes it all; closing the stream is not needed. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Disk disk;
    private final boolean backup;
    private final Path target;
    private final Path folder;
    private final Path part;
    private final Disk.Sink sink;
    private final OutputStream out;
    private boolean ended;

    private AtomicFile(Path file, boolean backup, Disk disk) throws IOException {
        this.disk = disk;
        this.backup = backup;
        this.target = target(file);
        this.folder = folder(target);
        this.part = part(folder);
        this.sink = create(disk, part);
        this.out = new BufferedOutputStream(sink, 1 << 16);
    }

    /** Writes a file, replacing one that is there. */
    public static void write(Path file, Content content) throws IOException {
        write(file, false, Disk.REAL, content);
    }

    /** Writes a file and keeps one that is there as {@code <name>.bak}. */
    public static void writeKeepingBackup(Path file, Content content) throws IOException {
        write(file, true, Disk.REAL, content);
    }

    static void write(Path file, boolean backup, Disk disk, Content content) throws IOException {
        try (var pending = new AtomicFile(file, backup, disk)) {
            content.writeTo(pending.out());
            pending.commit();
        }
    }

    /** Begins a file that is written bit by bit; closing it without {@link #commit} leaves everything as it was. */
    public static AtomicFile begin(Path file) throws IOException {
        return new AtomicFile(file, false, Disk.REAL);
    }

    /** Takes the content; need not be closed. */
    public OutputStream out() {
        return out;
    }

    /** Puts what was written under the file's name. */
    public void commit() throws IOException {
        out.flush();
        sink.force();
        sink.close();
        if (Files.exists(target)) {
            disk.likePermissions(part, target);
            if (backup) {
                keep(target.resolveSibling(target.getFileName() + ".bak"));
            }
        }
        moveOver();
        ended = true;
        disk.forceFolder(folder);
    }

    /** Takes the part away unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            try {
                sink.close();
            } finally {
                disk.delete(part);
            }
        }
    }

    private static Path target(Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new Refusal(file + " is a folder: give the name of a file");
        }
        return target;
    }

    private static Path folder(Path target) throws IOException {
        Path folder = Optional.ofNullable(target.getParent())
                .orElseThrow(() -> new Refusal(target + " is not the name of a file"));
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + ": make it first or choose another");
        }
        return folder;
    }

    /** A name in a folder that no other writer of this or another process uses. */
    private static Path part(Path folder) {
        return folder.resolve(".affiche-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + ".part");
    }

    private static Disk.Sink create(Disk disk, Path part) throws IOException {
        try {
            return disk.create(part);
        } catch (FileAlreadyExistsException e) {
            // Left by a process of the same number that died: nobody else can own it now.
            disk.delete(part);
            return disk.create(part);
        }
    }

    private void keep(Path kept) throws IOException {
        Path copy = part(folder);
        try {
            disk.copy(target, copy);
            disk.move(copy, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            cleared(copy, e);
            throw e;
        }
    }

    private void moveOver() throws IOException {
        long pause = FIRST_PAUSE_MS;
        for (int attempt = 1; ; attempt++) {
            try {
                disk.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                moveWithCopyAside();
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
            pause(pause);
            pause *= 2;
        }
    }

    private void moveWithCopyAside() throws IOException {
        if (!Files.exists(target)) {
            disk.move(part, target);
            return;
        }
        Path aside = part(folder);
        try {
            disk.copy(target, aside);
            disk.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (Files.exists(aside) && !Files.exists(target)) {
                disk.move(aside, target);
            }
            cleared(aside, e);
            throw e;
        }
        disk.delete(aside);
    }

    private void pause(long milliseconds) throws IOException {
        try {
            disk.pause(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting to write the file");
        }
    }

    private void cleared(Path copy, IOException failure) {
        try {
            disk.delete(copy);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}

package studio.affiche.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** The steps of writing a file safely, apart, so that tests can make each of them fail. */
interface Disk {
    /** A new file being written. */
    abstract class Sink extends OutputStream {
        /** Returns when everything written is on the device. */
        abstract void force() throws IOException;
    }

    /** Creates a file that must not exist yet. */
    Sink create(Path file) throws IOException;

    /** Gives a file the permissions of another, where the system has such. */
    void likePermissions(Path file, Path model) throws IOException;

    void copy(Path from, Path to) throws IOException;

    void move(Path from, Path to, CopyOption... options) throws IOException;

    void delete(Path file) throws IOException;

    /** Returns when the names in a folder are on the device, where the system can tell. */
    void forceFolder(Path folder) throws IOException;

    /** Waits before another try. */
    void pause(long milliseconds) throws InterruptedException;

    /** The machine's own. */
    Disk REAL = new Disk() {
        @Override
        public Sink create(Path file) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            OutputStream out = Channels.newOutputStream(channel);
            return new Sink() {
                @Override
                public void write(int b) throws IOException {
                    out.write(b);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                void force() throws IOException {
                    channel.force(true);
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            };
        }

        @Override
        public void likePermissions(Path file, Path model) throws IOException {
            if (posix(file)) {
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(model));
            }
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            Files.move(from, to, options);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            if (posix(folder)) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }

        @Override
        public void pause(long milliseconds) throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        }

        private boolean posix(Path file) {
            return file.getFileSystem().supportedFileAttributeViews().contains("posix");
        }
    };
}

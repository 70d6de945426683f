package studio.affiche.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.affiche.task.TaskCancelled;

/** Says what went wrong in one sentence that a designer understands. */
public final class Failure {
    private Failure() {}

    /** One sentence for the window or stderr, without a stack trace and without class names. */
    public static String sentence(Throwable failure) {
        return switch (failure) {
            case TaskCancelled _ -> "Cancelled";
            case NoSuchFileException e -> "There is no file " + e.getFile();
            case AccessDeniedException e ->
                "No permission to read or write " + e.getFile() + ": check the permissions of the file and its folder";
            case ReadOnlyFileSystemException _ -> "The disk is read-only: choose another folder";
            case FileSystemException e -> fileSystem(e);
            case OutOfMemoryError _ ->
                "There is not enough memory for this: close other documents, choose a smaller size, or start Java with a"
                        + " larger -Xmx";
            default -> message(failure);
        };
    }

    private static String fileSystem(FileSystemException e) {
        String reason = e.getReason() == null ? "" : e.getReason();
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "The disk is full: " + e.getFile() + " was not written; free some space and try again";
        }
        if (lower.contains("read-only")) {
            return "The disk is read-only: " + e.getFile() + " was not written; choose another folder";
        }
        return e.getFile() + ": " + (reason.isEmpty() ? "the system refused it" : reason);
    }

    private static String message(Throwable failure) {
        @Nullable String message = failure.getMessage();
        if (message != null && !message.isBlank()) {
            if (failure instanceof IOException
                    && message.toLowerCase(Locale.ROOT).contains("no space left")) {
                return "The disk is full: free some space and try again";
            }
            return message.strip().replaceAll("\\s*\\R\\s*", " ");
        }
        return "Something went wrong inside Affiche (" + failure.getClass().getSimpleName() + ")";
    }
}

package studio.affiche.ui.panel;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for files. Each answers empty if the designer thinks better of it. */
public interface FileDialogs {
    /** A project or a brief to open. */
    Optional<Path> open();

    /** A product image. */
    Optional<Path> image();

    /** A report of clicks. */
    Optional<Path> report();

    /** Where to save a project, beginning with a name. */
    Optional<Path> save(String suggested);

    /** Where to export a PNG, beginning with a name. */
    Optional<Path> export(String suggested);

    /** A folder that is there. */
    Optional<Path> folder(String title);
}

package studio.affiche.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A document that was open when the program ended without closing it.
 *
 * @param id of its journal
 * @param name to show
 * @param file where the designer had saved it; empty if never
 * @param time of the last change kept
 */
public record Recoverable(String id, String name, Optional<Path> file, Instant time) {}

package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Element;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Swap;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The use cases, for the window and the command line alike. Immutable wiring with caches behind it, safe for use by
 * several threads. Methods that take time take a {@link Progress} and belong on a background thread; what they throw
 * is told to the user by {@link Failure#sentence}.
 */
@SuppressWarnings("DoNotCallSuggester") // until the bodies are here
public final class Studio implements AutoCloseable {
    private final StudioParts parts;
    private final StudioSettings settings;

    /** A studio of given parts. */
    public Studio(StudioParts parts, StudioSettings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    /** The studio as users have it. */
    public static Studio create(StudioSettings settings) {
        throw new UnsupportedOperationException("The parts of the studio are not built yet");
    }

    /** Reads a brief file and cuts its product out. */
    public Prepared openBrief(Path file, Progress progress) throws IOException, TaskCancelled {
        throw unfinished();
    }

    /** A brief from nothing but a product image: named after the file, without copy, on the default canvas. */
    public Prepared prepareImage(Path image, Progress progress) throws IOException, TaskCancelled {
        throw unfinished();
    }

    /** The same brief with another product photo. */
    public Prepared replaceProduct(Prepared prepared, Path image, Progress progress) throws IOException, TaskCancelled {
        throw unfinished();
    }

    /** The same brief with a logo in its brand kit. */
    public Prepared addLogo(Prepared prepared, Path image) throws IOException {
        throw unfinished();
    }

    /** A brief to begin with, its product drawn by the program itself. */
    public Prepared sampleBrief(Progress progress) throws IOException, TaskCancelled {
        throw unfinished();
    }

    /**
     * Proposes posters, each told as soon as it is composed, on this thread.
     *
     * @param count 1 to 200
     * @param seed the same seed gives the same proposals
     */
    public void propose(Prepared prepared, int count, long seed, Progress progress, Consumer<Proposal> found)
            throws TaskCancelled {
        throw unfinished();
    }

    /**
     * Proposes posters that differ from the design of a poster in one element only; none if the poster has no design.
     *
     * @param count 1 to 200
     */
    public void replacements(
            Prepared prepared,
            Poster current,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Proposal> found)
            throws TaskCancelled {
        throw unfinished();
    }

    /** The edit that takes one element from a proposal and leaves everything else, edits by hand included, as it is. */
    public Edit swap(Element element, Proposal proposal) {
        return Swap.edit(element, proposal.poster());
    }

    /**
     * The poster as pixels.
     *
     * @param scale output pixels for each canvas pixel, above 0
     * @return premultiplied ARGB ({@link BufferedImage#TYPE_INT_ARGB_PRE}), the caller's own
     */
    public BufferedImage paint(Poster poster, Assets assets, double scale) {
        throw unfinished();
    }

    /** The poster small, fitted into a square. */
    public BufferedImage thumbnail(Poster poster, Assets assets, int side) {
        throw unfinished();
    }

    /**
     * Writes the poster as PNG with its provenance; an existing file stays whole until the new one is complete.
     *
     * @param scale 1 to 4
     */
    public void exportPng(Poster poster, Assets assets, Path target, double scale, Progress progress)
            throws IOException, TaskCancelled {
        throw unfinished();
    }

    /** Writes a project file; an existing one stays whole until the new one is complete. */
    public void save(Document document, Path file) throws IOException {
        throw unfinished();
    }

    /** Reads a project file. */
    public Document open(Path file) throws IOException {
        throw unfinished();
    }

    /**
     * Begins to keep a document safe.
     *
     * @param name to show when it is offered for recovery
     * @param file where the designer saved it; empty if never
     */
    public Journal journal(String name, Optional<Path> file) throws IOException {
        throw unfinished();
    }

    /** Documents left by a run of the program that ended without closing them, newest first. */
    public List<Recoverable> recoverable() throws IOException {
        throw unfinished();
    }

    /** Reads a document that was left; it stays on offer until discarded or taken over by a journal's first write. */
    public Document recover(Recoverable left) throws IOException {
        throw unfinished();
    }

    /** Takes a document off the offer for good. */
    public void discard(Recoverable left) throws IOException {
        throw unfinished();
    }

    /** Ends the background writing of journals, with what is pending written. */
    @Override
    public void close() {}

    private UnsupportedOperationException unfinished() {
        return new UnsupportedOperationException("Not built yet in " + settings.version() + " with " + parts);
    }
}

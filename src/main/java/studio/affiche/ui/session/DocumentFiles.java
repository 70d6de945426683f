package studio.affiche.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Document;
import studio.affiche.app.Prepared;
import studio.affiche.app.Recoverable;
import studio.affiche.app.Studio;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;
import studio.affiche.task.Task;

/** Opening, saving and exporting, and whether what is open stands in its file. */
public final class DocumentFiles {
    /** Sentences at most about what a poster cannot show here. */
    private static final int MOST_WARNINGS = 3;

    private static final List<String> IMAGES =
            List.of("png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff", "psd");

    private final Studio studio;
    private final StudioSession session;
    private final Background background;
    private final Clock clock;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final SupersededAdapters superseded;
    private Optional<Content> clean = Optional.empty();

    /** What counts as the document when it is asked whether it was changed. */
    private record Content(
            Optional<Brief> brief, List<Poster> posters, Optional<Poster> shown, Feedback feedback, Learned learned) {}

    /** Files of a session. */
    public DocumentFiles(Studio studio, StudioSession session, Background background, Autosave autosave, Clock clock) {
        this.studio = studio;
        this.session = session;
        this.background = background;
        this.clock = clock;
        this.autosave = autosave;
        this.superseded = new SupersededAdapters(session.learned());
        this.clean = content();
        session.revision().addListener((o, before, now) -> {
            dirty.set(content().isPresent() && !Objects.equals(content(), clean));
            if (dirty.get()) {
                autosave.changed(title(), file.get(), session::document);
            }
        });
    }

    /** The file it was opened from or saved to; empty if never. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something that is not in the file. */
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** When it was saved last; empty if not by this window. */
    public ReadOnlyObjectProperty<Optional<LocalTime>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** How the document is called. */
    public String title() {
        String brief = session.brief().name().get().strip();
        return file.get()
                .map(f -> String.valueOf(f.getFileName()))
                .orElse(brief.isEmpty() ? "Untitled" : fileStem(brief) + ".affiche");
    }

    /** A name for a new file, without its extension. */
    public String stem() {
        return title().replaceFirst("\\.affiche$", "");
    }

    /** Begins with nothing; what was open is let go. */
    public void begin() {
        session.clear();
        stands(Optional.empty());
    }

    /**
     * Opens whatever a file is: a project, a brief or a product image.
     *
     * @param loaded told once it is open, on the window's thread
     */
    public void open(Path path, Runnable loaded) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".affiche")) {
            background.run("Opening " + path.getFileName(), p -> opened(path), opened -> {
                session.open(opened.document());
                stands(Optional.of(path));
                tellStrangers(opened.document(), path);
                opened.warnings().stream()
                        .limit(MOST_WARNINGS)
                        .forEach(warning -> background.tell(Notice.Kind.INFO, warning));
                loaded.run();
            });
        } else if (name.endsWith(".json")) {
            prepare("Reading " + path.getFileName(), p -> studio.openBrief(path, p), prepared -> {
                session.clear();
                session.brief().load(prepared);
                stands(Optional.empty());
                loaded.run();
            });
        } else if (isImage(path)) {
            openProduct(path, loaded);
        } else {
            background.tell(
                    Notice.Kind.FAILURE,
                    "Affiche cannot open " + path.getFileName()
                            + ": drop a product image, a brief (.json), a project (.affiche) or a report of clicks (.csv)");
        }
    }

    /** A project and what its poster cannot show here as it was made, such as its fonts. */
    private record Opened(Document document, List<String> warnings) {}

    private Opened opened(Path path) throws IOException {
        Document document = studio.open(path);
        return new Opened(document, studio.warnings(document.poster()));
    }

    private void tellStrangers(Document document, Path path) {
        int left = document.learned().forecasts().size()
                - session.learned().get().forecasts().size();
        if (left > 0) {
            background.tell(
                    Notice.Kind.INFO,
                    left + (left == 1 ? " forecast was" : " forecasts were")
                            + " left out, being of posters that are not in " + path.getFileName());
        }
    }

    /** Takes another product image and keeps the rest of the brief. */
    public void openProduct(Path image, Runnable loaded) {
        Optional<Prepared> current = session.brief().current();
        prepare(
                "Cutting out the product",
                p -> current.isPresent()
                        ? studio.replaceProduct(current.get(), image, p)
                        : studio.prepareImage(image, p),
                prepared -> {
                    session.brief().takeProduct(prepared);
                    loaded.run();
                });
    }

    /** Opens the brief that comes with the program. */
    public void openSample(Runnable loaded) {
        prepare("Preparing the sample", studio::sampleBrief, prepared -> {
            session.clear();
            session.brief().load(prepared);
            stands(Optional.empty());
            loaded.run();
        });
    }

    private void prepare(String name, Task<Prepared> task, Consumer<Prepared> then) {
        background.run(name, task, prepared -> {
            then.accept(prepared);
            prepared.notes().forEach(note -> background.tell(Notice.Kind.INFO, note));
        });
    }

    /**
     * Saves to a file, which from then on is the document's.
     *
     * @param done told once it stands, on the window's thread
     */
    public void save(Path target, Runnable done) {
        Optional<Document> document = session.document();
        if (document.isEmpty()) {
            background.tell(Notice.Kind.INFO, "There is no poster to save yet: generate some first");
            return;
        }
        Optional<Content> written = content();
        Optional<Learned.Adapter> named = session.learned().get().adapter();
        superseded.writing(named);
        background.run(
                "Saving " + target.getFileName(),
                p -> {
                    studio.save(document.get(), target);
                    return target;
                },
                saved -> {
                    clean = written;
                    boolean another = file.get().filter(f -> !f.equals(saved)).isPresent();
                    superseded.saved(named, another).forEach(this::remove);
                    file.set(Optional.of(saved));
                    savedAt.set(Optional.of(LocalTime.now(clock)));
                    dirty.set(!Objects.equals(content(), clean));
                    if (!dirty.get()) {
                        autosave.saved(saved);
                    }
                    done.run();
                });
    }

    /**
     * The window closes, and what was not saved is let go.
     *
     * @param then done once nothing is left of it
     */
    public void leave(Runnable then) {
        Set<Learned.Adapter> unnamed = superseded.end(session.learned().get().adapter());
        if (unnamed.isEmpty()) {
            then.run();
            return;
        }
        background.run(
                "Removing what was learned and not saved",
                p -> {
                    for (Learned.Adapter adapter : unnamed) {
                        studio.adapters().remove(adapter);
                    }
                    return unnamed;
                },
                gone -> {},
                then);
    }

    private void letGo(Optional<Learned.Adapter> named) {
        superseded.begin(named).forEach(this::remove);
    }

    /** Takes an adapter away that no file names any more. */
    private void remove(Learned.Adapter adapter) {
        background.run(
                "Removing what was learned before",
                p -> {
                    studio.adapters().remove(adapter);
                    return adapter;
                },
                gone -> {});
    }

    /** Writes the poster on the canvas as PNG. */
    public void exportPng(Path target, double scale) {
        Optional<Variant> shown = session.active().get();
        if (shown.isEmpty()) {
            background.tell(Notice.Kind.INFO, "There is no poster to export yet: generate some first");
            return;
        }
        Poster poster = shown.get().poster();
        var assets = shown.get().assets();
        background.run(
                "Exporting " + target.getFileName(),
                p -> {
                    studio.exportPng(poster, assets, target, scale, p);
                    return target;
                },
                saved -> {
                    studio.warnings(poster).stream()
                            .limit(MOST_WARNINGS)
                            .forEach(warning -> background.tell(Notice.Kind.INFO, warning));
                    background.tell(
                            Notice.Kind.DONE,
                            "Exported " + saved.getFileName() + " · "
                                    + Math.round(poster.size().width() * scale) + " × "
                                    + Math.round(poster.size().height() * scale));
                });
    }

    /** Opens a document that an earlier run of the program left. */
    public void recover(Recoverable left) {
        background.run("Recovering " + left.name(), p -> studio.recover(left), document -> {
            session.open(document);
            file.set(left.file());
            savedAt.set(Optional.empty());
            clean = Optional.empty();
            dirty.set(true);
            // What the file names is not known: what is named here may be.
            letGo(left.file().flatMap(f -> session.learned().get().adapter()));
            autosave.begin();
            autosave.changed(title(), file.get(), session::document);
            offTheOffer(left, studio::discard);
        });
    }

    /** Lets go of a document that an earlier run of the program left. */
    public void discard(Recoverable left) {
        offTheOffer(left, studio::letGo);
    }

    @FunctionalInterface
    private interface Ending {
        void of(Recoverable left) throws IOException;
    }

    private void offTheOffer(Recoverable left, Ending ending) {
        background.run(
                "Discarding " + left.name(),
                p -> {
                    ending.of(left);
                    return left;
                },
                gone -> {});
    }

    /** Whether a file looks like an image by its name. */
    public static boolean isImage(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return IMAGES.stream().anyMatch(e -> name.endsWith("." + e));
    }

    /** A file name from a product's name: letters and digits of any script, words joined by hyphens. */
    static String fileStem(String name) {
        String stem = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return stem.isEmpty() ? "poster" : stem.substring(0, Math.min(stem.length(), 60));
    }

    private void stands(Optional<Path> path) {
        file.set(path);
        savedAt.set(Optional.empty());
        clean = content();
        letGo(session.learned().get().adapter());
        dirty.set(false);
        autosave.begin();
    }

    private Optional<Content> content() {
        return session.poster()
                .get()
                .map(shown -> new Content(
                        session.brief().current().map(Prepared::brief),
                        session.variants().stream().map(Variant::poster).toList(),
                        Optional.of(shown),
                        session.feedback().get(),
                        session.learned().get()));
    }
}

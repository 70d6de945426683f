package studio.affiche.ui.session;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import studio.affiche.poster.Learned;

/**
 * The adapters that a document named before it learned anew or was let go. Nothing in the window brings one back, since
 * training is not undone; but until the document is saved its file may name one, and then it is what the project still has.
 */
final class SupersededAdapters {
    private final Set<Learned.Adapter> gone = new LinkedHashSet<>();
    private final Set<Learned.Adapter> written = new HashSet<>();
    private Optional<Learned.Adapter> stored = Optional.empty();

    SupersededAdapters(ReadOnlyObjectProperty<Learned> learned) {
        learned.addListener((o, before, now) -> {
            if (!before.adapter().equals(now.adapter())) {
                before.adapter().ifPresent(gone::add);
                now.adapter().ifPresent(gone::remove);
            }
        });
    }

    /**
     * Another document stands; the one before it was saved or let go.
     *
     * @param named by the document that stands, and maybe by its file
     * @return those of the one before that no file names
     */
    Set<Learned.Adapter> begin(Optional<Learned.Adapter> named) {
        Set<Learned.Adapter> unnamed = unsaved();
        named.ifPresent(unnamed::remove);
        gone.clear();
        stored = named;
        return unnamed;
    }

    /**
     * The window closes, and the document is let go.
     *
     * @param named by the document
     * @return those that no file names
     */
    Set<Learned.Adapter> end(Optional<Learned.Adapter> named) {
        named.ifPresent(gone::add);
        return unsaved();
    }

    private Set<Learned.Adapter> unsaved() {
        var unnamed = new LinkedHashSet<>(gone);
        unnamed.removeAll(written);
        stored.ifPresent(unnamed::remove);
        return unnamed;
    }

    /** A file is about to be written; if another document stands by then, it names this all the same. */
    void writing(Optional<Learned.Adapter> named) {
        named.ifPresent(written::add);
    }

    /**
     * The document was saved.
     *
     * @param named in the file as it is now
     * @param another whether an earlier file stays, which names what it named
     * @return those that no file of the document names any more
     */
    Set<Learned.Adapter> saved(Optional<Learned.Adapter> named, boolean another) {
        var unnamed = new LinkedHashSet<>(gone);
        named.ifPresent(unnamed::remove);
        if (another) {
            stored.ifPresent(unnamed::remove);
        }
        gone.retainAll(named.stream().toList());
        stored = named;
        return unnamed;
    }
}

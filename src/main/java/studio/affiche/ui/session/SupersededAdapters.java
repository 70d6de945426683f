package studio.affiche.ui.session;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import studio.affiche.poster.Learned;

/**
 * The adapters that a document named before it learned anew. Nothing in the window brings one back, since training is not
 * undone; but until the document is saved its file may name one, and then it is what the project still has.
 */
final class SupersededAdapters {
    private final Set<Learned.Adapter> gone = new LinkedHashSet<>();
    private Optional<Learned.Adapter> stored = Optional.empty();

    SupersededAdapters(ReadOnlyObjectProperty<Learned> learned) {
        learned.addListener((o, before, now) -> {
            if (!before.adapter().equals(now.adapter())) {
                before.adapter().ifPresent(gone::add);
                now.adapter().ifPresent(gone::remove);
            }
        });
    }

    /** Another document stands: what the one before it named is no longer of account. */
    void begin(Optional<Learned.Adapter> named) {
        gone.clear();
        stored = named;
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

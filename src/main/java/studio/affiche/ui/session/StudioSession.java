package studio.affiche.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import studio.affiche.app.Document;
import studio.affiche.app.Prepared;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.History;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;

/**
 * What is open in the window: the brief, the posters, the one on the canvas with its past and future, and the selected
 * layer.
 */
public final class StudioSession {
    private final BriefModel brief = new BriefModel();
    private final ObservableList<Variant> variants = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Variant>> active = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Poster>> poster = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<LayerId>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ChangeListener<History<Poster>> followHistory = (o, before, now) -> present();
    private Optional<Document> opened = Optional.empty();
    private final FeedbackLog feedback = new FeedbackLog();
    private final LearningState learned = new LearningState();
    /** Another one for each document. */
    private Object sitting = new Object();

    private @Nullable Object mergeKey;
    /** Order of the last change among all that are undone together. */
    private long changes;

    /** An empty session. */
    public StudioSession() {
        InvalidationListener changed = o -> touch();
        brief.name().addListener(changed);
        brief.direction().addListener(changed);
        brief.copy().addListener(changed);
        brief.colors().addListener(changed);
        brief.size().addListener(changed);
        brief.prepared().addListener(changed);
        variants.addListener(changed);
        feedback.now().addListener(changed);
        feedback.now().subscribe(learned::follow);
        learned.now().addListener(changed);
        active.addListener((o, before, now) -> {
            before.ifPresent(v -> v.history().removeListener(followHistory));
            now.ifPresent(v -> v.history().addListener(followHistory));
            mergeKey = null;
            present();
        });
    }

    /** The brief being written. */
    public BriefModel brief() {
        return brief;
    }

    /** The posters of the strip. */
    public ObservableList<Variant> variants() {
        return variants;
    }

    /** The poster on the canvas, with its history. */
    public ReadOnlyObjectProperty<Optional<Variant>> active() {
        return active.getReadOnlyProperty();
    }

    /** The poster on the canvas as it is now. */
    public ReadOnlyObjectProperty<Optional<Poster>> poster() {
        return poster.getReadOnlyProperty();
    }

    /** What was clicked. */
    public ReadOnlyObjectProperty<Feedback> feedback() {
        return feedback.now();
    }

    /** What was learned from the clicks as they are. */
    public ReadOnlyObjectProperty<Learned> learned() {
        return learned.now();
    }

    /** The selected layer's id; always one of the poster's. */
    public ObjectProperty<Optional<LayerId>> selection() {
        return selection;
    }

    /** Grows with every change of the document, and of what is shown of it. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The selected layer as it is now. */
    public Optional<Layer> selected() {
        return poster.get().flatMap(p -> selection.get().flatMap(p::layer));
    }

    /** Puts a poster of the strip on the canvas. */
    public void show(Variant variant) {
        active.set(Optional.of(variant));
    }

    /** Takes a poster out of the strip; the next one comes on the canvas if it was there. */
    public void remove(Variant variant) {
        int index = variants.indexOf(variant);
        variants.remove(variant);
        if (active.get().equals(Optional.of(variant))) {
            active.set(
                    variants.isEmpty()
                            ? Optional.empty()
                            : Optional.of(variants.get(Math.min(index, variants.size() - 1))));
        }
    }

    /** Makes a change that can be undone. */
    public void edit(Edit edit) {
        edit(edit, null);
    }

    /**
     * Makes a change that can be undone; one that follows directly on another of the same key becomes one step with it.
     *
     * @param key of a continuous change, such as one drag of a slider; null to stand alone
     */
    public void edit(Edit edit, @Nullable Object key) {
        active.get().ifPresent(variant -> {
            History<Poster> now = variant.history().get();
            Poster changed = edit.apply(now.present());
            if (changed.equals(now.present())) {
                return;
            }
            boolean merge = key != null && key.equals(mergeKey) && now.index() > 0;
            mergeKey = key;
            feedback.forgetAhead();
            variant.setHistory((merge ? now.undo() : now).then(edit.name(), changed, ++changes));
        });
    }

    /**
     * Takes other feedback: a change that can be undone.
     *
     * @param name of the change, such as {@code Import clicks from report.csv}
     */
    public void takeFeedback(String name, Feedback value) {
        mergeKey = null;
        feedback.take(name, value, ++changes);
        active.get().ifPresent(v -> v.setHistory(v.history().get().forgetAhead()));
    }

    /** Takes what was learned from the clicks as they are; no step of its own, since training is not undone. */
    public void takeLearned(Learned value) {
        learned.take(value, feedback.now().get());
    }

    /** Takes a product that was cut out anew into the brief, and into every poster as a change that can be undone. */
    public void takeCutout(Prepared corrected, Edit edit) {
        mergeKey = null;
        long order = ++changes;
        feedback.forgetAhead();
        for (Variant variant : variants) {
            variant.addAssets(corrected.assets());
            History<Poster> now = variant.history().get();
            variant.setHistory(now.then(edit.name(), edit.apply(now.present()), order));
        }
        brief.prepared().set(Optional.of(corrected));
    }

    /** Takes the last change back. */
    public void undo() {
        mergeKey = null;
        if (feedback.undoName(shownHistory()).isPresent()) {
            feedback.undo();
        } else {
            active.get().ifPresent(v -> v.setHistory(v.history().get().undo()));
        }
    }

    /** Makes the change again that was taken back. */
    public void redo() {
        mergeKey = null;
        if (feedback.redoName(shownHistory()).isPresent()) {
            feedback.redo();
        } else {
            active.get().ifPresent(v -> v.setHistory(v.history().get().redo()));
        }
    }

    /** What undo would take back. */
    public Optional<String> undoName() {
        return feedback.undoName(shownHistory()).or(() -> shownHistory().flatMap(History::undoName));
    }

    /** What redo would make again. */
    public Optional<String> redoName() {
        return feedback.redoName(shownHistory()).or(() -> shownHistory().flatMap(History::redoName));
    }

    private Optional<History<Poster>> shownHistory() {
        return active.get().map(v -> v.history().get());
    }

    /** What there is to save; empty while there is no poster. */
    public Optional<Document> document() {
        return poster.get().flatMap(shown -> {
            Assets assets = Assets.NONE;
            var posters = new ArrayList<Poster>();
            for (Variant variant : variants) {
                posters.add(variant.poster());
                assets = assets.with(variant.assets());
            }
            var source = brief.current();
            if (source.isPresent()) {
                assets = assets.with(source.get().assets());
            }
            return with(source, shown, posters, assets);
        });
    }

    /** Shows another document, its history beginning. */
    public void open(Document document) {
        close();
        opened = Optional.of(document);
        feedback.open(document.feedback());
        learned.take(document.learned().only(document.designs()), document.feedback());
        document.source().ifPresent(brief::load);
        @Nullable Variant shown = null;
        for (Poster each : document.variants()) {
            var variant = new Variant("Open", each, document.assets());
            variants.add(variant);
            if (shown == null && each.equals(document.poster())) {
                shown = variant;
            }
        }
        if (shown == null) {
            shown = new Variant("Open", document.poster(), document.assets());
            variants.addFirst(shown);
        }
        show(shown);
    }

    /** Begins with nothing. */
    public void clear() {
        close();
        learned.take(Learned.NONE, Feedback.NONE);
    }

    /** Whether the document is still the one of which something was begun. */
    BooleanSupplier sameDocument() {
        Object then = sitting;
        return () -> sitting.equals(then);
    }

    private void close() {
        sitting = new Object();
        active.set(Optional.empty());
        variants.clear();
        brief.clear();
        feedback.open(Feedback.NONE);
        opened = Optional.empty();
    }

    /** A document on the ground of the one opened, so that what this version does not know of it is kept. */
    private Optional<Document> with(Optional<Prepared> source, Poster shown, List<Poster> posters, Assets assets) {
        Optional<Document> ground = opened.isEmpty()
                ? source.map(s -> Document.of(s, shown, posters, assets))
                : opened.map(o -> o.withPoster(shown).withVariants(posters).withAssets(assets))
                        .map(o -> source.map(o::withSource).orElse(o));
        return ground.map(g -> g.withFeedback(feedback.now().get())
                .withLearned(learned.now().get().only(g.designs())));
    }

    private void present() {
        Optional<Poster> now = active.get().map(Variant::poster);
        if (selection.get().isPresent()
                && now.flatMap(p -> selection.get().flatMap(p::layer)).isEmpty()) {
            selection.set(Optional.empty());
        }
        if (!Objects.equals(poster.get(), now)) {
            poster.set(now);
        }
        touch();
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }
}

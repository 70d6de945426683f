package studio.affiche.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import studio.affiche.app.Prepared;
import studio.affiche.app.Proposal;
import studio.affiche.app.Studio;
import studio.affiche.poster.Element;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Swap;
import studio.affiche.task.Job;

/** Other suggestions for one element of the poster on the canvas. */
public final class SwapModel {
    /** Suggestions asked for at a time. */
    public static final int COUNT = 7;

    private static final double THUMBNAIL = 240;

    private final Studio studio;
    private final StudioSession session;
    private final Background background;
    private final Thumbnails thumbnails;
    private final ObjectProperty<Element> element = new SimpleObjectProperty<>(Element.BACKGROUND);
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private Optional<Job<Integer>> job = Optional.empty();
    private long round;
    private long asked;

    /**
     * A suggestion.
     *
     * @param element it replaces
     * @param proposal the design with the other element
     * @param thumbnail the poster as it would look; empty until it is painted
     */
    public record Suggestion(Element element, Proposal proposal, ObjectProperty<Optional<Image>> thumbnail) {}

    /** Suggestions that follow the poster on the canvas. */
    public SwapModel(Studio studio, StudioSession session, Background background, Thumbnails thumbnails) {
        this.studio = studio;
        this.session = session;
        this.background = background;
        this.thumbnails = thumbnails;
        session.active().addListener((o, before, now) -> restart());
        session.brief().prepared().addListener((o, before, now) -> restart());
        element.addListener((o, before, now) -> restart());
        restart();
    }

    /** The element to swap. */
    public ObjectProperty<Element> element() {
        return element;
    }

    /** What can be taken instead, as it arrives. */
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /** Whether more may arrive. */
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** Why there is nothing to choose from; empty if there is. */
    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /** Takes a suggestion: one step that can be undone. */
    public void apply(Suggestion suggestion) {
        session.edit(studio.swap(suggestion.element(), suggestion.proposal()));
    }

    /** Looks for more of the same element. */
    public void more() {
        Optional<Prepared> prepared = session.brief().current();
        Optional<Poster> poster = session.poster().get();
        if (searching.get() || prepared.isEmpty() || poster.isEmpty()) {
            return;
        }
        search(prepared.get(), poster.get(), element.get(), ++round);
    }

    private void restart() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        asked++;
        searching.set(false);
        suggestions.clear();
        round = 0;
        Optional<Poster> poster = session.poster().get();
        if (poster.isEmpty()) {
            hint.set("Open a poster to see other backgrounds, copy and layouts for it.");
        } else if (poster.get().design().isEmpty()) {
            hint.set("This poster was made by hand: there is no design to vary.");
        } else if (session.brief().prepared().get().isEmpty()) {
            hint.set("The brief is not here: open it to get suggestions.");
        } else {
            hint.set("");
            more();
        }
    }

    private void search(Prepared prepared, Poster poster, Element which, long seed) {
        long mine = asked;
        searching.set(true);
        job = Optional.of(background.run(
                "Finding " + plural(which),
                progress -> {
                    int[] found = {0};
                    studio.replacements(prepared, poster, which, COUNT, seed, progress, proposal -> {
                        found[0]++;
                        background.window().execute(() -> {
                            if (mine == asked) {
                                arrive(which, proposal);
                            }
                        });
                    });
                    return found[0];
                },
                found -> {
                    if (mine == asked && suggestions.isEmpty() && found == 0) {
                        hint.set("There is no other " + which.word() + " to suggest for this brief.");
                    }
                },
                () -> {
                    if (mine == asked) {
                        searching.set(false);
                    }
                }));
    }

    private void arrive(Element which, Proposal proposal) {
        boolean there = suggestions.stream().anyMatch(s -> sameElement(which, s.proposal(), proposal));
        Optional<Variant> variant = session.active().get();
        if (there || variant.isEmpty()) {
            return;
        }
        Poster swapped = Swap.apply(variant.get().poster(), which, proposal.poster());
        if (swapped.layers().equals(variant.get().poster().layers())) {
            return;
        }
        var suggestion = new Suggestion(which, proposal, new SimpleObjectProperty<>(Optional.empty()));
        suggestions.add(suggestion);
        thumbnails.request(
                suggestion,
                swapped,
                variant.get().assets(),
                THUMBNAIL,
                image -> suggestion.thumbnail().set(Optional.of(image)));
    }

    private static boolean sameElement(Element element, Proposal a, Proposal b) {
        return switch (element) {
            case BACKGROUND -> a.design().background().equals(b.design().background());
            case TEXT -> a.design().text().equals(b.design().text());
            case LAYOUT -> a.design().layout().equals(b.design().layout());
        };
    }

    private static String plural(Element element) {
        return switch (element) {
            case BACKGROUND -> "backgrounds";
            case TEXT -> "copy";
            case LAYOUT -> "layouts";
        };
    }

    /** The elements that can be swapped, in the order of the tabs. */
    public static List<Element> elements() {
        return List.of(Element.values());
    }
}

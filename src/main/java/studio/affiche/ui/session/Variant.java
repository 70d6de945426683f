package studio.affiche.ui.session;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import studio.affiche.poster.Assets;
import studio.affiche.poster.History;
import studio.affiche.poster.Poster;

/** A poster of the strip with its own past and future, so that going to another one loses nothing. */
public final class Variant {
    private final ReadOnlyObjectWrapper<History<Poster>> history;
    private final ObjectProperty<Optional<Image>> thumbnail = new SimpleObjectProperty<>(Optional.empty());
    private Assets assets;

    /**
     * A poster whose history begins.
     *
     * @param first step's name, such as {@code Generate}
     * @param assets the images it refers to
     */
    public Variant(String first, Poster poster, Assets assets) {
        this.history = new ReadOnlyObjectWrapper<>(History.of(first, poster));
        this.assets = assets;
    }

    public ReadOnlyObjectProperty<History<Poster>> history() {
        return history.getReadOnlyProperty();
    }

    void setHistory(History<Poster> value) {
        history.set(value);
    }

    /** The poster as it is now. */
    public Poster poster() {
        return history.get().present();
    }

    /** The images that all its steps refer to. */
    public Assets assets() {
        return assets;
    }

    void addAssets(Assets more) {
        assets = assets.with(more);
    }

    /** The poster small; empty until it is painted. */
    public ObjectProperty<Optional<Image>> thumbnail() {
        return thumbnail;
    }
}

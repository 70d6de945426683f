package studio.affiche.ui.canvas;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.ui.session.LatestWorker;
import studio.affiche.ui.session.Pixels;
import studio.affiche.ui.session.PosterImages;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.session.Variant;

/**
 * Has the canvas painted: the whole poster whenever it or its size on screen changes, and the selected layer apart from
 * the rest, so that it can be dragged at once. Requests that are overtaken are never painted.
 */
final class CanvasRenderer {
    /** Most pixels painted for the view; what is larger is shown enlarged. */
    private static final double MAX_PIXELS = 16e6;

    private enum Channel {
        WHOLE,
        SPLIT,
        LIVE
    }

    private final PosterImages images;
    private final LatestWorker worker;
    private final StudioSession session;
    private final CanvasModel model;
    private final ReadOnlyObjectWrapper<Optional<Whole>> whole = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Split>> split = new ReadOnlyObjectWrapper<>(Optional.empty());
    private double outputScale = 1;

    /**
     * A whole poster painted.
     *
     * @param scale image pixels for each canvas pixel
     */
    record Whole(Poster poster, Image image, double scale) {}

    CanvasRenderer(PosterImages images, LatestWorker worker, StudioSession session, CanvasModel model) {
        this.images = images;
        this.worker = worker;
        this.session = session;
        this.model = model;
        session.active().addListener((o, before, now) -> forget());
        session.poster().addListener((o, before, now) -> refresh());
        model.viewport().addListener((o, before, now) -> {
            if (before.zoom() != now.zoom()) {
                refresh();
            }
        });
        session.selection().addListener((o, before, now) -> split());
    }

    /** The poster as painted last. */
    ReadOnlyObjectProperty<Optional<Whole>> whole() {
        return whole.getReadOnlyProperty();
    }

    /** The selected layer apart from the rest, if that is painted. */
    ReadOnlyObjectProperty<Optional<Split>> parts() {
        return split.getReadOnlyProperty();
    }

    /** Tells how many screen pixels a pixel of the window has. */
    void setOutputScale(double value) {
        if (value != outputScale) {
            outputScale = value;
            refresh();
        }
    }

    private void forget() {
        for (Channel channel : Channel.values()) {
            worker.forget(channel);
        }
        whole.set(Optional.empty());
        split.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        session.active().get().ifPresent(variant -> {
            Poster poster = variant.poster();
            double scale = scale(poster.size());
            if (whole.get()
                    .filter(w -> w.poster().equals(poster) && w.scale() == scale)
                    .isPresent()) {
                return;
            }
            worker.request(
                    Channel.WHOLE,
                    () -> new Whole(poster, Pixels.show(images.paint(poster, variant.assets(), scale)), scale),
                    painted -> whole.set(Optional.of(painted)));
        });
        split();
    }

    /** Has the selected layer painted apart, unless that is done. */
    void split() {
        Optional<Variant> variant = session.active().get();
        Optional<Layer> layer = session.selected().filter(l -> !(l instanceof Layer.Background));
        if (variant.isEmpty() || layer.isEmpty()) {
            worker.forget(Channel.SPLIT);
            split.set(Optional.empty());
            return;
        }
        Poster poster = variant.get().poster();
        double scale = scale(poster.size());
        if (split.get().filter(s -> s.shows(poster, layer.get().id(), scale)).isPresent()) {
            return;
        }
        var assets = variant.get().assets();
        worker.request(
                Channel.SPLIT,
                () -> Split.paint(images, poster, layer.get(), assets, scale),
                painted -> split.set(Optional.of(painted)));
    }

    /** Has a layer painted in another frame while it is being resized. */
    void live(Layer layer, Frame frame) {
        session.active().get().ifPresent(variant -> {
            Poster poster = variant.poster();
            double scale = scale(poster.size());
            Layer there = layer.with(layer.properties().withFrame(frame));
            worker.request(
                    Channel.LIVE, () -> LayerBitmap.paint(images, poster, there, variant.assets(), scale), bitmap -> {
                        if (model.manipulation().get().isPresent()) {
                            split.set(split.get().map(s -> s.withBitmap(bitmap)));
                        }
                    });
        });
    }

    private double scale(CanvasSize size) {
        double wanted = model.viewport().get().zoom() * outputScale;
        return Math.min(wanted, Math.sqrt(MAX_PIXELS / ((double) size.width() * size.height())));
    }
}

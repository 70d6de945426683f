package studio.affiche.ui.session;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.image.Image;
import studio.affiche.poster.Assets;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Poster;

/** Paints small pictures of posters, one after the other, away from the window's thread. */
public final class Thumbnails {
    private final PosterImages images;
    private final LatestWorker worker;

    /** Thumbnails painted on a worker. */
    public Thumbnails(PosterImages images, LatestWorker worker) {
        this.images = images;
        this.worker = worker;
    }

    /**
     * Has a poster painted small.
     *
     * @param channel a newer request of the same channel takes the place of this one
     * @param side of the square it fits into, in output pixels
     */
    public void request(Object channel, Poster poster, Assets assets, double side, Consumer<Image> show) {
        CanvasSize size = poster.size();
        double scale = Math.min(1, side / Math.max(size.width(), size.height()));
        worker.request(channel, () -> Pixels.show(images.paint(poster, assets, scale)), show);
    }

    /** Keeps the thumbnail of each poster of a strip up to date. */
    public void follow(StudioSession session, double side) {
        session.variants().addListener((ListChangeListener<Variant>) change -> {
            while (change.next()) {
                for (Variant variant : change.getAddedSubList()) {
                    variant.history().addListener((o, before, now) -> paint(variant, side));
                    paint(variant, side);
                }
            }
        });
    }

    private void paint(Variant variant, double side) {
        request(
                variant,
                variant.poster(),
                variant.assets(),
                side,
                image -> variant.thumbnail().set(Optional.of(image)));
    }
}
